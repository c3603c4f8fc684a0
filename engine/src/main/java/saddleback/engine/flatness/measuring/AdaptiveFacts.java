package saddleback.engine.flatness.measuring;

import saddleback.engine.reparam.Kind;

import java.util.Set;

/** Measures that take the weights' own scale into account. */
final class AdaptiveFacts {
    /** Positive factors and orders of single units. */
    private static final Set<Kind> UNITS =
            Set.of(Kind.ALPHA_SCALE, Kind.UNIT_SCALE, Kind.PERMUTATION, Kind.INPUT_SCALE);

    /** The same, and lengths that are coordinates of their own: x moves as the weights do. */
    private static final Set<Kind> SCALES =
            Set.of(
                    Kind.ALPHA_SCALE,
                    Kind.UNIT_SCALE,
                    Kind.PERMUTATION,
                    Kind.WEIGHT_NORM,
                    Kind.BATCH_NORM,
                    Kind.INPUT_SCALE);

    private AdaptiveFacts() {}

    static Facts trace() {
        return Facts.exact(
                "adaptive trace",
                "\\sum_i x_i^2 H_{ii}",
                "loss",
                "as the trace",
                "trace of diag(x) H diag(x), the adaptive Hessian of Kwon, Kim, Park and Choi,"
                        + " 2021",
                UNITS);
    }

    static Facts spectralNorm() {
        return Facts.exact(
                "adaptive spectral norm",
                "\\|\\operatorname{diag}(x) H \\operatorname{diag}(x)\\|_2",
                "loss",
                "as the spectral norm",
                "spectral norm of diag(x) H diag(x), the adaptive Hessian of Kwon, Kim, Park and"
                        + " Choi, 2021",
                UNITS);
    }

    static Facts relativeFlatness() {
        return Facts.exact(
                "relative flatness",
                "\\sum_{s,s'} \\langle w_s, w_{s'} \\rangle \\operatorname{tr} H_{s,s'}",
                "loss",
                "first layer; one backward sweep an output, the whole Hessian of networks that bend"
                        + " and other small ones",
                "Petzka, Kamp, Adilova, Sminchisescu and Boley, Relative flatness and"
                        + " generalization, 2021",
                UNITS);
    }

    static Facts asam() {
        return Facts.exact(
                "ASAM sharpness",
                "\\epsilon \\, \\|x \\odot \\nabla L\\|_2",
                "loss",
                "one gradient",
                "Kwon, Kim, Park and Choi, ASAM: adaptive sharpness-aware minimization, 2021 (to"
                        + " first order)",
                UNITS);
    }

    static Facts fisherRao() {
        return Facts.exact(
                "Fisher-Rao norm",
                "x^\\top G x = \\frac1N \\sum_n (J_n x)^\\top A_n (J_n x)",
                "loss",
                "one product with the Gauss-Newton matrix",
                "Liang, Poggio, Rakhlin and Stokes, Fisher-Rao metric, geometry, and complexity of"
                        + " neural networks, 2019",
                SCALES);
    }
}
