/** The programs that made the bundled data files from their published sources. */
@NullMarked
package saddleback.samples.build;

import org.jspecify.annotations.NullMarked;
