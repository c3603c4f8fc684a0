package saddleback.app.labs.saddles;

import saddleback.engine.labs.saddles.RaceResult;
import saddleback.engine.labs.saddles.SaddlesResult;
import saddleback.engine.labs.saddles.SearchResult;
import saddleback.viz.figure.Anchor;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Text;

import java.util.ArrayList;
import java.util.List;

/** The figures of a result; those whose numbers a preview has not yet are left out. */
final class SaddlesFigures {
    private SaddlesFigures() {}

    static List<Figure> of(SaddlesResult result) {
        var figures = new ArrayList<Figure>();
        SearchResult search = result.search();
        RaceResult race = result.race();
        if (search != null && !search.found().isEmpty()) search(search, figures);
        if (race != null && !race.ways().isEmpty()) figures.addAll(RaceFigures.of(race));
        if (figures.isEmpty()) figures.add(nothingYet());
        return List.copyOf(figures);
    }

    private static void search(SearchResult search, List<Figure> into) {
        into.add(ErrorIndexFigure.of(search).named("error index"));
        Trio trio = Trio.of(search);
        if (!trio.points().isEmpty()) {
            into.add(SpectraFigure.of(search, trio).named("spectra"));
            if (SemicircleFigure.suits(search, trio))
                into.add(SemicircleFigure.of(search, trio).named("semicircle"));
        }
        into.add(OutcomesFigure.of(search).named("outcomes"));
    }

    private static Figure nothingYet() {
        var unit = new Range(0, 1);
        Plane empty =
                Plane.of(
                        Axis.linear("", unit),
                        Axis.linear("", unit),
                        new Text(0.5, 0.5, "nothing is known yet", Anchor.CENTRE, Ink.MUTED));
        return Figure.of(empty.bare(), "").named("error index");
    }
}
