package saddleback.app.labs.reparametrisation;

import saddleback.engine.labs.reparametrisation.Ball;
import saddleback.viz.figure.Fill;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Line;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Points;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Stroke;
import saddleback.viz.figure.Symbol;

import java.util.Arrays;
import java.util.List;

/** Marks that several figures share. */
public final class Drawn {
    /** On dark and light colours, with a black edge. */
    public static final Ink WHITE = new Ink.Rgb(0xFFFFFF);

    static final Ink BLACK = new Ink.Rgb(0x101010);
    private static final int CORNERS = 96;
    private static final double HALO = 3.4;
    private static final double LINE = 1.6;
    private static final double SIZE = 7;
    private static final double RIM = 2.6;

    private Drawn() {}

    /** The values of a curve; where it rises beyond ten times most of it, most of it. */
    public static Range most(double[] values) {
        double[] sorted = Arrays.stream(values).filter(Double::isFinite).sorted().toArray();
        if (sorted.length == 0) return new Range(0, 1);
        Range all = Range.of(sorted);
        double most = sorted[(int) (0.9 * (sorted.length - 1))];
        double high = all.low() + 10 * (most - all.low());
        return high > all.low() && high < all.high() ? new Range(all.low(), high) : all;
    }

    /** A line that is seen on every colour. */
    public static List<Mark> lined(double[] x, double[] y, Ink ink, String name) {
        return List.of(
                new Line(x, y, Stroke.of(BLACK, HALO), ""),
                new Line(x, y, Stroke.of(ink, LINE), name));
    }

    /** A point that is seen on every colour. */
    public static List<Mark> point(double x, double y, Symbol symbol, String name) {
        double[] px = {x};
        double[] py = {y};
        return List.of(
                new Points(px, py, symbol, SIZE + RIM, new Fill.Plain(WHITE, 1), ""),
                new Points(px, py, symbol, SIZE, new Fill.Plain(BLACK, 1), ""),
                new Points(
                        new double[] {Double.NaN},
                        new double[] {Double.NaN},
                        symbol,
                        SIZE,
                        new Fill.Plain(Ink.TEXT, 1),
                        name));
    }

    /** The edge of a disc. */
    public static List<Mark> circle(Ball ball, Ink ink) {
        double[] x = new double[CORNERS + 1];
        double[] y = new double[CORNERS + 1];
        for (int i = 0; i <= CORNERS; i++) {
            double turn = 2 * Math.PI * i / CORNERS;
            x[i] = ball.at().x() + ball.radius() * Math.cos(turn);
            y[i] = ball.at().y() + ball.radius() * Math.sin(turn);
        }
        return lined(x, y, ink, "");
    }
}
