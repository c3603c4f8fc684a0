package saddleback.app.labs.surface.demo;

import saddleback.app.labs.Demo;

import java.util.List;

/** Steps 5 to 8: what sharp and flat mean. */
final class SharpnessSteps {
    private SharpnessSteps() {}

    static List<Demo.Step> all() {
        return List.of(rescaled(), normalised(), rawBatches(), normalisedBatches());
    }

    private static Demo.Step rescaled() {
        return new Demo.Step(
                "One function, a flat and a sharp valley",
                "Multiply the first layer of a ReLU network by 10 and divide the second layer's"
                    + " weights by 10: as $\\max(0,\\alpha z)=\\alpha\\max(0,z)$ for $\\alpha>0$,"
                    + " no answer of the network changes. Along the same random direction its"
                    + " valley now looks far sharper. Sharpness in raw weights is therefore no"
                    + " property of the function (Dinh et al. 2017, arXiv 1703.04933).",
                "f_{(\\alpha W_1,\\;\\alpha b_1,\\;W_2/\\alpha,\\;b_2)}(x)"
                        + "=f_{(W_1,\\;b_1,\\;W_2,\\;b_2)}(x)",
                List.of(
                        Parts.of("as trained", "raw-trained", "loss"),
                        Parts.of("first layer × 10, second ÷ 10", "raw-rescaled", "loss")),
                true);
    }

    private static Demo.Step normalised() {
        return new Demo.Step(
                "Filter normalisation",
                "The numbers $d_{i,j}$ of a direction that belong to the weights $\\theta_{i,j}$"
                    + " into unit $j$ of layer $i$ are scaled to the length of those weights. A"
                    + " rescaled network then gets a rescaled direction, and both curves are the"
                    + " same (Li et al. 2018, arXiv 1712.09913).",
                "d_{i,j}\\;\\leftarrow\\;\\frac{d_{i,j}}{\\lVert d_{i,j}\\rVert}"
                        + "\\,\\lVert\\theta_{i,j}\\rVert",
                List.of(
                        Parts.of("as trained", "filter-trained", "loss"),
                        Parts.of("first layer × 10, second ÷ 10", "filter-rescaled", "loss")),
                true);
    }

    private static Demo.Step rawBatches() {
        return new Demo.Step(
                "Batch size, without normalisation",
                "Two networks were trained for 60 epochs with the same weight decay $\\lambda=0.3$,"
                    + " in batches of 8 (rate $\\eta=0.001$) and of 256 (rate 0.01). Small batches"
                    + " make 30 times as many steps, and their weights have become shorter: length"
                    + " 12.0 against 15.0. Along the same ten random directions the small-batch"
                    + " network looks sharper.",
                "\\theta\\;\\leftarrow\\;(1-\\eta\\lambda)\\,\\theta\\quad\\text{at each step}",
                List.of(
                        Parts.of("batches of 8", "small-batch-raw", "spread of lines"),
                        Parts.of("batches of 256", "large-batch-raw", "spread of lines")),
                true);
    }

    private static Demo.Step normalisedBatches() {
        return new Demo.Step(
                "Batch size, with filter normalisation",
                "The order has turned: measured by the lengths of its own weights, the small-batch"
                    + " network is the flatter one. What the raw picture had shown was the length"
                    + " of the weights. Flatter is not always better: of the test examples the"
                    + " small-batch network gets 96.1 % right and the other 96.9 %.",
                "",
                List.of(
                        Parts.of("batches of 8", "small-batch-filter", "spread of lines"),
                        Parts.of("batches of 256", "large-batch-filter", "spread of lines")),
                true);
    }
}
