/** The spectrum lab as a person meets it: figures of its results, their comparison, animation. */
@NullMarked
package saddleback.app.labs.spectrum;

import org.jspecify.annotations.NullMarked;
