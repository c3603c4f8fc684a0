/** Tests of the linear regions of networks. */
@NullMarked
package saddleback.engine.regions;

import org.jspecify.annotations.NullMarked;
