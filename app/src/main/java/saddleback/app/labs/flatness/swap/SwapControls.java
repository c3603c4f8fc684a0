package saddleback.app.labs.flatness.swap;

import saddleback.app.labs.Control;
import saddleback.engine.flatness.Measure;
import saddleback.engine.flatness.measuring.Facts;

import java.util.ArrayList;
import java.util.List;

/** What a person handles. */
final class SwapControls {
    static final String MEASURE = "measure";
    static final String SWAP = "swap";
    static final String ANOTHER = "another-seed";
    static final String BATCH = "batch";
    static final String KEEP = "keep";

    /** Whose ranking can be swapped. */
    static final List<Measure> MEASURES = List.of(Measure.SPECTRAL_NORM, Measure.TRACE);

    private SwapControls() {}

    /**
     * All of them.
     *
     * @param batches what batches of the second network are called
     * @param chosen one of them
     */
    static List<Control> of(Wanted wanted, Pair pair, List<String> batches, int chosen) {
        boolean both = pair.second() != null && pair.of().sameNetwork(wanted);
        var all = new ArrayList<Control>();
        all.add(new Control.Heading("ranking", "Which is flatter?", "By what, and the swap"));
        all.add(
                new Control.Choice(
                        MEASURE,
                        "By",
                        "The measure whose ranking is swapped",
                        true,
                        MEASURES.stream().map(m -> Facts.of(m).title()).toList(),
                        MEASURES.indexOf(wanted.measure())));
        all.add(
                wanted.swapped()
                        ? new Control.Button(
                                SWAP,
                                "Take it back",
                                "Both networks as they were trained",
                                true,
                                "mdi2u-undo")
                        : new Control.Button(
                                SWAP,
                                "Swap the ranking",
                                "Scales the layers of the flatter network by powers of two until it"
                                        + " is the sharper one; its function stays",
                                both,
                                "mdi2s-swap-horizontal"));
        all.add(
                new Control.Save(
                        KEEP,
                        "Keep as experiment",
                        "Writes an experiment of this lab with the changed network and the factors",
                        pair.swap() != null && pair.of().equals(wanted),
                        "swapped-ranking"));
        all.add(
                new Control.Heading(
                        "second", "The second network", "The same problem, trained once more"));
        if (batches.size() > 1)
            all.add(
                    new Control.Choice(
                            BATCH,
                            "Batch",
                            "Examples in a step of its training, for as many epochs",
                            true,
                            batches,
                            chosen));
        all.add(
                new Control.Button(
                        ANOTHER,
                        "Train another one",
                        "From other weights, in another order of examples",
                        true,
                        "mdi2d-dice-5-outline"));
        return all;
    }
}
