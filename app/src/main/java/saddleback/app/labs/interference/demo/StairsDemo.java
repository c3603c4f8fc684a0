package saddleback.app.labs.interference.demo;

import saddleback.app.labs.Demo;

import java.util.List;

/**
 * "More goals, longer stairs", in seven steps, after Schaul, Borsa, Modayil and Pascanu 2019 (arXiv
 * 1904.11455). What goes beyond the paper says so. A test holds the numbers in the words to those
 * of the experiments.
 */
public final class StairsDemo {
    /** The demonstration. */
    public static final Demo DEMO =
            new Demo(
                    "longer-stairs",
                    "More goals, longer stairs",
                    "With more goals the learning curve becomes a staircase: one saddle after"
                            + " another, and what helps against it.",
                    List.of(
                            habit(),
                            moments(),
                            sharing(),
                            saddles(),
                            more(),
                            controls(),
                            remedies()));

    private StairsDemo() {}

    private static Demo.Step habit() {
        return new Demo.Step(
                "A wrong habit",
                "Four situations, four actions, and at the start every situation prefers the action"
                    + " that would be right in the next one. The goals are half learned at 4.6,"
                    + " 17.7, 1652 and 1730: one after another, with a flat plateau before each but"
                    + " the first. Time is drawn in ratios: of 1741 the second plateau takes 1627.",
                "\\begin{array}{c}\\dot J_j=\\lVert G_j\\rVert^2+\\kappa\\,G_j\\cdot\\sum_k G_k\\\\"
                        + "G_k=J_k\\,(e_k-\\pi_k)\\qquad\\kappa=3\\end{array}",
                List.of(part("", "four", "staircase")),
                false);
    }

    private static Demo.Step moments() {
        return new Demo.Step(
                "Who is in whose way",
                "The cosine of every two gradients, at the start and on each plateau. At the start"
                    + " no pair gets along: all cosines are below 0, the lowest is $-0.39$. With"
                    + " more than two actions a gradient has more than one direction to take, so"
                    + " they change on the way: on the plateaus some pairs help each other a"
                    + " little, up to 0.30, while others come to $-0.69$.",
                "\\rho_{ij}=\\frac{\\nabla J_i\\cdot\\nabla J_j}"
                        + "{\\lVert\\nabla J_i\\rVert\\,\\lVert\\nabla J_j\\rVert}",
                List.of(part("", "four", "interference at moments")),
                false);
    }

    private static Demo.Step sharing() {
        return new Demo.Step(
                "The more is shared",
                "Three goals, twice. With $\\kappa=1$ there is one flat plateau, and all is learned"
                    + " at 163. With $\\kappa=3$ the shared bias learns three times as fast, which"
                    + " should be an advantage. There are two flat plateaus, and it takes until"
                    + " 778.",
                "\\dot W_k=G_k\\qquad \\dot b=\\kappa\\sum_k G_k",
                List.of(
                        part("κ = 1", "three", "staircase"),
                        part("κ = 3", "three-strong", "staircase")),
                true);
    }

    private static Demo.Step saddles() {
        return new Demo.Step(
                "From saddle to saddle",
                "Three goals, $\\kappa=3$: each plateau lies near a corner where some goals are"
                    + " learned and the others are not. In square roots of probabilities the"
                    + " corners are saddles of $-J$, with a gradient of 0. The index, the number of"
                    + " downward directions, is 2, then 1: as many as there are goals left to"
                    + " learn.",
                "J\\approx1\\;\\to\\;J\\approx2\\;\\to\\;J=3",
                List.of(part("", "three-strong", "saddles")),
                false);
    }

    private static Demo.Step more() {
        return new Demo.Step(
                "From two goals to ten",
                "The same habit with $K$ goals and $K$ actions. There can be $K-1$ plateaus between"
                        + " them: two, three, four and five goals have 1, 2, 3 and 4 flat ones, ten"
                        + " have 3, for some goals are learned together. More stairs are not always"
                        + " more time. Two goals take 7.0 million, four 1741, ten 366: one plateau"
                        + " close to its corner outlasts many others.",
                "\\text{flat plateaus}\\leq K-1",
                List.of(part("", "more", "more components")),
                false);
    }

    private static Demo.Step controls() {
        return new Demo.Step(
                "No stairs without both",
                "Four goals again, beside the two controls. With a table for each situation the"
                    + " goals are half learned between 12.4 and 22.3; supervised, between 2.3 and"
                    + " 2.5. Neither has a flat plateau. All is learned at 39.3 and at 17.3, in"
                    + " place of 1741.",
                "\\text{stairs}=\\text{interference}+\\text{coupling}",
                List.of(part("", "four-ways", "learning curves in log time")),
                false);
    }

    private static Demo.Step remedies() {
        return new Demo.Step(
                "What helps",
                "Replay from a memory that began with uniform actions loosens the coupling: no flat"
                    + " plateau, 38.6. A copy of the agent for each goal is free of interference:"
                    + " 9.8, four times as fast as the tables since its bias learns too. Two"
                    + " remedies beyond the paper: gradient surgery leaves one flat plateau and"
                    + " takes 46.3, an entropy bonus two and 194.",
                "",
                List.of(part("", "remedies", "learning curves in log time")),
                false);
    }

    private static Demo.Part part(String caption, String experiment, String figure) {
        return Demo.Part.beside(StairsDemo.class, caption, experiment, figure);
    }
}
