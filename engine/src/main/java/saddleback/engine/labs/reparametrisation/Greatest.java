package saddleback.engine.labs.reparametrisation;

import saddleback.engine.formula.Formula;
import saddleback.engine.interval.FirstOrder;
import saddleback.engine.interval.Interval;
import saddleback.engine.interval.Trigonometry;

import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * The greatest value of a continuous function in a closed disc, between proved bounds, by branch
 * and bound: the piece that may hold the greatest value is halved until none can hold more than a
 * value that was met, but for a small difference. It is met on the circle, which is cut into arcs,
 * or inside where both derivatives may be 0, so that boxes in which one of them is not need no look
 * (Moore, Kearfott and Cloud, Introduction to Interval Analysis, 2009, chapter 11).
 *
 * @param value the lower bound is met at the place, the upper one is proved
 * @param x where the lower bound is met
 * @param y where the lower bound is met
 */
record Greatest(Interval value, double x, double y) {
    private static final int MOST = 20_000;
    private static final double CLOSE_ON_LINE = 1e-8;
    private static final double CLOSE = 1e-6;

    /** A part of the edge or of the inside, and what the function is at most there. */
    private sealed interface Piece {
        double most();
    }

    /** A part of the inside. */
    private record Box(Interval x, Interval y, double most) implements Piece {}

    /** A part of the circle, between two angles. */
    private record Arc(Interval turn, double most) implements Piece {}

    /** In the interval from {@code a} to {@code b} of a function of x. */
    static Greatest onInterval(Formula formula, double a, double b) {
        var search = new Search(formula, (a + b) / 2, 0, (b - a) / 2, CLOSE_ON_LINE);
        search.end(a);
        search.end(b);
        search.box(new Interval(a, b), Interval.ZERO);
        return search.found();
    }

    /** In a disc. */
    static Greatest inDisc(Formula formula, double x, double y, double radius) {
        var search = new Search(formula, x, y, radius, CLOSE);
        for (int i = 0; i < 4; i++) {
            double half = Math.PI / 2;
            search.arc(new Interval(i * half, Math.nextUp((i + 1) * half)));
        }
        search.box(Interval.around(x, radius), Interval.around(y, radius));
        return search.found();
    }

    private static final class Search {
        private final Formula formula;
        private final double cx;
        private final double cy;
        private final double radius;
        private final double close;
        private final PriorityQueue<Piece> open =
                new PriorityQueue<>(Comparator.comparingDouble(Piece::most).reversed());
        private double best = Double.NEGATIVE_INFINITY;
        private double most = Double.NEGATIVE_INFINITY;
        private double bestX;
        private double bestY;

        Search(Formula formula, double cx, double cy, double radius, double close) {
            this.formula = formula;
            this.cx = cx;
            this.cy = cy;
            this.radius = radius;
            this.close = close;
            bestX = cx;
            bestY = cy;
        }

        Greatest found() {
            double left = Double.NEGATIVE_INFINITY;
            for (int n = 0; n < MOST; n++) {
                Piece top = open.poll();
                left = top == null ? Double.NEGATIVE_INFINITY : top.most();
                if (top == null || left <= best + close * (1 + Math.abs(best))) break;
                halve(top);
            }
            return new Greatest(
                    new Interval(best, Math.max(best, Math.max(left, most))), bestX, bestY);
        }

        private void halve(Piece piece) {
            switch (piece) {
                case Arc(Interval turn, double _) -> {
                    double m = turn.middle();
                    arc(new Interval(turn.low(), m));
                    arc(new Interval(m, turn.high()));
                }
                case Box(Interval x, Interval y, double _) -> {
                    if (x.radius() >= y.radius()) {
                        double m = x.middle();
                        box(new Interval(x.low(), m), y);
                        box(new Interval(m, x.high()), y);
                    } else {
                        double m = y.middle();
                        box(x, new Interval(y.low(), m));
                        box(x, new Interval(m, y.high()));
                    }
                }
            }
        }

        /** An end of an interval. */
        void end(double x) {
            meet(x, 0);
            double high = formula.over(Interval.of(x), Interval.ZERO).value().high();
            most = Math.max(most, Double.isNaN(high) ? Double.POSITIVE_INFINITY : high);
        }

        void box(Interval x, Interval y) {
            double nearX = Math.clamp(cx, x.low(), x.high()) - cx;
            double nearY = Math.clamp(cy, y.low(), y.high()) - cy;
            if (StrictMath.hypot(nearX, nearY) > radius * (1 + 1e-15)) return;
            FirstOrder over = formula.over(x, y);
            if (slopes(over.dx()) || slopes(over.dy())) return;
            double mx = x.middle();
            double my = y.middle();
            meet(mx, my);
            Interval mean =
                    formula.over(Interval.of(mx), Interval.of(my))
                            .value()
                            .plus(over.dx().times(x.minus(Interval.of(mx))))
                            .plus(over.dy().times(y.minus(Interval.of(my))));
            double bound = lesser(over.value(), mean);
            if (bound > best) open.add(new Box(x, y, bound));
        }

        /** Whether it is sure not to be 0. */
        private static boolean slopes(Interval derivative) {
            return derivative.low() > 0 || derivative.high() < 0;
        }

        void arc(Interval turn) {
            double m = turn.middle();
            meet(cx + radius * StrictMath.cos(m), cy + radius * StrictMath.sin(m));
            FirstOrder over = along(turn);
            Interval mean =
                    along(Interval.of(m)).value().plus(over.dx().times(turn.minus(Interval.of(m))));
            double bound = lesser(over.value(), mean);
            if (bound > best) open.add(new Arc(turn, bound));
        }

        /** The function of the angle. */
        private FirstOrder along(Interval turn) {
            Interval r = Interval.of(radius);
            Interval cos = r.times(Trigonometry.cos(turn));
            Interval sin = r.times(Trigonometry.sin(turn));
            return formula.over(
                    new FirstOrder(Interval.of(cx).plus(cos), sin.negated(), Interval.ZERO),
                    new FirstOrder(Interval.of(cy).plus(sin), cos, Interval.ZERO));
        }

        /** The lesser upper end of two bounds; infinite where the first knows nothing. */
        private static double lesser(Interval plain, Interval mean) {
            if (Double.isNaN(plain.high())) return Double.POSITIVE_INFINITY;
            return mean.high() < plain.high() ? mean.high() : plain.high();
        }

        /** Takes the value at a place, drawn back into the disc, if it is the greatest so far. */
        private void meet(double x, double y) {
            double far = StrictMath.hypot(x - cx, y - cy);
            double share = far > radius ? radius / far : 1;
            double px = share == 1 ? x : cx + share * (x - cx);
            double py = share == 1 ? y : cy + share * (y - cy);
            double v = formula.value(px, py);
            if (!(v > best)) return;
            best = v;
            bestX = px;
            bestY = py;
        }
    }
}
