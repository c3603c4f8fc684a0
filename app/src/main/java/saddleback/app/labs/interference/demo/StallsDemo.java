package saddleback.app.labs.interference.demo;

import saddleback.app.labs.Demo;

import java.util.List;

/**
 * "Why learning stalls", in seven steps, after Schaul, Borsa, Modayil and Pascanu 2019 (arXiv
 * 1904.11455). Formulas are derived in {@link saddleback.engine.interference.TwoBandits} and {@link
 * saddleback.engine.interference.NearCorner}; a test holds the numbers in the words to those of the
 * experiments.
 */
public final class StallsDemo {
    /** The demonstration. */
    public static final Demo DEMO =
            new Demo(
                    "learning-stalls",
                    "Why learning stalls",
                    "An agent that learns two things at once learns one, stops for a long time, and"
                            + " then learns the other: the saddle that it passes, in closed form.",
                    List.of(
                            goals(),
                            winner(),
                            saddle(),
                            plateau(),
                            microscope(),
                            uneven(),
                            basin()));

    private StallsDemo() {}

    private static Demo.Step goals() {
        return new Demo.Step(
                "Two goals, one agent",
                "In each of two situations one of two actions earns a reward. $J_k$ is the"
                    + " probability of choosing it. Each situation has weights of its own, both"
                    + " share a bias, and the agent climbs along the gradient of $J$. It begins at"
                    + " 6\u00a0% and 4\u00a0%. The first goal is half learned at time 6.5, the"
                    + " second at 184; between them nearly nothing happens.",
                "\\begin{array}{c}J=J_1+J_2\\qquad J_k=\\pi(k\\mid s_k)\\\\"
                        + "\\pi(\\cdot\\mid s_k)=\\mathrm{softmax}(W_k+b)\\end{array}",
                List.of(part("", "pair", "learning curves")),
                false);
    }

    private static Demo.Step winner() {
        return new Demo.Step(
                "Winner takes all",
                "An arrow shows where learning goes from each pair of successes. With"
                    + " $u_k=J_k(1-J_k)$ a gradient is long where success is middling and vanishes"
                    + " at 0 and 1. The shared bias carries a part of each over to the other goal,"
                    + " with the wrong sign. In the shaded regions, 37.7\u00a0% of the square, one"
                    + " goal is learned and the other unlearned.",
                "\\begin{array}{c}\\dot J_1=\\lVert G_1\\rVert^2+G_1\\cdot(G_1+G_2)\\\\"
                        + "=2u_1(2u_1-u_2)\\\\\\text{area: }"
                        + "1-\\frac{\\mathrm{asinh}(1)}{\\sqrt 2}=0.377\\end{array}",
                List.of(part("", "pair", "phase plane")),
                false);
    }

    private static Demo.Step saddle() {
        return new Demo.Step(
                "Past the saddle",
                "Of six parameters four combinations never change, so the way lies in a plane and"
                    + " the surface of $J$ over it hides nothing. While the first goal is learned,"
                    + " the second falls from 4\u00a0% to 0.33\u00a0%: the way swerves to the"
                    + " terrace where $J=1$. Its end is a saddle, infinitely far away in these"
                    + " coordinates. In square roots of probabilities it is a point like any other,"
                    + " and $-J$ has the curvatures $-2$ and $2$ there.",
                "\\begin{array}{c}b-\\kappa\\,(W_1+W_2)=\\text{const}\\\\"
                        + "\\sum_a W_{ak}=\\text{const}\\end{array}",
                List.of(part("", "pair", "surface")),
                false);
    }

    private static Demo.Step plateau() {
        return new Demo.Step(
                "How flat is flat",
                "A plateau is where the speed of learning is least between two peaks. Here that is"
                    + " at time 95, and $J$ is 1. The speed there is $6\\cdot10^{-5}$, both peaks"
                    + " are 0.23: a severity of $2.6\\cdot10^{-4}$. The lab calls a plateau flat"
                    + " when its severity is at most 0.1. For a time of 169, of 192 in all, the"
                    + " speed is below a tenth of the peaks.",
                "\\text{severity}=\\frac{v_{\\min}}{\\min(v_{\\text{before}},\\,v_{\\text{after}})}"
                        + "\\qquad v=\\dot J_1+\\dot J_2",
                List.of(part("", "pair", "speed")),
                false);
    }

    private static Demo.Step microscope() {
        return new Demo.Step(
                "The saddle under the microscope",
                "Near the corner call what the first goal lacks $a=1-J_1$ and what the second has"
                    + " $c=J_2$. To leading order $C$ stays the same, so the way in foretells the"
                    + " rest: where $a=c=8C$ the way is nearest and slowest. $C$ on entering is"
                    + " $4.86\\cdot10^{-4}$. That predicts a least speed of $6.06\\cdot10^{-5}$ and"
                    + " a plateau of 165; the simulation has $6.03\\cdot10^{-5}$ and 169.",
                "\\begin{array}{c}\\dot a=-2a(2a-c)\\\\\\dot c=2c(2c-a)\\\\"
                        + "\\Rightarrow\\;C=\\frac{(ac)^2}{(a+c)^3}=\\text{const}\\\\"
                        + "v_{\\min}=4a^2=256\\,C^2\\end{array}",
                List.of(part("", "pair", "microscope")),
                false);
    }

    private static Demo.Step uneven() {
        return new Demo.Step(
                "The rich get richer",
                "Begin at 5\u00a0% and 4.95\u00a0%, and both are learned by time 25.3 without a"
                    + " flat plateau. Begin at 5\u00a0% and 3.33\u00a0%, and it takes until 346."
                    + " While both are small the ratio $r$ grows by itself. And once the second"
                    + " goal is at $c$ and the first is learned, it needs about $1/(4c)$ to get"
                    + " away: half of $C$ is half of $c$, and twice the plateau.",
                "\\begin{array}{c}r=\\frac{J_1}{J_2}\\qquad\\frac{\\dot r}{r}=6\\,(J_1-J_2)\\\\"
                        + "\\dot c=4c^2\\;\\Rightarrow\\;t=\\frac{1}{4c}\\end{array}",
                List.of(
                        part("5\u00a0% and 4.95\u00a0%", "nearly-even", "staircase"),
                        part("5\u00a0% and 3.33\u00a0%", "uneven", "staircase")),
                true);
    }

    private static Demo.Step basin() {
        return new Demo.Step(
                "Who knows little stalls",
                "The same agent from 400 starts. If both successes are below 10\u00a0% at the"
                    + " start, 88.5\u00a0% of the starts lead to a flat plateau, and half of all"
                    + " take longer than 434. If they may be up to 50\u00a0%, it is 34\u00a0% and"
                    + " 16.6. The less is known, the nearer to the diagonal one has to begin to"
                    + " learn both at once.",
                "\\frac{v_{\\min}}{\\min(v_{\\text{before}},\\,v_{\\text{after}})}\\leq 0.1",
                List.of(
                        part("starts below 10\u00a0%", "basin-low", "severity"),
                        part("starts below 50\u00a0%", "basin-high", "severity")),
                false);
    }

    private static Demo.Part part(String caption, String experiment, String figure) {
        return Demo.Part.beside(StallsDemo.class, caption, experiment, figure);
    }
}
