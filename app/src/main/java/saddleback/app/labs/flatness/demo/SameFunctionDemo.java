package saddleback.app.labs.flatness.demo;

import saddleback.app.labs.Demo;

import java.util.List;

/**
 * "Same function, sharper minimum", in eight steps, after Dinh, Pascanu, Bengio and Bengio 2017
 * (arXiv 1703.04933). A test holds the numbers in the words to those of the experiments.
 */
public final class SameFunctionDemo {
    /** The demonstration. */
    public static final Demo DEMO =
            new Demo(
                    "same-function",
                    "Same function, sharper minimum",
                    "How the parameters of a trained network are changed so that it computes the"
                            + " same and its minimum is as sharp as one likes.",
                    List.of(
                            hope(),
                            scaling(),
                            function(),
                            surface(),
                            spectrum(),
                            norm(),
                            eigenvalues(),
                            still()));

    private SameFunctionDemo() {}

    private static Demo.Step hope() {
        return new Demo.Step(
                "What flatness should tell",
                "A network of 42 parameters divides two noisy half moons. Training has led it close"
                    + " to a minimum, and it is a flat one: at a distance of 1 along this direction"
                    + " the loss has risen by less than 0.01. Flat minima were taken for a sign"
                    + " that a network generalises (Hochreiter and Schmidhuber 1997; Keskar et al."
                    + " 2017). If they are, flatness should belong to the function that the network"
                    + " computes.",
                "L(\\theta^*+\\delta)\\approx L(\\theta^*)"
                        + "+\\frac{1}{2}\\,\\delta^\\top\\nabla^2L(\\theta^*)\\,\\delta",
                List.of(part("factor 1: nothing has been changed", "factor-one", "line")),
                false);
    }

    private static Demo.Step scaling() {
        return new Demo.Step(
                "One layer down, the next one up",
                "A ReLU unit that gets half as much gives half as much. So take the first layer,"
                    + " weights and biases, times $\\alpha$ and the weights of the second over"
                    + " $\\alpha$: the network computes what it did. Its minimum does not look the"
                    + " same. With $\\alpha=\\frac{1}{2}$ the loss at a distance of 1 is at most"
                    + " 0.191, with $\\alpha=\\frac{1}{10}$ it is 2.27.",
                "T_\\alpha(\\theta_1,\\theta_2)=(\\alpha\\,\\theta_1,\\;\\alpha^{-1}\\theta_2)"
                        + "\\qquad\\max(0,\\,\\alpha z)=\\alpha\\max(0,\\,z)",
                List.of(
                        part("factors 1/2 and 2", "factor-half", "line"),
                        part("factors 1/10 and 10", "factor-tenth", "line")),
                true);
    }

    private static Demo.Step function() {
        return new Demo.Step(
                "The function stands still",
                "Loss, accuracy and boundary are what they were. This is proved, not sampled: the"
                    + " first network has 33 linear regions in this part of the plane, and on each"
                    + " the two networks are compared over all points. They differ by $1.7\\cdot"
                    + " 10^{-15}$ at most, and on random inputs by $7.1\\cdot 10^{-15}$ where"
                    + " outputs reach 19: roundings of the last digit. With $\\frac{1}{2}$ and 2,"
                    + " which computers multiply by exactly, the difference is 0.",
                "\\max_x\\,\\lVert f_{T\\theta}(x)-f_\\theta(x)\\rVert_\\infty\\approx 0",
                List.of(
                        part("the outputs", "factor-tenth", "function"),
                        part("how far they are apart", "factor-tenth", "proof")),
                false);
    }

    private static Demo.Step surface() {
        return new Demo.Step(
                "The surface moves",
                "The same two directions, of length 1 in each one's own parameters, on one scale of"
                    + " loss. Before, no point of the square is above 0.19; after, the loss climbs"
                    + " to 4.7. By eye one would call the first minimum flat and the second sharp,"
                    + " and foretell that one of them generalises better. They are the same"
                    + " network.",
                "",
                List.of(part("", "factor-tenth", "surface")),
                false);
    }

    private static Demo.Step spectrum() {
        return new Demo.Step(
                "A law for the spectrum",
                "Theorem 3 of Dinh et al. (2017) says how the Hessian changes, at every point where"
                    + " it exists, minimum or not. Here the largest eigenvalue goes from 1.95 to"
                    + " 159 and the trace from 3.46 to 283. The matrix $D$ has an inverse, so as"
                    + " many eigenvalues are 0 as before: what moves is the size of the others.",
                "\\nabla^2L(T_\\alpha\\theta)=D_\\alpha\\,\\nabla^2L(\\theta)\\,D_\\alpha\\qquad "
                        + "D_\\alpha=\\begin{pmatrix}\\alpha^{-1}I&0\\\\0&\\alpha I\\end{pmatrix}",
                List.of(part("", "factor-tenth", "spectrum")),
                false);
    }

    private static Demo.Step norm() {
        return new Demo.Step(
                "As sharp as one likes",
                "Theorem 4 as a machine: ask for a largest eigenvalue of $10^6$. Let $\\gamma=0.469$"
                    + " be the largest curvature along one parameter of the first layer. A factor"
                    + " $\\alpha=6.8\\cdot 10^{-4}$ makes of it more than $10^6$, and no diagonal"
                    + " entry is above the largest eigenvalue. That has become $3.4\\cdot 10^6$,"
                    + " and the function differs by $6.2\\cdot 10^{-15}$.",
                "\\alpha\\leq\\sqrt{\\gamma/M}\\;\\Rightarrow\\;"
                        + "\\lVert\\nabla^2L(T_\\alpha\\theta)\\rVert_2\\geq"
                        + "\\frac{\\gamma}{\\alpha^2}\\geq M",
                List.of(
                        part("the outputs", "reach-norm", "function"),
                        part("the eigenvalues", "reach-norm", "spectrum")),
                false);
    }

    private static Demo.Step eigenvalues() {
        return new Demo.Step(
                "Sharp in many directions",
                "Is one large eigenvalue out of the ordinary? Theorem 5 gives many. The Hessian has"
                    + " rank $r=26$ to rounding, and the smaller layer $n_2=18$ parameters. That"
                    + " layer is multiplied by 5,005, the other divided by it; then at least 8"
                    + " eigenvalues must be above 100. No eigenvalue was, now 21 are.",
                "\\#\\{i:\\lambda_i>M\\}\\;\\geq\\;r-\\min_k n_k=26-18=8",
                List.of(
                        part("the outputs", "reach-eigenvalues", "function"),
                        part("the eigenvalues", "reach-eigenvalues", "spectrum")),
                false);
    }

    private static Demo.Step still() {
        return new Demo.Step(
                "What did not move",
                "With the factor $\\frac{1}{10}$ the spectral norm, the trace and two kinds of"
                    + " sharpness grow, 8 to 128 times. Below them stand measures that look at each"
                    + " parameter on its own scale: what the curvature gains, the parameter has"
                    + " lost. They are the same to rounding. So the argument is against"
                    + " definitions of flatness that depend on the parameters one happens to"
                    + " have chosen.",
                "(T\\theta)_i^2\\,\\bigl(D\\,\\nabla^2L\\,D\\bigr)_{ii}"
                        + "=\\theta_i^2\\,\\bigl(\\nabla^2L\\bigr)_{ii}",
                List.of(part("", "factor-tenth", "measures")),
                false);
    }

    private static Demo.Part part(String caption, String experiment, String figure) {
        return Demo.Part.beside(SameFunctionDemo.class, caption, experiment, figure);
    }
}
