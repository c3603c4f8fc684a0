package saddleback.app.labs.interference;

import saddleback.app.labs.LabPage;
import saddleback.app.labs.interference.demo.StairsDemo;
import saddleback.app.labs.interference.demo.StallsDemo;
import saddleback.app.labs.interference.demo.SupervisedDemo;
import saddleback.app.labs.interference.fix.FixInstrument;
import saddleback.app.labs.interference.launch.LaunchInstrument;
import saddleback.app.labs.interference.samples.SampleInstrument;
import saddleback.engine.labs.interference.Interference;
import saddleback.engine.labs.interference.InterferenceResult;
import saddleback.engine.labs.interference.InterferenceSettings;

import java.util.List;

/** The ray-interference lab as a person meets it. */
public final class InterferencePage {
    /** The page. */
    public static final LabPage<InterferenceSettings, InterferenceResult> PAGE =
            new LabPage<InterferenceSettings, InterferenceResult>(
                            Interference.LAB,
                            "Ray interference",
                            "Shows why an agent that has to learn several things at once stops"
                                + " between them. It learns only from what it does, so what it"
                                + " cannot do yet teaches it little, and learning one thing undoes"
                                + " another where both share parameters: together these make"
                                + " plateaus (Schaul, Borsa, Modayil and Pascanu, 2019). Follow the"
                                + " expected gradient of small tasks exactly, see the corners it is"
                                + " drawn to, and what helps. No data and no network are needed.",
                            InterferenceFigures::of)
                    .withAnimations(InterferenceAnimations::of)
                    .withComparison(InterferenceComparison::of)
                    .withInstruments(
                            List.of(
                                    LaunchInstrument.INSTRUMENT,
                                    FixInstrument.INSTRUMENT,
                                    SampleInstrument.INSTRUMENT))
                    .withDemos(List.of(StallsDemo.DEMO, SupervisedDemo.DEMO, StairsDemo.DEMO));

    private InterferencePage() {}
}
