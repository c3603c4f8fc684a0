package saddleback.app.labs.flatness.ball;

import org.jspecify.annotations.Nullable;

import saddleback.app.glance.Numbers;
import saddleback.engine.flatness.Reading;
import saddleback.viz.figure.Anchor;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Fill;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Points;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Scale;
import saddleback.viz.figure.Segments;
import saddleback.viz.figure.Stroke;
import saddleback.viz.figure.Symbol;
import saddleback.viz.figure.Text;
import saddleback.viz.figure.Tick;

import java.util.ArrayList;
import java.util.List;

/** The rise over 1 + loss in the disc and in the ball of all weights, before and after. */
final class Sharpness {
    private static final double LEAST = 1e-12;
    private static final double WORDS = 0.5;
    private static final double DECADES = 2;

    private Sharpness() {}

    static Plane of(List<Site> sites) {
        double[][] values = new double[2][2];
        for (int k = 0; k < 2; k++) {
            values[0][k] = rise(sites.get(k).disc());
            values[1][k] = rise(sites.get(k).ball());
        }
        Range range = range(values);
        var marks = new ArrayList<Mark>();
        double[] rows = {0, -1};
        for (int r = 0; r < 2; r++) {
            double a = values[r][0];
            double b = values[r][1];
            if (a > 0 && b > 0)
                marks.add(
                        new Segments(
                                new double[] {a, rows[r], b, rows[r]},
                                Stroke.of(Ink.MUTED, 1.4),
                                ""));
            marks.add(
                    new Text(
                            range.high(),
                            rows[r],
                            "  %s → %s".formatted(words(a, r), words(b, r)),
                            Anchor.RIGHT,
                            Ink.TEXT));
        }
        for (int k = 0; k < 2; k++)
            marks.add(
                    new Points(
                            new double[] {values[0][k], values[1][k]},
                            rows,
                            k == 0 ? Symbol.RING : Symbol.CIRCLE,
                            8,
                            new Fill.Plain(new Ink.Series(k), 1),
                            k == 0 ? "before" : "after"));
        double decades = Math.log10(range.high() / range.low());
        return new Plane(
                "",
                new Axis(
                        "rise of the loss / (1 + loss)",
                        new Range(
                                range.low(),
                                range.high() * Math.pow(10, WORDS / (1 - WORDS) * decades)),
                        Scale.LOG,
                        List.of()),
                new Axis(
                        "",
                        new Range(-1.7, 0.7),
                        Scale.LINEAR,
                        List.of(
                                new Tick(-1, "whole ball, around the weights"),
                                new Tick(0, "disc on the plane"))),
                marks,
                null,
                Legend.BELOW,
                Plane.Aspect.FREE);
    }

    /** Ends at every second power of ten, so that the axis stands still most of the time. */
    private static Range range(double[][] values) {
        double low = Double.POSITIVE_INFINITY;
        double high = LEAST;
        for (double[] row : values)
            for (double v : row)
                if (v > 0) {
                    low = Math.min(low, v);
                    high = Math.max(high, v);
                }
        if (!(low < Double.POSITIVE_INFINITY)) return new Range(0.01, 1);
        double down = DECADES * Math.floor(Math.log10(Math.max(low, LEAST)) / DECADES);
        double up = DECADES * Math.floor(Math.log10(high) / DECADES) + DECADES;
        return new Range(Math.pow(10, down), Math.pow(10, up));
    }

    private static double rise(@Nullable Disc disc) {
        return disc == null ? Double.NaN : positive(disc.sharpness());
    }

    private static double rise(@Nullable Reading ball) {
        return ball == null ? Double.NaN : positive(ball.value());
    }

    /** Without a place on the axis where nothing rises. */
    private static double positive(double v) {
        return v > 0 ? v : Double.NaN;
    }

    private static String words(double v, int row) {
        return Double.isNaN(v) ? "0" : (row == 0 ? "" : "≥ ") + Numbers.brief(v);
    }
}
