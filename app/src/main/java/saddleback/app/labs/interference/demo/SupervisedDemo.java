package saddleback.app.labs.interference.demo;

import saddleback.app.labs.Demo;

import java.util.List;

/**
 * "The same data, supervised: no plateau", in seven steps, after Schaul, Borsa, Modayil and Pascanu
 * 2019 (arXiv 1904.11455). Formulas are derived in {@link
 * saddleback.engine.interference.TwoBandits}; a test holds the numbers in the words to those of the
 * experiments.
 */
public final class SupervisedDemo {
    /** The demonstration. */
    public static final Demo DEMO =
            new Demo(
                    "supervised-no-plateau",
                    "The same data, supervised: no plateau",
                    "Interference stays and the plateau goes when learning no longer depends on"
                            + " what the agent does: why it takes both, and how to tell.",
                    List.of(
                            ways(),
                            coupling(),
                            interference(),
                            corner(),
                            chance(),
                            apart(),
                            control()));

    private SupervisedDemo() {}

    private static Demo.Step ways() {
        return new Demo.Step(
                "Four ways from one start",
                "The same two goals, the same agent, 6\u00a0% and 4\u00a0% at the start. On-policy"
                    + " it learns from its own actions, until 192. Supervised it is shown the right"
                    + " ones: 12.4. Off-policy it learns from actions drawn uniformly: 24.9. With a"
                    + " table for each situation and nothing shared: 27.6. Only the first has a"
                    + " flat plateau.",
                "\\begin{array}{ll}\\text{on-policy:}&J_1+J_2\\\\"
                        + "\\text{supervised:}&\\ln J_1+\\ln J_2\\end{array}",
                List.of(part("", "ways", "learning curves in log time")),
                false);
    }

    private static Demo.Step coupling() {
        return new Demo.Step(
                "What it does is what it sees",
                "On-policy the gradient of $J_k$ has the factor $J_k$: an agent that does not take"
                    + " the right action is not told that it is right. So learning is coupled to"
                    + " success. The logarithm divides the factor away. From the same start one way"
                    + " swerves past the corner, the other goes straight up.",
                "\\begin{array}{c}\\nabla\\ln J_k=\\nabla J_k/J_k\\\\"
                        + "\\dot J_1=2u_1\\,(2u_1-u_2)\\;\\text{ becomes}\\\\"
                        + "\\dot J_1=2u_1\\,(2(1-J_1)-(1-J_2))\\end{array}",
                List.of(
                        part("on-policy", "pair", "phase plane"),
                        part("supervised", "supervised", "phase plane")),
                true);
    }

    private static Demo.Step interference() {
        return new Demo.Step(
                "Interference stays",
                "Dividing by $J_k$ changes how long a gradient is, not where it points. The cosine"
                    + " of the two is $-\\frac{1}{2}$ at every moment of both courses, because half"
                    + " of each gradient's square is the bias that both share. One winner even"
                    + " takes all in half of the square, supervised, yet the way does not meet it."
                    + " Interference alone makes no plateau here; it takes the coupling too.",
                "\\begin{array}{c}\\lVert\\nabla J_k\\rVert^2=2(1+\\kappa)u_k^2\\\\"
                        + "\\nabla J_1\\cdot\\nabla J_2=-2\\kappa\\,u_1u_2\\\\"
                        + "\\rho=-\\frac{\\kappa}{1+\\kappa}=-\\frac{1}{2}\\end{array}",
                List.of(
                        part("on-policy", "pair", "interference"),
                        part("supervised", "supervised", "interference")),
                false);
    }

    private static Demo.Step corner() {
        return new Demo.Step(
                "The corner no longer holds",
                "Let $y_2$ be the logit of the second goal. On-policy it stands still in the corner"
                    + " $(1,0)$, where both $u_k$ are 0: the least speed of the way past is"
                    + " $6\\cdot10^{-5}$. Supervised it rises at a rate of 4 there, and the corner"
                    + " is no saddle any more. None of the three other speeds has a valley deeper"
                    + " than a tenth of its peaks.",
                "\\begin{array}{lcl}\\dot y_2=4u_2-2u_1&\\to&0\\\\"
                        + "\\dot y_2=4(1-J_2)-2(1-J_1)&\\to&4\\end{array}",
                List.of(part("", "ways", "speed")),
                false);
    }

    private static Demo.Step chance() {
        return new Demo.Step(
                "By chance, half as fast",
                "If actions are drawn uniformly, one in $n$ is the right one, and the update is"
                    + " otherwise the same. The expected flow is therefore the supervised one,"
                    + " slowed down by $n=2$: the same curve at half the speed, and all is learned"
                    + " at 24.86 in place of 12.43. No teacher is needed to be rid of the plateau,"
                    + " only actions that do not follow from what was learned.",
                "\\sum_a\\frac{1}{n}\\,R_k(a)\\,\\nabla\\ln\\pi(a\\mid s_k)"
                        + "=\\frac{1}{n}\\,\\nabla\\ln J_k",
                List.of(
                        part("supervised", "supervised", "speed"),
                        part("off-policy", "off-policy", "speed")),
                true);
    }

    private static Demo.Step apart() {
        return new Demo.Step(
                "A plateau without interference",
                "Now nothing is shared, $\\kappa=0$, and one goal starts at 20\u00a0%, the other at"
                    + " 2\u00a0%. Each goes its own way, yet their sum has a flat plateau, with a"
                    + " severity of 0.070: the first is done before the second has begun. A low"
                    + " speed alone therefore does not show interference.",
                "\\begin{array}{c}\\dot J_k=2u_k^2\\qquad y_k=\\ln\\frac{J_k}{1-J_k}\\\\"
                        + "\\Rightarrow\\;y_k+\\sinh y_k=t+\\text{const}\\end{array}",
                List.of(part("", "far-apart", "learning curves")),
                false);
    }

    private static Demo.Step control() {
        return new Demo.Step(
                "Severity and a control",
                "400 starts below 10\u00a0%, with a shared bias and without. Flat plateaus follow"
                    + " from 88.5\u00a0% and from 30\u00a0% of them, the median times are 434 and"
                    + " 33.7. What sharing does is the difference: how severe a plateau is says"
                    + " little as long as the same start without sharing has not been tried.",
                "",
                List.of(
                        part("a shared bias", "basin-low", "severity"),
                        part("nothing shared", "basin-alone", "severity")),
                true);
    }

    private static Demo.Part part(String caption, String experiment, String figure) {
        return Demo.Part.beside(SupervisedDemo.class, caption, experiment, figure);
    }
}
