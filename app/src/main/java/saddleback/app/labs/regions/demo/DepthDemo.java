package saddleback.app.labs.regions.demo;

import saddleback.app.labs.Demo;

import java.util.List;

/**
 * "Deep beats wide", in eight steps: what depth can do (Montúfar et al. 2014) and what random
 * weights do with it (Hanin and Rolnick 2019). A test holds the numbers in the words to those of
 * the experiments.
 */
public final class DepthDemo {
    /** The demonstration. */
    public static final Demo DEMO =
            new Demo(
                    "deep-beats-wide",
                    "Deep beats wide",
                    "At equal size the best deep network has far more linear regions than any"
                            + " shallow one, but a random deep network has not.",
                    List.of(
                            teeth(),
                            weights(),
                            deeper(),
                            wider(),
                            random(),
                            randomAtEqualWeights(),
                            line(),
                            meaning()));

    private DepthDemo() {}

    private static Demo.Step teeth() {
        return new Demo.Step(
                "The same 37 numbers",
                "Both networks have 12 units and 37 weights and biases. In one layer every unit"
                    + " bends the line once, which makes 13 pieces and never more. In six layers of"
                    + " two, every layer folds the interval once and so doubles the number of"
                    + " pieces: 64.",
                "12+1=13\\qquad 2^6=64",
                List.of(
                        Parts.line("one layer of 12", "line-of-12"),
                        Parts.line("six layers of 2", "sawtooth")),
                false);
    }

    private static Demo.Step weights() {
        return new Demo.Step(
                "The same in the plane",
                "Here both have 57 weights and biases. One layer has 14 units for them and at most"
                    + " 106 regions, which this one has. Three layers of four have 12 units, but"
                    + " two of the layers fold the square, and there are 176.",
                "1+14+91=106\\qquad 4\\cdot4\\cdot11=176",
                List.of(
                        Parts.map("one layer of 14", "one-layer-14"),
                        Parts.map("three layers of 4", "folding-4-4-4")),
                false);
    }

    private static Demo.Step deeper() {
        return new Demo.Step(
                "Two more layers",
                "Two more layers of four cost 40 more weights and biases and multiply the number by"
                    + " 16: 2,816. One layer with as many units, 20, has at most 211 regions; with"
                    + " as many weights and biases, 97, it has 24 units and at most 301. Depth"
                    + " enters as an exponent, width as a power.",
                "4^{4}\\cdot11=2816\\qquad1+24+\\binom{24}{2}=301",
                List.of(
                        Parts.map("three layers of 4", "folding-4-4-4"),
                        Parts.map("five layers of 4", "five-layers")),
                false);
    }

    private static Demo.Step wider() {
        return new Demo.Step(
                "Wider layers fold more",
                "Eight units fold each of two coordinates into 4 pieces, so that one layer"
                    + " multiplies by 16: two layers of 8 have 592 regions, one layer of 16 at most"
                    + " 137. For $n$ units in each of $L$ layers and $n_0$ inputs the deep network"
                    + " can have at least a constant times the first number, and one layer of as"
                    + " many units at most a constant times the second (Montúfar et al. 2014).",
                "\\Bigl(\\frac{n}{n_0}\\Bigr)^{(L-1)\\,n_0}n^{n_0}\\quad"
                        + "\\text{against}\\quad L^{n_0}\\,n^{n_0}",
                List.of(Parts.of("", "folding-8-8", "layer by layer")),
                false);
    }

    private static Demo.Step random() {
        return new Demo.Step(
                "Random networks do not fold",
                "So much for weights that are written by hand. Here are 40 random networks of each"
                    + " shape, all of 48 units, in a large square. The bounds rise exponentially"
                    + " with depth, and the counts stay where they are: whatever the depth, the"
                    + " mean is about half the square of the number of units.",
                "\\frac{N^2}{2}=\\frac{48^2}{2}=1152",
                List.of(Parts.of("", "random-units", "depth against width")),
                false);
    }

    private static Demo.Step randomAtEqualWeights() {
        return new Demo.Step(
                "With equal weights the wide one has more",
                "With about 200 weights and biases each, one layer has 51 units, and at random it"
                    + " comes within a few regions of its maximum, 1,327. The deep shapes have only"
                    + " 24 to 28 units and means below 400, although some network of four layers of"
                    + " 7 has 118,784 regions or more. Random depth costs regions here.",
                "\\frac{51^2}{2}\\approx1300\\qquad\\frac{28^2}{2}=392",
                List.of(Parts.of("", "random-parameters", "depth against width")),
                false);
    }

    private static Demo.Step line() {
        return new Demo.Step(
                "Along a line",
                "On a line through the plane, random networks of 1, 2 and 4 layers lie on one"
                    + " curve: with $N$ units a line meets about $N$ regions. Hanin and Rolnick"
                    + " (2019) proved that at initialisation the mean number along a line grows"
                    + " linearly with the number of units, not exponentially with depth. Against"
                    + " the number of weights, at the right, one layer leads.",
                "E\\,[\\,\\text{regions along a line}\\,]\\;=\\;O(N)",
                List.of(Parts.of("", "along-a-line", "regions against size")),
                false);
    }

    private static Demo.Step meaning() {
        return new Demo.Step(
                "What can be, and what training gives",
                "The theorem is about what can be: some weights give so many regions. It does not"
                    + " say that training finds them, or that a task needs them. The network on the"
                    + " left was built; the one on the right, two layers of 16, was trained on two"
                    + " spirals. It has 620 regions, much nearer to $N^2/2=512$ than to the 11,097"
                    + " that its shape can have.",
                "",
                List.of(
                        Parts.map("built, 12 units", "folding-4-4-4"),
                        Parts.map("trained, 32 units", "trained")),
                false);
    }
}
