/** The region lab: how many linear regions a network has, where they lie, what bounds them. */
@NullMarked
package saddleback.engine.labs.regions;

import org.jspecify.annotations.NullMarked;
