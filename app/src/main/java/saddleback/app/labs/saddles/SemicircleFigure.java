package saddleback.app.labs.saddles;

import saddleback.app.glance.Numbers;
import saddleback.engine.critical.IndexCurve;
import saddleback.engine.critical.Semicircle;
import saddleback.engine.labs.saddles.Found;
import saddleback.engine.labs.saddles.SearchResult;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Bars;
import saddleback.viz.figure.Dash;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Fill;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Line;
import saddleback.viz.figure.Panel;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Points;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Stroke;
import saddleback.viz.figure.Symbol;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Spectra of three critical points with the semicircles fitted to them, and the index that such
 * semicircles, shifted by the value, would have (Bray and Dean 2007): fits, no predictions. The
 * index is left out where the fit {@linkplain IndexCurve#describes does not describe} the points.
 */
final class SemicircleFigure {
    private static final int SAMPLES = 121;
    private static final double PERCENT = 100;
    private static final double ROOM = 0.05;
    private static final double REACH = 3;
    private static final int LEAST_BINS = 16;
    private static final int MOST_BINS = 60;
    private static final double ABOVE_BULK = 3;

    private final SearchResult search;

    private SemicircleFigure(SearchResult search) {
        this.search = search;
    }

    /** Whether a semicircle with a width can be fitted to some point's spectrum. */
    static boolean suits(SearchResult search, Trio trio) {
        return trio.points().stream().anyMatch(f -> search.semicircle(f.point()).radius() > 0);
    }

    static Figure of(SearchResult search, Trio trio) {
        var figure = new SemicircleFigure(search);
        var panels = new ArrayList<Panel>();
        int series = 0;
        for (Found f : trio.points()) {
            if (search.semicircle(f.point()).radius() > 0) panels.add(figure.spectrum(f, series));
            series++;
        }
        if (search.distinct() > 2 && figure.describes()) panels.add(figure.index());
        return Figure.grid(
                (search.decay() > 0
                                ? "without eigenvalues at 0, at the decay and far outside"
                                : "without eigenvalues at 0 and far outside")
                        + "\n"
                        + SearchWords.settings(search),
                panels,
                2,
                null,
                "");
    }

    private Plane spectrum(Found f, int series) {
        double[] values = f.point().eigenvalues();
        Semicircle s = search.semicircle(f.point());
        double[] near = Arrays.stream(values).filter(v -> isNear(v, s)).toArray();
        Bins bins = Bins.of(List.of(near), Math.clamp(near.length, LEAST_BINS, MOST_BINS));
        double[] density = bins.density(near);
        for (int i = 0; i < density.length; i++) density[i] *= (double) near.length / values.length;
        double share = (double) s.bulk() / values.length;
        Range range = whole(bins.range(), s);
        double[] x = grid(range);
        double[] y = Arrays.stream(x).map(v -> share * s.density(v)).toArray();
        double top = share * 2 / (Math.PI * s.radius());
        double highest = Arrays.stream(density).max().orElse(1);
        highest = highest > 0 ? Math.min(highest, ABOVE_BULK * top) : top;
        return new Plane(
                Trio.name(search, f),
                Axis.linear("eigenvalue of the Hessian", range),
                Headroom.above(Axis.linear("density of eigenvalues", new Range(0, highest))),
                List.of(
                        new Bars(
                                bins.edges(),
                                density,
                                new Fill.Plain(new Ink.Series(series), 0.6),
                                0.08,
                                ""),
                        new Line(
                                x,
                                y,
                                Stroke.of(Ink.TEXT, 1.4),
                                "semicircle of %d of %d".formatted(s.bulk(), values.length))),
                null,
                Legend.AUTO,
                Plane.Aspect.FREE);
    }

    /** With all of the semicircle and a little around it. */
    private static Range whole(Range bins, Semicircle s) {
        var circle = new Range(s.centre() - s.radius(), s.centre() + s.radius());
        return bins.with(circle.padded(ROOM / 2));
    }

    /** Whether an eigenvalue is drawn: none that the fit leaves out, but some of the outliers. */
    private boolean isNear(double v, Semicircle s) {
        boolean explained =
                Math.abs(v) <= search.zero() || Math.abs(v - search.decay()) <= search.zero();
        return !explained && !(Math.abs(v - s.centre()) > REACH * s.radius());
    }

    /** Whether the curve is near enough to the points to be drawn. */
    private boolean describes() {
        List<Found> firsts = search.firsts();
        var points = new Ends(search);
        return search.curve()
                .describes(
                        Ends.each(firsts, f -> f.point().value()),
                        Ends.each(firsts, f -> points.index(f) / PERCENT));
    }

    private Plane index() {
        IndexCurve curve = search.curve();
        var points = new Ends(search);
        List<Found> firsts = search.firsts();
        double[] at = Ends.each(firsts, f -> f.point().value());
        double[] index = Ends.each(firsts, points::index);
        double[] x = grid(Range.of(at));
        double[] fit = Arrays.stream(x).map(v -> PERCENT * curve.index(v)).toArray();
        return new Plane(
                "%s of the eigenvalues in semicircles"
                        .formatted(Numbers.brief(PERCENT * curve.share()) + " %"),
                Axis.linear(SearchWords.value(search), Range.of(at).padded(ROOM)),
                Headroom.above(Axis.linear("index in % of P", Range.of(index, fit).padded(ROOM))),
                List.of(
                        new Points(
                                at,
                                index,
                                Symbol.CIRCLE,
                                5,
                                new Fill.Plain(new Ink.Series(3), 0.85),
                                "critical point"),
                        new Line(
                                x,
                                fit,
                                Stroke.of(Ink.TEXT, 1.4).dashed(Dash.DASHED),
                                "shifted semicircle, a fit")),
                null,
                Legend.AUTO,
                Plane.Aspect.FREE);
    }

    private static double[] grid(Range range) {
        return IntStream.range(0, SAMPLES)
                .mapToDouble(i -> range.low() + (range.high() - range.low()) * i / (SAMPLES - 1))
                .toArray();
    }
}
