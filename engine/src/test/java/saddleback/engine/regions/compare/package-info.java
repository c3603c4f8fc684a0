/** Tests of the comparison of networks on planes. */
@NullMarked
package saddleback.engine.regions.compare;

import org.jspecify.annotations.NullMarked;
