package saddleback.app.labs.spectrum;

import saddleback.app.glance.Numbers;
import saddleback.viz.figure.Anchor;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Band;
import saddleback.viz.figure.Fill;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Line;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Points;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Rule;
import saddleback.viz.figure.Stroke;
import saddleback.viz.figure.Symbol;
import saddleback.viz.figure.Text;
import saddleback.viz.figure.Whiskers;

import java.util.ArrayList;
import java.util.List;

/** Eigenvalues by their rank: points, or a line where there are very many. */
public final class SpectrumPanel {
    private static final int MOST_POINTS = 2000;
    private static final int FEW = 60;
    private static final double BAND = 0.25;

    /** Of the largest size: what lies farther from 0 is drawn as a point too. */
    private static final double OUTLIER = 0.02;

    private SpectrumPanel() {}

    /**
     * The panel.
     *
     * @param tolerance what counts as zero
     * @param heights the upright axis
     * @param over drawn on top
     */
    public static Plane of(
            String title, Ranks ranks, double tolerance, Axis heights, List<? extends Mark> over) {
        var marks = new ArrayList<Mark>();
        Axis places = ranks.axis();
        if (tolerance > 0) marks.add(zeroBand(places.range(), tolerance));
        marks.add(new Rule(Rule.Across.Y, 0, Stroke.of(Ink.MUTED, 0.7), ""));
        if (ranks.gap()) marks.add(between(ranks, heights));
        for (Sign sign : Sign.values()) add(sign, ranks, tolerance, marks);
        marks.addAll(over);
        return new Plane(title, places, heights, marks, null, Legend.AUTO, Plane.Aspect.FREE);
    }

    private static Band zeroBand(Range x, double tolerance) {
        return new Band(
                new double[] {x.low(), x.high()},
                new double[] {-tolerance, -tolerance},
                new double[] {tolerance, tolerance},
                Ink.MUTED,
                BAND,
                "");
    }

    private static Text between(Ranks ranks, Axis heights) {
        String words = "…\n" + Numbers.of(ranks.size() - ranks.count()) + "\nbetween";
        return new Text(ranks.middle(), heights.value(0.5), words, Anchor.CENTRE, Ink.MUTED);
    }

    private static void add(Sign sign, Ranks ranks, double tolerance, List<Mark> into) {
        double[] x = ranks.places();
        double[] y = ranks.values().clone();
        int count = 0;
        for (int i = 0; i < y.length; i++) {
            if (Sign.of(y[i], tolerance) == sign) count++;
            else y[i] = Double.NaN;
        }
        if (count == 0) return;
        bars(sign, ranks, y, into);
        if (ranks.count() > MOST_POINTS) {
            into.add(new Line(x, y, Stroke.of(sign.ink(), 2.2), sign.word()));
            into.add(outliers(sign, ranks, x, y));
            return;
        }
        double size = ranks.count() <= FEW ? 5 : 3;
        var fill = new Fill.Plain(sign.ink(), 1);
        into.add(new Points(x, y, Symbol.CIRCLE, size, fill, sign.word()));
    }

    /** Single points far out, where the line would run along the frame. */
    private static Points outliers(Sign sign, Ranks ranks, double[] x, double[] y) {
        double largest = 0;
        for (double v : ranks.values()) largest = Math.max(largest, Math.abs(v));
        double[] far = y.clone();
        for (int i = 0; i < far.length; i++)
            if (!(Math.abs(far[i]) > OUTLIER * largest)) far[i] = Double.NaN;
        return new Points(x, far, Symbol.CIRCLE, 3, new Fill.Plain(sign.ink(), 1), "");
    }

    /** From value less bound to value and bound. */
    private static void bars(Sign sign, Ranks ranks, double[] shown, List<Mark> into) {
        int n = shown.length;
        double[] low = new double[n];
        double[] high = new double[n];
        boolean any = false;
        for (int i = 0; i < n; i++) {
            double bound = ranks.bounds()[i] > 0 ? ranks.bounds()[i] : Double.NaN;
            low[i] = shown[i] - bound;
            high[i] = shown[i] + bound;
            any |= Double.isFinite(low[i]);
        }
        if (any) into.add(new Whiskers(ranks.places(), low, high, Stroke.of(sign.ink(), 1.2), ""));
    }
}
