/** Where the sample experiments and data sets stand on the class path. */
@NullMarked
package saddleback.samples;

import org.jspecify.annotations.NullMarked;
