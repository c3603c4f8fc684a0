/** Where patterns come from: cells, pictures, words, shapes, formulas, results. */
@NullMarked
package saddleback.engine.pattern.source;

import org.jspecify.annotations.NullMarked;
