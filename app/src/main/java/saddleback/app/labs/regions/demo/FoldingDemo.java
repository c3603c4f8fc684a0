package saddleback.app.labs.regions.demo;

import saddleback.app.labs.Demo;

import java.util.List;

/**
 * "Folding paper", in eight steps, after Montúfar, Pascanu, Cho and Bengio 2014 (arXiv 1402.1869).
 * A test holds the numbers in the words to those of the experiments.
 */
public final class FoldingDemo {
    /** The demonstration. */
    public static final Demo DEMO =
            new Demo(
                    "folding-paper",
                    "Folding paper",
                    "Why layers that fold their inputs multiply the number of linear regions, where"
                            + " units of one layer only add to it.",
                    List.of(
                            pieces(),
                            fold(),
                            quadrants(),
                            fan(),
                            network(),
                            multiplied(),
                            zigZag(),
                            maxout()));

    private FoldingDemo() {}

    private static Demo.Step pieces() {
        return new Demo.Step(
                "Flat pieces",
                "A ReLU unit is 0 on one side of a line and rises on the other, so the network"
                    + " bends along that line. These four lines cut the square into 11 regions, and"
                    + " on each of them the network is one affine function. One layer of four units"
                    + " cannot cut a plane into more.",
                "\\sum_{j=0}^{2}\\binom{4}{j}=1+4+6=11",
                List.of(
                        Parts.map("regions", "four-lines"),
                        Parts.of("the function", "four-lines", "output in space")),
                false);
    }

    private static Demo.Step fold() {
        return new Demo.Step(
                "One fold",
                "Two units make $|x|$. They fold the line at 0: from now on $x$ and $-x$ are the"
                    + " same place, and what later layers do on one half they do on the other. The"
                    + " four units alone make 5 regions; behind the fold the 6 units make 8, where"
                    + " one layer of 6 has at most 7.",
                "|x|=\\max(0,\\,x)+\\max(0,\\,-x)",
                List.of(
                        Parts.line("four units", "unfolded"),
                        Parts.line("the same four behind a fold", "one-fold")),
                false);
    }

    private static Demo.Step quadrants() {
        return new Demo.Step(
                "What a layer identifies",
                "In the plane, four units fold along both axes. They map four quadrants onto one:"
                    + " the layer identifies them. The lines of the first step, drawn once on the"
                    + " folded paper, appear in each quadrant, so 11 regions become 44. Lemma 2 of"
                    + " Montúfar et al. (2014) counts in this way, back through the layers, how"
                    + " many pieces of input each region comes from.",
                "\\mathcal{N}=\\sum_{R\\in P^L}\\mathcal{N}_R^{L-1}\\qquad"
                        + "\\mathcal{N}_R^{l}=\\sum_{R'\\in P_R^l}\\mathcal{N}_{R'}^{l-1}",
                List.of(Parts.of("", "quadrants", "layer by layer")),
                false);
    }

    private static Demo.Step fan() {
        return new Demo.Step(
                "A fan of pieces",
                "With $p$ units a layer folds the interval into $p$ pieces, like a fan: at each"
                    + " $i/p$ another unit, $h_i=\\max(0,\\,x-i/p)$, turns the slope round. Four"
                    + " units make 4 pieces, each mapped onto the whole interval. A second such"
                    + " layer does the same on every piece, so 8 units make 16, where one layer of"
                    + " 8 makes at most 9.",
                "u=p\\,h_0+\\sum_{i=1}^{p-1}(-1)^i\\,2p\\,h_i",
                List.of(
                        Parts.line("one layer of four", "fan"),
                        Parts.line("two layers of four", "two-fans")),
                false);
    }

    private static Demo.Step network() {
        return new Demo.Step(
                "The folding network",
                "Each of the first two layers has two units for each coordinate and folds the"
                    + " square into $2\\times2$ pieces: 4 regions, then 16. The last layer draws"
                    + " four lines on all 16 at once, and $16\\cdot11=176$. Counted with every"
                    + " decision proved, it is just the number of Theorem 4 of Montúfar et al."
                    + " (2014).",
                "\\prod_{l<L}\\Bigl\\lfloor\\frac{n_l}{n_0}\\Bigr\\rfloor^{n_0}"
                        + "\\sum_{j=0}^{n_0}\\binom{n_L}{j}=2^2\\cdot2^2\\cdot11=176",
                List.of(Parts.of("", "folding-4-4-4", "layer by layer")),
                false);
    }

    private static Demo.Step multiplied() {
        return new Demo.Step(
                "Why the count multiplies",
                "One layer of as many units, 12, has at most 79 regions: there a new line only adds"
                    + " regions, one more than the lines it crosses. A fold multiplies whatever"
                    + " comes after it. Nothing of this shape has more than 1,331 regions, so the"
                    + " greatest possible number lies between that and 176; the bound of Hinz and"
                    + " van de Geer is for this one network.",
                "1+12+66=79\\;<\\;176\\;\\leq\\;\\max\\;\\leq\\;1331",
                List.of(Parts.of("", "folding-4-4-4", "counts and bounds")),
                false);
    }

    private static Demo.Step zigZag() {
        return new Demo.Step(
                "One piece more",
                "Serra, Tjandraatmadja and Ramalingam (2018) let one unit look the other way. Three"
                    + " units then fold into 4 pieces in place of 3, and before the same last layer"
                    + " of three there are 16 regions in place of 12. For one input and at least"
                    + " three units in each layer no network has more.",
                "\\prod_{l=1}^{L}(n_l+1)=4\\cdot4=16",
                List.of(
                        Parts.line("3 pieces, then 4 on each", "fan-of-three"),
                        Parts.line("4 pieces, then 4 on each", "zig-zag")),
                false);
    }

    private static Demo.Step maxout() {
        return new Demo.Step(
                "Folds by maxout units",
                "A maxout unit is the greatest of several affine functions, and one of two pieces,"
                    + " $\\max(x,-x)$, is a fold by itself. Three layers of two such units divide"
                    + " the square into 4, 16 and 64 regions, and no network of this shape has"
                    + " more. One layer of 6 such units has at most 22.",
                "2^{\\,n_0L}=2^{\\,2\\cdot3}=64",
                List.of(Parts.of("", "maxout", "layer by layer")),
                false);
    }
}
