package saddleback.app.labs.flatness;

import saddleback.app.labs.LabPage;
import saddleback.app.labs.flatness.alpha.AlphaInstrument;
import saddleback.app.labs.flatness.ball.BallInstrument;
import saddleback.app.labs.flatness.demo.DefinitionDemo;
import saddleback.app.labs.flatness.demo.SameFunctionDemo;
import saddleback.app.labs.flatness.swap.SwapInstrument;
import saddleback.engine.labs.flatness.Flatness;
import saddleback.engine.labs.flatness.FlatnessResult;
import saddleback.engine.labs.flatness.FlatnessSettings;

import java.util.List;

/** The flatness lab as a person meets it. */
public final class FlatnessPage {
    /** A rectifier net between two interleaved half circles. */
    private static final String MOONS =
            """
            {"data": {"generate": {"two-moons": {}}},
             "network": {"layers": [{"dense": 16}, "relu", {"dense": 2}]},
             "loss": "cross-entropy",
             "decay": 0.0,
             "weights": {"train": {"method": {"adam": {"rate": 0.01}}, "batch": 32, "epochs": 50}}}
            """;

    /** The page. */
    public static final LabPage<FlatnessSettings, FlatnessResult> PAGE =
            new LabPage<FlatnessSettings, FlatnessResult>(
                            Flatness.LAB,
                            "Flatness",
                            "Changes the parameters of a network so that its function stays the"
                                + " same, proves that it does, and shows which measures of flatness"
                                + " notice. Dinh, Pascanu, Bengio and Bengio (2017) showed that"
                                + " volume, spectral norm, trace and sharpness of a minimum can be"
                                + " made as large as one likes without changing what the network"
                                + " computes: a statement about these definitions of flatness, not"
                                + " that sharpness is of no use. Beside them stand measures that"
                                + " take the parameters into account and do not move.",
                            FlatnessFigures::of)
                    .withStart(MOONS)
                    .withComparison(FlatnessComparison::of)
                    .withInstruments(
                            List.of(
                                    AlphaInstrument.INSTRUMENT,
                                    SwapInstrument.INSTRUMENT,
                                    BallInstrument.INSTRUMENT))
                    .withDemos(List.of(SameFunctionDemo.DEMO, DefinitionDemo.DEMO));

    private FlatnessPage() {}
}
