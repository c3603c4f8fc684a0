/** Matrices, vector kernels, linear operators, Lanczos; the one seam to BLAS and LAPACK. */
@NullMarked
package saddleback.engine.linalg;

import org.jspecify.annotations.NullMarked;
