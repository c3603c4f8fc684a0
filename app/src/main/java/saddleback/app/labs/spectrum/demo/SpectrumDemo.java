package saddleback.app.labs.spectrum.demo;

import saddleback.app.labs.Demo;

import java.util.List;

/**
 * "What a spectrum tells", in four steps: the bulk at zero, the outliers, the way there, and the
 * edge of stability. Numbers in the words are those of the experiments, which a test checks.
 */
public final class SpectrumDemo {
    /** The demonstration. */
    public static final Demo DEMO =
            new Demo(
                    "what-a-spectrum-tells",
                    "What a spectrum tells",
                    "Why most eigenvalues lie at zero, what the few large ones are, and how far"
                            + " gradient descent lets them grow.",
                    List.of(bulk(), outliers(), index(), edge()));

    private SpectrumDemo() {}

    private static Demo.Step bulk() {
        return new Demo.Step(
                "Most directions are nearly flat",
                "This network has 610 weights and was trained on the digits, so its Hessian has 610"
                    + " eigenvalues. Of these, 554 are smaller than a hundredth of the largest one:"
                    + " along most eigenvectors the loss hardly bends. 35 are zero to rounding, and"
                    + " 33 of them have to be: the loss does not change when the same is added to"
                    + " all outputs, or when a weight moves that sees only pixels that are always"
                    + " blank.",
                "L(\\theta+t\\,v_k)\\approx L+t\\,g^{\\mathsf T}v_k+\\tfrac12\\lambda_k t^2",
                List.of(
                        Parts.of("linear", "trained", "spectrum"),
                        Parts.of("signed logarithm", "trained", "spectrum, signed logarithm")),
                false);
    }

    private static Demo.Step outliers() {
        return new Demo.Step(
                "A few outliers, about as many as classes",
                "Eight eigenvalues, from 0.45 to 2.06, stand apart from the bulk, which ends at"
                    + " 0.17; the digits have ten classes. In larger classifiers too the outliers"
                    + " have been found to be about as many as the classes (Sagun et al. 2017,"
                    + " arXiv 1706.04454; Papyan 2018, arXiv 1811.07062). Their vectors move whole"
                    + " images of weights, as the second picture shows.",
                "H=\\frac1N\\sum_i J_i^{\\mathsf T}A_i\\,J_i"
                        + "+\\frac1N\\sum_{i,c}r_{ic}\\,\\nabla^2 f_c(x_i)",
                List.of(
                        Parts.of("density", "trained", "density"),
                        Parts.of("eigenvectors", "trained", "eigenvectors")),
                false);
    }

    private static Demo.Step index() {
        return new Demo.Step(
                "Downhill the negative eigenvalues go",
                "At its random start 53 % of the eigenvalues are negative, the least of them"
                    + " $-2.75$. Within 36 steps of gradient descent it is 11 %, and what is left"
                    + " is small: after 400 steps the least eigenvalue is $-0.004$. The share of"
                    + " negative eigenvalues is called the index.",
                "\\alpha=\\frac{1}{n}\\,\\#\\{k:\\lambda_k<0\\}",
                List.of(Parts.of("", "along", "eigenvalue race")),
                false);
    }

    private static Demo.Step edge() {
        return new Demo.Step(
                "The edge of stability",
                "Gradient descent on a quadratic diverges along an eigenvector as soon as its"
                    + " eigenvalue is above $2/\\eta$. On these two spirals the largest eigenvalue"
                    + " grows until it meets that limit and then stays about it, while the loss"
                    + " goes on falling, though not at each step (Cohen et al. 2021, arXiv"
                    + " 2103.00065). With twice the rate it stops at half the height.",
                "\\theta_{t+1}-\\theta^*=(1-\\eta\\lambda)\\,(\\theta_t-\\theta^*)",
                List.of(
                        Parts.of("rate 0.1, limit 20", "small-rate", "sharpness"),
                        Parts.of("rate 0.2, limit 10", "large-rate", "sharpness")),
                false);
    }
}
