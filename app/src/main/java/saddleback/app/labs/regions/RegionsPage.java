package saddleback.app.labs.regions;

import saddleback.app.labs.LabPage;
import saddleback.app.labs.regions.demo.DepthDemo;
import saddleback.app.labs.regions.demo.FoldingDemo;
import saddleback.app.labs.regions.demo.PracticeDemo;
import saddleback.app.labs.regions.explorer.ExplorerInstrument;
import saddleback.app.labs.regions.folding.FoldingInstrument;
import saddleback.app.labs.regions.live.LiveInstrument;
import saddleback.app.labs.regions.weights.WeightsInstrument;
import saddleback.engine.labs.regions.Regions;
import saddleback.engine.labs.regions.RegionsResult;
import saddleback.engine.labs.regions.RegionsSettings;

import java.util.List;

/** The region lab as a person meets it. */
public final class RegionsPage {
    /** A piecewise linear net between two interleaved half circles. */
    private static final String MOONS =
            """
            {"data": {"generate": {"two-moons": {}}},
             "network": {"layers": [{"dense": 16}, "relu", {"dense": 16}, "relu", {"dense": 2}]},
             "loss": "cross-entropy",
             "decay": 0.0,
             "weights": {"train": {"method": {"adam": {"rate": 0.01}}, "batch": 32, "epochs": 50}}}
            """;

    /** The page. */
    public static final LabPage<RegionsSettings, RegionsResult> PAGE =
            new LabPage<RegionsSettings, RegionsResult>(
                            Regions.LAB,
                            "Linear regions",
                            "Counts the pieces of a network whose activations are piecewise linear,"
                                + " exactly, and shows where they lie: on a line, on a plane or in"
                                + " up to five dimensions of its inputs. Beside the count stand the"
                                + " bounds that theorems give. Montúfar et al. (2014) showed that"
                                + " deep networks can fold their inputs and so have exponentially"
                                + " more pieces than shallow ones of the same size.",
                            RegionsFigures::of)
                    .withStart(MOONS)
                    .withAnimations(RegionsAnimations::of)
                    .withComparison(RegionsComparison::of)
                    .withInstruments(
                            List.of(
                                    ExplorerInstrument.INSTRUMENT,
                                    LiveInstrument.INSTRUMENT,
                                    WeightsInstrument.INSTRUMENT,
                                    FoldingInstrument.INSTRUMENT))
                    .withDemos(List.of(FoldingDemo.DEMO, DepthDemo.DEMO, PracticeDemo.DEMO));

    private RegionsPage() {}
}
