package saddleback.app.labs.saddles;

import saddleback.app.slice.LossScale;
import saddleback.engine.labs.saddles.Found;
import saddleback.engine.labs.saddles.RaceResult;
import saddleback.engine.labs.saddles.SaddlesResult;
import saddleback.engine.labs.saddles.SearchResult;
import saddleback.engine.labs.saddles.Way;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Dash;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Fill;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Line;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Points;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Stroke;
import saddleback.viz.figure.Symbol;

import java.util.ArrayList;
import java.util.List;

/** Two searches in one scatter, or the losses of two races; none for a search and a race. */
final class SaddlesComparison {
    private static final double ROOM = 0.05;

    private SaddlesComparison() {}

    static List<Figure> of(SaddlesResult one, SaddlesResult two) {
        SearchResult a = one.search();
        SearchResult b = two.search();
        if (a != null && b != null)
            return a.firsts().isEmpty() && b.firsts().isEmpty() ? List.of() : List.of(points(a, b));
        RaceResult c = one.race();
        RaceResult d = two.race();
        if (c != null && d != null) return List.of(losses(c, d));
        return List.of();
    }

    private static Figure points(SearchResult one, SearchResult two) {
        Cloud a = Cloud.of(one);
        Cloud b = Cloud.of(two);
        String first = SearchWords.value(one);
        String label =
                first.equals(SearchWords.value(two)) ? first : "training loss, decay included";
        return Figure.of(
                        Plane.of(
                                Axis.linear(
                                        ErrorIndexFigure.INDEX,
                                        Range.of(a.x, b.x, new double[] {0}).padded(ROOM)),
                                Axis.linear(label, Range.of(a.y, b.y).padded(ROOM)),
                                a.mark(Symbol.CIRCLE, 0, "first"),
                                b.mark(Symbol.OPEN_DIAMOND, 1, "second")),
                        "")
                .named("critical points of both");
    }

    /** Index in percent and value of distinct critical points. */
    private record Cloud(double[] x, double[] y) {
        static Cloud of(SearchResult search) {
            var points = new Ends(search);
            List<Found> firsts = search.firsts();
            return new Cloud(
                    Ends.each(firsts, points::index), Ends.each(firsts, f -> f.point().value()));
        }

        Mark mark(Symbol symbol, int series, String name) {
            return new Points(
                    x,
                    y,
                    symbol,
                    7,
                    new Fill.Plain(new Ink.Series(series), 0.9),
                    "%s: %d distinct".formatted(name, x.length));
        }
    }

    private static Figure losses(RaceResult one, RaceResult two) {
        var all = new ArrayList<double[]>();
        var epochs = new ArrayList<double[]>();
        var marks = new ArrayList<Mark>();
        draw(one, "first", Dash.SOLID, marks, all, epochs);
        draw(two, "second", Dash.DASHED, marks, all, epochs);
        Range x = Range.of(epochs.toArray(double[][]::new)).padded(0.02);
        return Figure.of(
                        Plane.of(
                                Axis.linear("passes over the examples", x),
                                LossScale.of(all.toArray(double[][]::new)).axis("training loss"),
                                marks.toArray(Mark[]::new)),
                        "")
                .named("losses of both");
    }

    private static void draw(
            RaceResult race,
            String which,
            Dash dash,
            List<Mark> marks,
            List<double[]> all,
            List<double[]> epochs) {
        List<Way> ways = race.ways();
        for (int i = 0; i < ways.size(); i++) {
            Way way = ways.get(i);
            String width = way.width() == 0 ? "" : ", " + way.width() + " units";
            marks.add(
                    new Line(
                            way.epoch(),
                            way.loss(),
                            Stroke.series(i).dashed(dash),
                            "%s: %s%s".formatted(which, way.name(), width)));
            all.add(way.loss());
            epochs.add(way.epoch());
        }
    }
}
