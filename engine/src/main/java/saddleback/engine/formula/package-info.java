/**
 * Formulas in two variables: read from text, evaluated, exactly differentiated; imports nothing.
 */
@NullMarked
package saddleback.engine.formula;

import org.jspecify.annotations.NullMarked;
