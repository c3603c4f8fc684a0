package saddleback.app.labs.playground;

import saddleback.app.labs.LabPage;
import saddleback.app.labs.MethodName;
import saddleback.app.labs.playground.demo.DampingDemo;
import saddleback.app.labs.playground.demo.NewtonDemo;
import saddleback.app.labs.playground.race.RaceInstrument;
import saddleback.engine.labs.playground.Playground;
import saddleback.engine.labs.playground.PlaygroundResult;
import saddleback.engine.labs.playground.PlaygroundSettings;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Range;

import java.util.ArrayList;
import java.util.List;

/** The playground as a person meets it. */
public final class PlaygroundPage {
    /** The page. */
    public static final LabPage<PlaygroundSettings, PlaygroundResult> PAGE =
            new LabPage<PlaygroundSettings, PlaygroundResult>(
                            Playground.LAB,
                            "Saddle playground",
                            "Shows what methods do near saddle points, on functions of two"
                                + " variables where everything can be seen: a few classic ones, and"
                                + " any formula that you type. No data and no network are needed.",
                            PlaygroundPage::figures)
                    .withInstruments(List.of(RaceInstrument.INSTRUMENT))
                    .withDemos(List.of(NewtonDemo.DEMO, DampingDemo.DEMO));

    private PlaygroundPage() {}

    private static List<Figure> figures(PlaygroundResult r) {
        var scenery = new Scenery(r);
        var figures = new ArrayList<Figure>();
        var marks = new ArrayList<Mark>(Ways.flat(r.paths(), scenery.grid()));
        marks.addAll(CriticalMarks.of(r.critical()));
        figures.add(Figure.of(scenery.map(marks, Legend.OUTSIDE), "").named("map"));
        figures.add(
                Figure.of(scenery.relief(Ways.inSpace(r.paths(), scenery)), "").named("relief"));
        if (!r.paths().isEmpty())
            figures.add(
                    StepCurves.of(r.paths(), r.critical(), Range.of(r.value()), Legend.OUTSIDE));
        if (!r.factors().isEmpty())
            figures.add(
                    DirectionBars.of(
                            r.model().values(),
                            r.settings().methods().stream().map(MethodName::of).toList(),
                            r.factors()));
        return List.copyOf(figures);
    }
}
