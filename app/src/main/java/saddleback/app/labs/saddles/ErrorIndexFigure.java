package saddleback.app.labs.saddles;

import org.jspecify.annotations.Nullable;

import saddleback.engine.critical.Certificate;
import saddleback.engine.critical.Certificate.Kind;
import saddleback.engine.labs.saddles.Found;
import saddleback.engine.labs.saddles.SearchResult;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Fill;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Panel;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Points;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Symbol;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Value and error against index (Dauphin et al. 2014, figure 1a and c), one symbol for each
 * distinct critical point. Gradient-flat ends are faint and open, unfinished ones are counted in
 * the title.
 */
public final class ErrorIndexFigure {
    /** The label of axes of the index. */
    public static final String INDEX = "index: negative eigenvalues in %";

    private static final double ROOM = 0.05;
    private static final double SMALL_ROOM = 0.1;
    private static final double SIZE = 6;
    private static final double FAINT = 0.55;

    private final SearchResult search;
    private final Ends points;
    private final List<Found> firsts;
    private final List<Found> flat;

    private ErrorIndexFigure(SearchResult search) {
        this.search = search;
        points = new Ends(search);
        firsts = search.firsts();
        flat = points.flat();
    }

    static Figure of(SearchResult search) {
        var figure = new ErrorIndexFigure(search);
        var panels = new ArrayList<Panel>();
        panels.add(figure.values(List.of()));
        boolean classes = search.found().stream().anyMatch(f -> !Double.isNaN(f.error()));
        if (classes)
            panels.add(figure.panel("training error in %", Ends::error, List.of(), Legend.NONE));
        return Figure.grid(SearchWords.title(search), panels, 2, null, "");
    }

    /** The value against the index, with marks over it. */
    public static Plane values(SearchResult search, List<Mark> over) {
        return new ErrorIndexFigure(search).values(over);
    }

    private Plane values(List<Mark> over) {
        return panel(SearchWords.value(search), f -> f.point().value(), over, Legend.AUTO);
    }

    private Plane panel(
            String label, ToDoubleFunction<Found> height, List<Mark> over, Legend legend) {
        var marks = new ArrayList<Mark>();
        marks.add(
                new Points(
                        Ends.each(flat, points::index),
                        Ends.each(flat, height),
                        Symbol.OPEN_SQUARE,
                        SIZE - 1,
                        new Fill.Plain(Ink.MUTED, FAINT),
                        flat.isEmpty() ? "" : "gradient-flat: not critical"));
        marks.add(some(height, Symbol.CIRCLE, 0, "critical point", null));
        marks.add(some(height, Symbol.SQUARE, 3, "checked numerically", Kind.NUMERICAL));
        marks.add(some(height, Symbol.DIAMOND, 2, "certified critical point", Kind.RIGOROUS));
        marks.addAll(over);
        double[] x = Ends.each(search.found(), points::index);
        double[] y = Ends.each(shown(), height);
        boolean large = over.isEmpty();
        Axis heights = Axis.linear(label, Range.of(y).padded(large ? ROOM : SMALL_ROOM));
        return new Plane(
                "",
                Axis.linear(INDEX, Range.of(x, new double[] {0}).padded(ROOM)),
                legend == Legend.NONE ? heights : room(heights, large, marks),
                marks,
                null,
                legend,
                Plane.Aspect.FREE);
    }

    /** More in a small panel, where a legend takes more of the height. */
    private static Axis room(Axis heights, boolean large, List<Mark> marks) {
        long names = marks.stream().filter(m -> !m.name().isEmpty()).count();
        return large ? Headroom.above(heights) : Headroom.above(heights, names * Headroom.FOR_NAME);
    }

    private List<Found> shown() {
        var all = new ArrayList<>(firsts);
        all.addAll(flat);
        return all;
    }

    /** Those whose best certificate is of a kind; null: those without one that holds. */
    private Mark some(
            ToDoubleFunction<Found> height,
            Symbol symbol,
            int series,
            String name,
            @Nullable Kind kind) {
        List<Found> these = firsts.stream().filter(f -> best(f) == kind).toList();
        return new Points(
                Ends.each(these, points::index),
                Ends.each(these, height),
                symbol,
                symbol == Symbol.DIAMOND ? SIZE + 2 : SIZE,
                new Fill.Plain(new Ink.Series(series), 0.85),
                these.isEmpty() ? "" : name);
    }

    private static @Nullable Kind best(Found f) {
        Certificate c = f.certificate();
        return c != null && c.holds() ? c.kind() : null;
    }
}
