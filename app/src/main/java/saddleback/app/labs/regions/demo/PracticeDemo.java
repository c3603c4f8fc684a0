package saddleback.app.labs.regions.demo;

import saddleback.app.labs.Demo;
import saddleback.viz.figure.Fill;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Points;
import saddleback.viz.figure.Symbol;

import java.util.List;

/**
 * "Theory and practice: bounds against trained nets", in eight steps: what is counted, why it is
 * proved, and how far from the bounds random and trained networks stay. A test holds the numbers in
 * the words and marks to those of the experiments.
 */
public final class PracticeDemo {
    /** The demonstration. */
    public static final Demo DEMO =
            new Demo(
                    "theory-and-practice",
                    "Theory and practice: bounds against trained nets",
                    "Three counts that are not the same, why they are proved, and how far below the"
                            + " bounds trained networks stay.",
                    List.of(
                            hat(),
                            passedOn(),
                            dead(),
                            onePoint(),
                            mean(),
                            training(),
                            places(),
                            bounds()));

    private PracticeDemo() {}

    private static Demo.Step hat() {
        return new Demo.Step(
                "Three counts",
                "Three units bend this line at 0, 1 and 2, so that 4 activation regions have a"
                    + " pattern of active units each. At every bend the function changes, so there"
                    + " are 4 linear regions too. But it is 0 on the left and again on the right:"
                    + " there are only 3 distinct affine functions.",
                "3\\;\\leq\\;4\\;\\leq\\;4",
                List.of(Parts.line("", "hat")),
                false);
    }

    private static Demo.Step passedOn() {
        return new Demo.Step(
                "Boundaries that do not matter",
                "This network has two layers, of 4 and 2 units, and all three counts differ: 10"
                    + " activation regions, 9 linear regions, 8 functions. A bend of the first"
                    + " layer is no bend of the output where the later units that would pass it on"
                    + " are off. And the same function can return on another region, which does not"
                    + " touch the first along a side.",
                "8\\;\\leq\\;9\\;\\leq\\;10",
                List.of(
                        Parts.map("activation regions", "passed-on"),
                        Parts.of("linear regions", "passed-on", "linear regions")),
                false);
    }

    private static Demo.Step dead() {
        return new Demo.Step(
                "A dead layer",
                "The three units of the first layer make 7 activation regions, but both units of"
                    + " the second are off everywhere: the output is constant, one linear region."
                    + " So one must say what one counts. Montúfar et al. (2014) define linear"
                    + " regions; Serra et al. (2018) count activation regions, and so do most"
                    + " programs.",
                "7\\neq1",
                List.of(
                        Parts.map("activation regions", "dead-layer"),
                        Parts.of("linear regions", "dead-layer", "linear regions")),
                false);
    }

    private static Demo.Step onePoint() {
        return new Demo.Step(
                "Six or seven",
                "Three lines through one point make 6 regions. If the third misses that point by"
                    + " $2^{-30}$ there are 7, and the seventh is a triangle with an area of"
                    + " $4\\cdot10^{-19}$ that no picture shows. Rounding could make either of the"
                    + " other. So every sign that might be a rounding error is found again in exact"
                    + " arithmetic, and the count is certified: it is a theorem about just these"
                    + " weights.",
                "x+y=0\\qquad x+y=2^{-30}",
                List.of(
                        Parts.map("through the point", "through-one-point"),
                        Parts.map("past it", "past-one-point")),
                false);
    }

    private static Demo.Step mean() {
        double[] place = {1, 2, 3, 4};
        double[] exact = {15.09, 49.96, 182.03, 695.48};
        return new Demo.Step(
                "A mean that is known exactly",
                "For one random layer the mean number of regions in a disc is known: $R$ is its"
                    + " radius, here 1.5, and $g$ the size of the biases over that of the weights,"
                    + " here 0.7. Rings are the formula, dots the means of 1,000 networks of each"
                    + " width. With 12 units it is 50 regions, where 79 are possible.",
                "1+n\\,\\frac{R}{\\sqrt{R^2+g^2}}+\\binom n2"
                        + "\\Bigl(1-\\frac{g}{\\sqrt{R^2+g^2}}\\Bigr)",
                List.of(
                        Parts.marked(
                                Parts.of("", "one-layer-mean", "depth against width"),
                                new Points(
                                        place,
                                        exact,
                                        Symbol.RING,
                                        14,
                                        new Fill.Plain(new Ink.Series(1), 1),
                                        "exact mean"))),
                false);
    }

    private static Demo.Step training() {
        return new Demo.Step(
                "Along training",
                "Two layers of 16 learn to tell two spirals apart. All biases start at 0, so that"
                    + " every boundary begins at the origin and there are only 62 regions. After 10"
                    + " steps there are 346, at most 684, and 620 at the end. Close to the data"
                    + " they have become twice as dense. Early on most regions are new at each"
                    + " look, later few come or go.",
                "",
                List.of(Parts.of("", "trained", "along training")),
                false);
    }

    private static Demo.Step places() {
        return new Demo.Step(
                "Where the regions lie",
                "The regions crowd where the decision boundary has to bend, around and between the"
                    + " arms of the spirals; far outside there are few and large ones. On each of"
                    + " them the network is affine, so the decision boundary is a chain of straight"
                    + " pieces.",
                "f(x)=A_R\\,x+b_R\\qquad x\\in R",
                List.of(
                        Parts.of("decision", "trained", "output"),
                        Parts.map("activation regions", "trained")),
                false);
    }

    private static Demo.Step bounds() {
        return new Demo.Step(
                "Bounds against the trained network",
                "No network of this shape has more than 18,769 regions (Serra et al. 2018), and"
                    + " some have 11,097 or more. The trained one has 620 in its square, not far"
                    + " from $N^2/2=512$ and the 529 of one layer of 32 units. Upper bounds say"
                    + " what a shape could express; what is learnt uses a small part of it.",
                "620\\;\\ll\\;11\\,097\\;\\leq\\;\\max\\;\\leq\\;18\\,769\\;\\ll\\;2^{32}",
                List.of(Parts.of("", "trained", "counts and bounds")),
                false);
    }
}
