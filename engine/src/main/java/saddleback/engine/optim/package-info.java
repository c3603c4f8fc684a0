/** Methods, rate schedules, the one training loop, trajectories and checkpoints. */
@NullMarked
package saddleback.engine.optim;

import org.jspecify.annotations.NullMarked;
