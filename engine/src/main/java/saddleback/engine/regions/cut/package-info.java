/** Where networks are cut: flats through examples, boxes around their feet. */
@NullMarked
package saddleback.engine.regions.cut;

import org.jspecify.annotations.NullMarked;
