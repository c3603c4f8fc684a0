package saddleback.app.labs.playground.demo;

import saddleback.app.labs.Demo;

import java.util.List;

/**
 * "Newton falls into the saddle", in five steps, after figure 2 of Dauphin et al. 2014 (arXiv
 * 1406.2572). A test holds the numbers in the words to those of the experiments.
 */
public final class NewtonDemo {
    /** The demonstration. */
    public static final Demo DEMO =
            new Demo(
                    "newton-falls-into-the-saddle",
                    "Newton falls into the saddle",
                    "Why Newton's method is drawn to saddle points, and how the absolute values of"
                            + " the eigenvalues turn it away from them.",
                    List.of(saddle(), jump(), away(), directions(), monkey()));

    private NewtonDemo() {}

    private static Demo.Step saddle() {
        return new Demo.Step(
                "A saddle",
                "At $(0,0)$ the gradient of this function is zero, but it is no minimum: along $x$"
                    + " the function curves up, along $y$ it curves down. The eigenvalues of the"
                    + " Hessian say so, 10 and $-2$. All methods start at $(0.5,\\,0.02)$, close to"
                    + " the line that leads into the saddle.",
                "f(x,y)=5x^2-y^2\\qquad \\nabla^2 f=\\begin{pmatrix}10&0\\\\0&-2\\end{pmatrix}",
                List.of(
                        Parts.of("in space", "saddle", "relief"),
                        Parts.of("from above", "saddle", "map")),
                false);
    }

    private static Demo.Step jump() {
        return new Demo.Step(
                "Newton asks for a zero gradient",
                "Newton's step leads to the point where the gradient of the second-order model is"
                    + " zero, whether that is a minimum, a maximum or a saddle. Here the model is"
                    + " the function itself, so one step ends in the saddle. From $(0.02,\\,0.5)$"
                    + " it even climbs, from $-0.248$ to $0$.",
                "\\Delta=-H^{-1}\\nabla f",
                List.of(Parts.of("from (0.02, 0.5)", "uphill", "map")),
                false);
    }

    private static Demo.Step away() {
        return new Demo.Step(
                "Saddle-free Newton",
                "With the absolute values of the eigenvalues the same step goes down along $y$: in"
                        + " each step $y$ doubles, 0.04, 0.08, 0.16, 0.32, and the sixth leaves the"
                        + " window. Gradient descent does leave the saddle, but slowly where the"
                        + " curvature is small: it needs 42 steps.",
                "\\Delta=-|H|^{-1}\\nabla f\\qquad |H|=\\sum_i|\\lambda_i|\\,e_i e_i^{\\mathsf T}",
                List.of(
                        Parts.of("the ways", "saddle", "map"),
                        Parts.of("step by step", "saddle", "value")),
                false);
    }

    private static Demo.Step directions() {
        return new Demo.Step(
                "One step in each eigendirection",
                "Near a critical point a step multiplies the distance $v_i$ along each eigenvector"
                    + " by a factor. Newton's factor is 0 everywhere: it arrives at once, also"
                    + " where one would rather go away. Gradient descent has the right sign but the"
                    + " speed of the curvature, saddle-free Newton the right sign at Newton's"
                    + " speed.",
                "1-\\eta\\lambda_i\\qquad 0\\qquad 1-\\frac{\\lambda_i}{|\\lambda_i|}",
                List.of(Parts.of("", "saddle", "directions")),
                false);
    }

    private static Demo.Step monkey() {
        return new Demo.Step(
                "The monkey saddle",
                "Here, for $x^3-3xy^2$, the Hessian vanishes at the saddle, and Newton still goes"
                    + " there: since the function is homogeneous of degree 3, each step halves the"
                    + " point exactly. The eigenvalues are $\\pm6r$ at distance $r$, so a"
                    + " saddle-free step has the length $r/2$ and goes straight against the"
                    + " gradient: from $(0.4,\\,0.3)$ to $(0.33,\\,0.54)$ and $(0.474,\\,0.822)$.",
                "H^{-1}\\nabla f=\\tfrac12\\binom{x}{y}\\qquad|H|=6r\\,I",
                List.of(
                        Parts.of("from above", "monkey", "map"),
                        Parts.of("in space", "monkey", "relief")),
                false);
    }
}
