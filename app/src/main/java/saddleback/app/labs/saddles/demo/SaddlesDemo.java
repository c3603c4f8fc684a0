package saddleback.app.labs.saddles.demo;

import saddleback.app.labs.Demo;

import java.util.List;

/**
 * "High error, high index": the paper's first figure on a network of 43 parameters. Numbers in the
 * words are those of the experiments, which a test checks.
 */
public final class SaddlesDemo {
    /** The demonstration. */
    public static final Demo DEMO =
            new Demo(
                    "high-error-high-index",
                    "High error, high index",
                    "Where the gradient vanishes at high error, the loss falls in many directions:"
                            + " how that is found, and how far it can be trusted.",
                    List.of(scatter(), spectra(), flat(), certified(), wayOut()));

    private SaddlesDemo() {}

    private static Demo.Step scatter() {
        return new Demo.Step(
                "The higher, the more ways down",
                "Each dot is a place where the gradient of a network of 43 weights vanishes: 300"
                    + " searches found 78 different ones. Those with few negative eigenvalues lie"
                    + " low, those with many lie high; the rank correlation of loss and index"
                    + " $\\alpha$ is 0.74. Dauphin et al. (2014) found such rising curves for small"
                    + " networks on MNIST and CIFAR-10.",
                "\\alpha=\\frac{\\#\\{i:\\lambda_i<0\\}}{P}",
                List.of(part("search", "error index")),
                false);
    }

    private static Demo.Step spectra() {
        return new Demo.Step(
                "Three spectra",
                "Near a critical point the loss is nearly a sum of parabolas, one for each"
                    + " eigenvalue of the Hessian. At the lowest point no eigenvalue is negative,"
                    + " at the middle one 4 are, at the highest 7: the spectrum has moved to the"
                    + " left, as in the paper, and most of it lies close to 0. Where a curve on the"
                    + " right crosses 0, one reads the index.",
                "L(\\theta^*+\\Delta\\theta)\\approx "
                        + "L(\\theta^*)+\\frac{1}{2}\\sum_{i}\\lambda_i\\,\\Delta v_i^2",
                List.of(part("search", "spectra")),
                false);
    }

    private static Demo.Step flat() {
        return new Demo.Step(
                "What is no critical point",
                "66 of the 300 searches ended where the norm of the gradient $g$ has a minimum that"
                    + " is not zero: $g$ is mapped to 0 by the Hessian $H$, but does not vanish."
                    + " Such gradient-flat places look like critical points when one is not strict"
                    + " (Frye et al. 2021). Here their gradients are more than 20,000 times as long"
                    + " as is allowed to a critical point; they are counted and left out.",
                "\\nabla\\,\\frac{1}{2}\\lVert g\\rVert^2=H\\,g=0,\\qquad g\\neq 0",
                List.of(part("search", "outcomes")),
                false);
    }

    private static Demo.Step certified() {
        return new Demo.Step(
                "Proved, not only computed",
                "Could rounding have faked these points? Arithmetic with intervals bounds every"
                    + " rounding. If the operator $K$ maps a box $X$ of weights into itself, a true"
                    + " critical point lies in it. So it was proved for all 78: each has a critical"
                    + " point of just this index within $1.4\\cdot 10^{-7}$.",
                "K(X)=x-C\\,g(x)+\\bigl(I-C\\,H(X)\\bigr)(X-x)",
                List.of(part("certified", "error index")),
                false);
    }

    private static Demo.Step wayOut() {
        return new Demo.Step(
                "A way out",
                "Plateaus near saddles are left slowly. SGD with a small rate comes to a loss of"
                    + " 0.79 in 60 passes over 500 photographs of clothes. The other way is the"
                    + " same for 30 passes; then saddle-free Newton divides by the sizes of the"
                    + " eigenvalues, 50 products with the Hessian a step, and the loss falls below"
                    + " $10^{-6}$. Dauphin et al. (2014) switched so on a deep autoencoder, whose"
                    + " squared error fell from 1.0 to 0.57.",
                "\\Delta\\theta=-\\bigl(|H|+\\mu I\\bigr)^{-1}g",
                List.of(part("switch", "loss")),
                false);
    }

    private static Demo.Part part(String experiment, String figure) {
        return Demo.Part.beside(SaddlesDemo.class, "", experiment, figure);
    }
}
