/** Guided demonstrations of the pattern lab: words, formulas and experiments. */
@NullMarked
package saddleback.app.labs.patterns.demo;

import org.jspecify.annotations.NullMarked;
