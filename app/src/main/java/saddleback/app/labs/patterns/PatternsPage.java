package saddleback.app.labs.patterns;

import saddleback.app.labs.LabPage;
import saddleback.app.labs.patterns.demo.AnyPictureDemo;
import saddleback.app.labs.patterns.demo.ProofMachineDemo;
import saddleback.app.labs.patterns.demo.SliceDemo;
import saddleback.app.labs.patterns.draw.DrawInstrument;
import saddleback.app.labs.patterns.machine.MachineInstrument;
import saddleback.app.labs.patterns.moments.MomentsInstrument;
import saddleback.engine.labs.patterns.Patterns;
import saddleback.engine.labs.patterns.PatternsResult;
import saddleback.engine.labs.patterns.PatternsSettings;

import java.util.List;

/** The pattern lab as a person meets it. */
public final class PatternsPage {
    /** The origin of the plane is drawn, not trained, as in the publication. */
    private static final String MOONS =
            """
            {"data": {"generate": {"two-moons": {}}},
             "network": {"layers": [{"dense": 16}, "tanh", {"dense": 2}]},
             "loss": "cross-entropy",
             "decay": 0.0,
             "weights": {"init": "he"}}
            """;

    /** The page. */
    public static final LabPage<PatternsSettings, PatternsResult> PAGE =
            new LabPage<PatternsSettings, PatternsResult>(
                            Patterns.LAB,
                            "Patterns",
                            "Puts a picture of your choice into a loss surface. Either the network"
                                + " is trained at many points of a plane at once (Skorokhodov and"
                                + " Burtsev, 2019), or a network is written down whose loss is the"
                                + " picture, with a proved bound of the error (Czarnecki, Osindero,"
                                + " Pascanu and Jaderberg, 2019). Any picture can be found in the"
                                + " loss of a network that is large enough: so beware of what one"
                                + " plane through weight space seems to tell.",
                            PatternsFigures::of)
                    .withStart(MOONS)
                    .withAnimations(PatternsAnimations::of)
                    .withComparison(PatternsComparison::of)
                    .withInstruments(
                            List.of(
                                    DrawInstrument.INSTRUMENT,
                                    MomentsInstrument.INSTRUMENT,
                                    MachineInstrument.INSTRUMENT))
                    .withDemos(List.of(AnyPictureDemo.DEMO, ProofMachineDemo.DEMO, SliceDemo.DEMO));

    private PatternsPage() {}
}
