/** Critical points in a person's hands: their spectra, slices and certificates. */
@NullMarked
package saddleback.app.labs.saddles.explorer;

import org.jspecify.annotations.NullMarked;
