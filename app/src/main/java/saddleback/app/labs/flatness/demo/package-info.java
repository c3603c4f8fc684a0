/** Guided demonstrations of the flatness lab: words, formulas and experiments. */
@NullMarked
package saddleback.app.labs.flatness.demo;

import org.jspecify.annotations.NullMarked;
