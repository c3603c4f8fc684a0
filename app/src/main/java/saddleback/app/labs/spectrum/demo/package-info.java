/** Guided demonstration of the spectrum lab: words, formulas and experiments. */
@NullMarked
package saddleback.app.labs.spectrum.demo;

import org.jspecify.annotations.NullMarked;
