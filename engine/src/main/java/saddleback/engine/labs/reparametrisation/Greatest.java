package saddleback.engine.labs.reparametrisation;

import saddleback.engine.formula.Formula;
import saddleback.engine.interval.FirstOrder;
import saddleback.engine.interval.Interval;

import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * The greatest value of a function in a closed disc, between proved bounds, by branch and bound:
 * the box that may hold the greatest value is halved until no box can hold more than a value that
 * was met, but for a small difference.
 *
 * @param value the lower bound is met at the place, the upper one is proved
 * @param x where the lower bound is met
 * @param y where the lower bound is met
 */
record Greatest(Interval value, double x, double y) {
    private static final int MOST = 20_000;
    private static final double CLOSE_ON_LINE = 1e-8;
    private static final double CLOSE = 1e-6;
    private static final double[] SHARES = {0, 0.5, 1};

    /** A box of a plane, and what the function is at most there. */
    private record Box(double x0, double x1, double y0, double y1, double most) {}

    /** In the interval from {@code a} to {@code b} of a function of x. */
    static Greatest onInterval(Formula formula, double a, double b) {
        return new Search(formula, (a + b) / 2, 0, Double.POSITIVE_INFINITY, CLOSE_ON_LINE)
                .in(a, b, 0, 0);
    }

    /** In a disc. */
    static Greatest inDisc(Formula formula, double x, double y, double radius) {
        return new Search(formula, x, y, radius, CLOSE)
                .in(x - radius, x + radius, y - radius, y + radius);
    }

    private static final class Search {
        private final Formula formula;
        private final double cx;
        private final double cy;
        private final double radius;
        private final double close;
        private final PriorityQueue<Box> open =
                new PriorityQueue<>(
                        Comparator.comparingDouble(Box::most)
                                .reversed()
                                .thenComparingDouble(Box::x0)
                                .thenComparingDouble(Box::y0));
        private double best = Double.NEGATIVE_INFINITY;
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

        Greatest in(double x0, double x1, double y0, double y1) {
            add(x0, x1, y0, y1);
            double most = Double.NEGATIVE_INFINITY;
            for (int n = 0; n < MOST; n++) {
                Box top = open.poll();
                if (top == null) break;
                most = top.most();
                if (most <= best + close * (1 + Math.abs(best))) break;
                if (top.x1() - top.x0() >= top.y1() - top.y0()) {
                    double m = top.x0() / 2 + top.x1() / 2;
                    add(top.x0(), m, top.y0(), top.y1());
                    add(m, top.x1(), top.y0(), top.y1());
                } else {
                    double m = top.y0() / 2 + top.y1() / 2;
                    add(top.x0(), top.x1(), top.y0(), m);
                    add(top.x0(), top.x1(), m, top.y1());
                }
            }
            return new Greatest(new Interval(best, Math.max(best, most)), bestX, bestY);
        }

        private void add(double x0, double x1, double y0, double y1) {
            double nearX = Math.clamp(cx, x0, x1) - cx;
            double nearY = Math.clamp(cy, y0, y1) - cy;
            if (StrictMath.hypot(nearX, nearY) > radius * (1 + 1e-15)) return;
            for (double s : SHARES)
                for (double t : SHARES) meet(x0 + s * (x1 - x0), y0 + t * (y1 - y0));
            double most = most(new Interval(x0, x1), new Interval(y0, y1));
            if (most > best) open.add(new Box(x0, x1, y0, y1, most));
        }

        /** The lesser bound of that by intervals and that by the mean value theorem in them. */
        private double most(Interval x, Interval y) {
            FirstOrder over = formula.over(x, y);
            Interval mx = Interval.of(x.middle());
            Interval my = Interval.of(y.middle());
            double mean =
                    formula.over(mx, my)
                            .value()
                            .plus(over.dx().times(x.minus(mx)))
                            .plus(over.dy().times(y.minus(my)))
                            .high();
            double plain = over.value().high();
            if (Double.isNaN(plain)) return Double.POSITIVE_INFINITY;
            return mean < plain ? mean : plain;
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
