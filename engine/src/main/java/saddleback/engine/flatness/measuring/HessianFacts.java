package saddleback.engine.flatness.measuring;

import saddleback.engine.reparam.Kind;

import java.util.Set;

/** Measures of the Hessian and the gradient as they stand: another scale of weights moves them. */
final class HessianFacts {
    private static final Set<Kind> UNCHANGED = Set.of(Kind.PERMUTATION, Kind.INPUT_SCALE);
    private static final String PAPER =
            "Dinh, Pascanu, Bengio and Bengio, Sharp minima can generalize for deep nets, 2017";

    private HessianFacts() {}

    static Facts spectralNorm() {
        return Facts.exact(
                "spectral norm",
                "\\|\\nabla^2 L\\|_2 = \\max_i |\\lambda_i|",
                "loss / weight²",
                "some tens of Hessian products, or the whole Hessian of small networks",
                PAPER,
                UNCHANGED);
    }

    static Facts trace() {
        return Facts.exact(
                "trace",
                "\\operatorname{tr} \\nabla^2 L = \\sum_i \\lambda_i",
                "loss / weight²",
                "one backward sweep an output for piecewise linear networks, the whole Hessian of"
                        + " other small ones, else some hundred Hessian products",
                PAPER,
                UNCHANGED);
    }

    static Facts logDeterminant() {
        return new Facts(
                "log-determinant",
                "\\ln \\det(I + H_+ / \\delta) = \\sum_{\\lambda_i > 0} \\ln(1 + \\lambda_i /"
                        + " \\delta)",
                "1",
                "the whole Hessian of small networks, else some hundred Hessian products and an"
                        + " interval by a rule of thumb",
                "as the Gaussian volume of MacKay, A practical Bayesian framework for"
                        + " backpropagation networks, 1992; estimated as in Ubaru, Chen and Saad,"
                        + " 2017",
                false,
                true,
                UNCHANGED);
    }

    static Facts sam() {
        return Facts.exact(
                "SAM sharpness",
                "\\epsilon \\, \\|\\nabla L\\|_2",
                "loss",
                "one gradient",
                "Foret, Kleiner, Mobahi and Neyshabur, Sharpness-aware minimization, 2021 (to first"
                        + " order)",
                UNCHANGED);
    }
}
