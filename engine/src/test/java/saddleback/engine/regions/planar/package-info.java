@NullMarked
package saddleback.engine.regions.planar;

import org.jspecify.annotations.NullMarked;
