package saddleback.app.labs.reparametrisation.demo;

import saddleback.app.labs.Demo;

import java.util.List;

/**
 * "The volume is infinite", in seven steps: figures 1 to 5 of Dinh, Pascanu, Bengio and Bengio 2017
 * (arXiv 1703.04933). A test holds the numbers in the words to those of the experiments.
 */
public final class InfiniteVolumeDemo {
    /** The demonstration. */
    public static final Demo DEMO =
            new Demo(
                    "infinite-volume",
                    "The volume is infinite",
                    "Why the region of low loss around a minimum has no size, and what other"
                            + " coordinates do to flatness: five figures of functions of one and two variables.",
                    List.of(slab(), valley(), boxes(), area(), discs(), maps(), swap()));

    private InfiniteVolumeDemo() {}

    private static Demo.Step slab() {
        return new Demo.Step(
                "Two ways to be flat",
                "Fill a minimum with water to a height of $\\epsilon$: how wide the water is, in"
                    + " more dimensions its volume, is volume flatness. Or walk a distance of"
                    + " $\\epsilon$: the highest rise of the loss is $\\epsilon$-sharpness. For this"
                    + " cosine and $\\epsilon=0.5$ the water is 0.698 wide, and the loss rises by"
                    + " 0.929.",
                "\\max_{\\lVert\\theta'-\\theta\\rVert\\leq\\epsilon}"
                        + "\\frac{L(\\theta')-L(\\theta)}{1+L(\\theta)}",
                List.of(part("cosine", "slab")),
                false);
    }

    private static Demo.Step valley() {
        return new Demo.Step(
                "A valley without an end",
                "The smallest network multiplies its input by two weights and should give it back."
                    + " Every pair of weights with product 1 is a minimum and computes the same:"
                    + " the minima form a hyperbola, and the valley around it never closes. On it"
                    + " the curvature differs from place to place. The largest eigenvalue is 4 at"
                    + " $(1,1)$ and 32.1 at $(\\frac{1}{4},4)$.",
                "\\begin{array}{c}L(\\theta_1,\\theta_2)=(\\theta_1\\theta_2-1)^2\\\\"
                        + "\\lambda=2(\\theta_1^2+\\theta_2^2)\\;\\text{ where }\\;"
                        + "\\theta_1\\theta_2=1\\end{array}",
                List.of(part("plane", "levels")),
                false);
    }

    private static Demo.Step boxes() {
        return new Demo.Step(
                "The same box again and again",
                "In the box $B$ around $(1,1)$ the loss is at most 0.0441. $T_\\alpha$ carries it"
                    + " along the valley: it becomes longer and thinner, its area of 0.04 stays,"
                    + " and so do the losses in it. With this $\\alpha$ no two of the boxes"
                    + " touch. There is no end to them, so the area of low loss is infinite."
                    + " Theorem 2 of Dinh et al. (2017) shows it for every network of ReLU units"
                    + " with one hidden layer and weights that are not 0.",
                "\\alpha=2\\,\\frac{\\lVert\\theta_1\\rVert_\\infty+r}"
                        + "{\\lVert\\theta_1\\rVert_\\infty-r}=2\\,\\frac{1+0.1}{1-0.1}=2.44",
                List.of(part("plane", "boxes")),
                false);
    }

    private static Demo.Step area() {
        return new Demo.Step(
                "How fast it grows",
                "Count only what lies in a square of side $R$. The area with a loss below"
                    + " $\\epsilon=0.04$ is 0.557 for $R=2$, 1.845 for 10, 3.687 for 100, and so on"
                    + " without a bound: with every factor of $e$ there are $4\\sqrt{\\epsilon}=0.8$"
                    + " more. The dots are areas counted by tiles, proved from below and above; the"
                    + " line is the closed form.",
                "\\begin{array}{c}A(R)=A_+-A_-\\qquad c_\\pm=1\\pm\\sqrt{\\epsilon}\\\\"
                        + "A_\\pm=c_\\pm\\Bigl(1+\\ln\\frac{R^2}{c_\\pm}\\Bigr)\\end{array}",
                List.of(part("plane", "volume")),
                false);
    }

    private static Demo.Step discs() {
        return new Demo.Step(
                "The same disc, another place",
                "Two minima that compute the same, and around each a disc of radius $\\frac{1}{4}$."
                    + " Around $(1,1)$ the loss stays below 0.149. The disc around"
                    + " $(\\frac{1}{4},4)$ reaches the line $\\theta_1=0$, where the network gives"
                    + " 0 whatever its input and the loss is 1; the worst place is worse still,"
                    + " 1.02. One only has to go along the valley until the first weight is no"
                    + " larger than $\\epsilon$.",
                "\\alpha=\\frac{\\epsilon}{\\lVert\\theta_1\\rVert}\\;\\Rightarrow\\;"
                        + "\\lVert(0,\\alpha^{-1}\\theta_2)-T_\\alpha\\theta\\rVert=\\epsilon",
                List.of(part("plane", "balls")),
                false);
    }

    private static Demo.Step maps() {
        return new Demo.Step(
                "Other coordinates",
                "The cosine once more: all four minima have the curvature 9. Now the line is bent"
                    + " around one of them; the dots were evenly spaced before. Every loss that"
                    + " was reached is reached, yet the chosen minimum has a curvature of 900, or"
                    + " of 0.226, while the others go the other way. The last map moves nothing"
                    + " farther away than 1 and takes the curvature of one minimum from 9 to"
                    + " 1.44.",
                "\\frac{d^2L}{d\\eta^2}=\\frac{L''(\\theta)}{(d\\eta/d\\theta)^2}\\qquad"
                        + "\\eta=(t^2+b)^a\\,t,\\quad t=\\theta-\\hat\\theta",
                List.of(part("cosine", "maps")),
                false);
    }

    private static Demo.Step swap() {
        return new Demo.Step(
                "The order turned round",
                "A broad and a narrow minimum, with curvatures 2 and 16. In the other coordinate"
                    + " they are 28.8 and 1.8, and by width and $\\epsilon$-sharpness too the"
                    + " broad one is now the sharper. The losses are the same. Which minimum is"
                    + " flat is therefore no property of the function alone: it also takes a reason"
                    + " for the coordinates in which one looks. That is what the paper says, not"
                    + " that flatness never matters.",
                "L_\\eta=L\\circ g\\qquad\\nabla^2L_\\eta=\\nabla g^\\top\\,\\nabla^2L\\,\\nabla g"
                        + "\\;\\text{ at a minimum}",
                List.of(part("swap", "maps")),
                false);
    }

    private static Demo.Part part(String experiment, String figure) {
        return Demo.Part.beside(InfiniteVolumeDemo.class, "", experiment, figure);
    }
}
