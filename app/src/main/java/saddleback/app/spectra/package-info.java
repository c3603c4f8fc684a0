/** Eigenvalues as pictures; of use to more than one lab. */
@NullMarked
package saddleback.app.spectra;

import org.jspecify.annotations.NullMarked;
