/**
 * Formulas in two or three variables: read from text, evaluated, exactly differentiated, bounded over
 * rectangles.
 */
@NullMarked
package saddleback.engine.formula;

import org.jspecify.annotations.NullMarked;
