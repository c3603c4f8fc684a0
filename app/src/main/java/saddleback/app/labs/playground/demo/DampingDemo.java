package saddleback.app.labs.playground.demo;

import saddleback.app.labs.Demo;

import java.util.List;

/**
 * "What damping costs", in four steps, after section 4 of Dauphin et al. 2014 (arXiv 1406.2572). A
 * test holds the numbers in the words to those of the experiments.
 */
public final class DampingDemo {
    /** The demonstration. */
    public static final Demo DEMO =
            new Demo(
                    "what-damping-costs",
                    "What damping costs",
                    "Damping turns Newton's method away from a saddle only where it exceeds the"
                            + " negative curvature, and then slows it down everywhere else.",
                    List.of(little(), choices(), price(), saddleFree()));

    private DampingDemo() {}

    private static Demo.Step little() {
        return new Demo.Step(
                "Too little damping",
                "Damped Newton adds $\\mu$ to all eigenvalues. The step goes downhill along the"
                    + " eigenvalue $-2$ only if $\\mu$ is above 2. With $\\mu=1$ the sum is $-1$:"
                    + " the step leads uphill, over the saddle and as far up the other side, so"
                    + " that $y$ jumps from 0.4 to $-0.4$ and back for ever.",
                "\\Delta=-(H+\\mu I)^{-1}\\nabla f\\qquad"
                        + " v_i\\;\\to\\;\\frac{\\mu}{\\lambda_i+\\mu}\\,v_i",
                List.of(
                        Parts.of("the ways", "damping-little", "map"),
                        Parts.of("factors", "damping-little", "directions")),
                false);
    }

    private static Demo.Step choices() {
        return new Demo.Step(
                "Enough, and too much",
                "Just above 2 the step becomes very long: $\\mu=2.5$ multiplies $y$ by 5. With"
                    + " $\\mu=4$ the factor is 2, as for saddle-free Newton. But every other"
                    + " direction pays: along the eigenvalue 10 the distance shrinks to 0.286 of"
                    + " itself and not to 0, and with $\\mu=40$ to 0.8 only, while $y$ grows by 5 %"
                    + " a step.",
                "\\frac{4}{-2+4}=2\\qquad\\frac{4}{10+4}\\approx0.286",
                List.of(Parts.of("", "damping-choices", "directions")),
                false);
    }

    private static Demo.Step price() {
        return new Demo.Step(
                "The price of one bad direction",
                "Now the function falls steeply along $y$ (eigenvalue $-10$) and rises gently along"
                    + " $x$ (0.1). Damping must exceed 10, a hundred times the other eigenvalue:"
                    + " with $\\mu=12$ each step shortens the way along $x$ by less than 1 %. In a"
                    + " network one strongly negative eigenvalue would slow all flat directions in"
                    + " this way.",
                "f(x,y)=0.05x^2-5y^2\\qquad\\frac{12}{0.1+12}\\approx0.992",
                List.of(
                        Parts.of("the ways", "damping-price", "map"),
                        Parts.of("factors", "damping-price", "directions")),
                false);
    }

    private static Demo.Step saddleFree() {
        return new Demo.Step(
                "Absolute values need no damping for the sign",
                "Saddle-free Newton divides by $|\\lambda_i|$, so that every direction goes"
                    + " downhill without damping: the flat direction arrives in one step, the"
                    + " falling one doubles. Damping is then free for what it is good for, to keep"
                    + " steps where the second-order model can be trusted.",
                "v_i\\;\\to\\;\\Bigl(1-\\frac{\\lambda_i}{|\\lambda_i|+\\mu}\\Bigr)v_i\\qquad"
                        + "\\mu\\to0:\\quad 0\\ \\text{or}\\ 2",
                List.of(
                        Parts.of("step by step", "damping-price", "value"),
                        Parts.of("factors", "damping-price", "directions")),
                false);
    }
}
