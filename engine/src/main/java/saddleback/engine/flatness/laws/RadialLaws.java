package saddleback.engine.flatness.laws;

import org.jspecify.annotations.Nullable;

import saddleback.engine.flatness.Measure;

/**
 * Laws of the maps that are linear to second order at the weights: there the Hessian is multiplied
 * by the square of a factor and the gradient by the factor, at minima and elsewhere.
 */
final class RadialLaws {
    private RadialLaws() {}

    /**
     * Around the weights, which keep their coordinates.
     *
     * @param factor radius before over radius after
     */
    static @Nullable Law around(Measure measure, double factor) {
        return switch (measure) {
            case SPECTRAL_NORM, TRACE, ADAPTIVE_TRACE, ADAPTIVE_SPECTRAL_NORM -> square(factor);
            case RELATIVE_FLATNESS, FISHER_RAO -> square(factor);
            case ASAM, SAM -> Law.exactly(factor, "r / \\rho");
            default -> null;
        };
    }

    private static Law square(double factor) {
        return Law.exactly(factor * factor, "(r / \\rho)^2");
    }

    /** Bent scales whose origin is at the weights, so that all coordinates are 0 there. */
    static @Nullable Law centred(Measure measure, double a, double b) {
        return switch (measure) {
            case SPECTRAL_NORM, TRACE -> Law.exactly(Math.pow(b, -2 * a), "b^{-2a}");
            case SAM -> Law.exactly(Math.pow(b, -a), "b^{-a}");
            case ADAPTIVE_TRACE, ADAPTIVE_SPECTRAL_NORM, RELATIVE_FLATNESS -> origin();
            case ASAM, FISHER_RAO -> origin();
            default -> null;
        };
    }

    private static Law origin() {
        return Law.exactly(0, "0,\\text{ as } \\eta = 0");
    }
}
