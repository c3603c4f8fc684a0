package saddleback.engine.flatness.measuring;

import saddleback.engine.reparam.Kind;

import java.util.Set;

/** Measures of what lies around the weights. */
final class BallFacts {
    private static final Set<Kind> UNCHANGED = Set.of(Kind.PERMUTATION, Kind.INPUT_SCALE);
    private static final String PAPER =
            "Dinh, Pascanu, Bengio and Bengio, Sharp minima can generalize for deep nets, 2017";
    private static final String KESKAR =
            "Keskar, Mudigere, Nocedal, Smelyanskiy and Tang, On large-batch training for deep"
                    + " learning, 2017";

    private BallFacts() {}

    static Facts width() {
        return Facts.exact(
                "width",
                "|\\{t : L(x + t v_1) < L(x) + \\epsilon\\}_0|",
                "weight",
                "the top eigenvector and some hundred losses",
                PAPER + " (definition 1 on a line)",
                UNCHANGED);
    }

    static Facts area() {
        return Facts.exact(
                "area",
                "|\\{(s, t) : L(x + s v_1 + t v_2) < L(x) + \\epsilon\\}_0|",
                "weight²",
                "two top eigenvectors and some thousand losses",
                PAPER + " (definition 1 on a plane)",
                UNCHANGED);
    }

    static Facts logVolume() {
        return new Facts(
                "log-volume",
                "\\ln |\\{y : L < L(x) + \\epsilon \\text{ on the segment from } x \\text{ to } y,"
                        + " \\|y - x\\| \\le R\\}|",
                "ln weight^n",
                "some ten losses a draw",
                PAPER + " (definition 1, the part that is seen from the weights)",
                true,
                true,
                UNCHANGED);
    }

    static Facts epsilonSharpness() {
        return Facts.exact(
                "epsilon-sharpness",
                "\\max_{\\|y - x\\|_2 \\le \\epsilon} \\frac{L(y) - L(x)}{1 + L(x)}",
                "1",
                "some tens of gradients",
                PAPER + " (definition 2)",
                UNCHANGED);
    }

    static Facts keskarSharpness() {
        return Facts.exact(
                "Keskar's sharpness",
                "100 \\max_{|z_i| \\le \\epsilon (|x_i| + 1)} \\frac{L(x + z) - L(x)}{1 + L(x)}",
                "per cent",
                "some tens of gradients",
                KESKAR,
                UNCHANGED);
    }

    static Facts keskarSubspace() {
        return new Facts(
                "Keskar's sharpness in a subspace",
                "100 \\max_{|z_i| \\le \\epsilon (|(A^+ x)_i| + 1)} \\frac{L(x + A z) - L(x)}{1 +"
                        + " L(x)}",
                "per cent",
                "some tens of gradients",
                KESKAR,
                true,
                false,
                Set.of(Kind.INPUT_SCALE));
    }

    static Facts localEntropy() {
        return new Facts(
                "local entropy",
                "-\\ln \\mathbb{E}_{y \\sim N(x, \\sigma^2 I)} e^{-L(y)} - L(x)",
                "loss",
                "one loss a draw",
                "Chaudhari, Choromanska, Soatto, LeCun, Baldassi, Borgs, Chayes, Sagun and"
                        + " Zecchina, Entropy-SGD, 2017",
                true,
                false,
                UNCHANGED);
    }

    static Facts pacBayes() {
        return new Facts(
                "PAC-Bayes bound",
                "\\hat e_Q + \\sqrt{\\frac{\\operatorname{KL}(Q \\| P) +"
                        + " \\ln(2\\sqrt{N} J/\\delta)}{2 N}}",
                "1",
                "one loss a draw",
                "McAllester, PAC-Bayesian model averaging, 1999; Dziugaite and Roy, 2017",
                true,
                false,
                UNCHANGED);
    }
}
