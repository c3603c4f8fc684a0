package saddleback.app.labs.playground.race;

import saddleback.app.labs.MethodName;
import saddleback.app.labs.playground.CriticalMarks;
import saddleback.app.labs.playground.DirectionBars;
import saddleback.app.labs.playground.Scenery;
import saddleback.app.labs.playground.StepCurves;
import saddleback.app.labs.playground.Ways;
import saddleback.engine.labs.playground.Eigen;
import saddleback.engine.labs.playground.Factors;
import saddleback.engine.labs.playground.Path;
import saddleback.engine.labs.playground.Place;
import saddleback.engine.labs.playground.PlaygroundResult;
import saddleback.engine.labs.playground.PlaygroundSettings;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Range;

import java.util.ArrayList;
import java.util.List;

/**
 * Map, surface, curves and bars of a race; each is made anew only when what it shows changed. The
 * bars stand beside the names of the methods, whose colours hold for all figures.
 */
final class RaceFigures {
    private final PlaygroundResult ground;
    private final Scenery scenery;
    private final Range values;
    private List<Path> paths = List.of();
    private List<Mark> ways = List.of();
    private final List<Figure> figures = new ArrayList<>();

    /**
     * Of a function over its window.
     *
     * @param ground its grid and critical points are looked at
     */
    RaceFigures(PlaygroundResult ground) {
        this.ground = ground;
        scenery = new Scenery(ground);
        values = Range.of(ground.value());
    }

    /** The methods have moved. */
    void moved(Race race, PlaygroundSettings settings, Place looked) {
        paths = race.paths();
        ways = Ways.flat(paths, scenery.grid());
        Figure map = map(settings, looked);
        Figure relief = Figure.of(scenery.relief(Ways.inSpace(paths, scenery)), "").named("relief");
        Figure curves = StepCurves.of(paths, ground.critical(), values, Legend.NONE);
        Figure bars = figures.isEmpty() ? bars(settings, looked) : figures.getLast();
        figures.clear();
        figures.addAll(List.of(map, relief, curves, bars));
    }

    /** Another place is looked at, or other methods are there. */
    void looked(PlaygroundSettings settings, Place looked) {
        figures.set(0, map(settings, looked));
        figures.set(3, bars(settings, looked));
    }

    List<Figure> figures() {
        return List.copyOf(figures);
    }

    private Figure map(PlaygroundSettings settings, Place looked) {
        var marks = new ArrayList<Mark>(ways);
        marks.addAll(CriticalMarks.of(ground.critical()));
        marks.addAll(Glyph.at(looked, settings));
        return Figure.of(scenery.map(marks, Legend.NONE), "").named("map");
    }

    private static Figure bars(PlaygroundSettings settings, Place looked) {
        PlaygroundSettings there = Race.from(settings, looked);
        List<double[]> factors =
                settings.methods().stream().map(m -> Factors.of(there, m)).toList();
        double[] values =
                Eigen.of(settings.function().asFormula().jet(looked.x(), looked.y())).values();
        return DirectionBars.of(values, MethodName.brief(settings.methods()), factors);
    }
}
