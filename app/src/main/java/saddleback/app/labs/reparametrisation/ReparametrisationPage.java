package saddleback.app.labs.reparametrisation;

import saddleback.app.labs.LabPage;
import saddleback.app.labs.reparametrisation.ball.BallInstrument;
import saddleback.app.labs.reparametrisation.bench.BenchInstrument;
import saddleback.app.labs.reparametrisation.demo.InfiniteVolumeDemo;
import saddleback.engine.labs.reparametrisation.Reparametrisation;
import saddleback.engine.labs.reparametrisation.ReparametrisationResult;
import saddleback.engine.labs.reparametrisation.ReparametrisationSettings;

import java.util.List;

/** The lab of functions of one and two variables as a person meets it. */
public final class ReparametrisationPage {
    /** The page. */
    public static final LabPage<ReparametrisationSettings, ReparametrisationResult> PAGE =
            new LabPage<ReparametrisationSettings, ReparametrisationResult>(
                            Reparametrisation.LAB,
                            "Reparametrisation",
                            "Measures how flat the minima of a function are, and shows how another"
                                + " coordinate, or another place with the same function, makes them"
                                + " as sharp or as flat as one likes: the figures of Dinh et al."
                                + " (2017), drawn from formulas that you can change. No data and no"
                                + " network are needed.",
                            ReparametrisationFigures::of)
                    .withAnimations(ReparametrisationAnimations::of)
                    .withComparison(ReparametrisationComparison::of)
                    .withInstruments(List.of(BenchInstrument.INSTRUMENT, BallInstrument.INSTRUMENT))
                    .withDemos(List.of(InfiniteVolumeDemo.DEMO));

    private ReparametrisationPage() {}
}
