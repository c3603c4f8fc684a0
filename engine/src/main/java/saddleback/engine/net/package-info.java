/** Networks: matrix algebra, layers, losses, initialisation. */
@NullMarked
package saddleback.engine.net;

import org.jspecify.annotations.NullMarked;
