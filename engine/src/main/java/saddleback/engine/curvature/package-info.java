/** Hessian, Gauss-Newton and Fisher as linear operators; dense Hessians and spectra. */
@NullMarked
package saddleback.engine.curvature;

import org.jspecify.annotations.NullMarked;
