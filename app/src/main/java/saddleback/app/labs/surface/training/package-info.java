/** Training while one watches: the surface lab's instrument "training". */
@NullMarked
package saddleback.app.labs.surface.training;

import org.jspecify.annotations.NullMarked;
