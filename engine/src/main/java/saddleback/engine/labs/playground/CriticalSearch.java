package saddleback.engine.labs.playground;

import saddleback.engine.formula.Formula;
import saddleback.engine.formula.Jet;
import saddleback.engine.newton.LocalModel;
import saddleback.engine.run.Progress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Looks for the critical points in a window: from each point of a grid the squared norm of the
 * gradient is lowered by Levenberg's and Marquardt's steps in the Hessian's eigenbasis, then
 * Newton's steps follow while they lower it further. Where the norm has a minimum that is not 0
 * nothing is found. A point that no start leads to is missed.
 */
final class CriticalSearch {
    /** More are not listed; a function may have whole curves of them. */
    static final int MOST = 100;

    private static final int STARTS = 17;
    private static final int STEPS = 100;
    private static final int TRIES = 40;
    private static final int NEWTON_STEPS = 200;
    private static final double SMALL = 1e-10;
    private static final double SAME = 1e-6;
    private static final double ZERO = 1e-8;

    private final Formula formula;
    private final Span x;
    private final Span y;
    private double steepest;
    private double sharpest;

    CriticalSearch(PlaygroundSettings settings) {
        formula = settings.function().asFormula();
        x = settings.x();
        y = settings.y();
    }

    /** The distinct points, from the lowest to the highest. */
    List<Critical> found(Progress progress) {
        double[] xs = new Span(x.from(), x.to(), STARTS).coordinates();
        double[] ys = new Span(y.from(), y.to(), STARTS).coordinates();
        scale(xs, ys);
        var found = new ArrayList<Critical>();
        for (int r = 0; r < STARTS; r++) {
            progress.step((double) r / STARTS, "critical points");
            for (double startX : xs) add(startX, ys[r], found);
        }
        found.sort(
                Comparator.comparingDouble(Critical::value)
                        .thenComparingDouble(Critical::x)
                        .thenComparingDouble(Critical::y));
        return List.copyOf(found);
    }

    /** The largest gradient and eigenvalue seen, to tell what counts as 0. */
    private void scale(double[] xs, double[] ys) {
        for (double a : xs)
            for (double b : ys) {
                Jet at = formula.jet(a, b);
                if (!at.isFinite()) continue;
                steepest = Math.max(steepest, at.gradientNorm());
                LocalModel m = Eigen.of(at);
                sharpest = Math.max(sharpest, Math.max(-m.values()[0], m.values()[1]));
            }
    }

    private void add(double startX, double startY, List<Critical> found) {
        if (found.size() == MOST) return;
        double[] w = {startX, startY};
        Jet at = polished(w, lowered(w));
        if (!at.isFinite() || !(at.gradientNorm() <= SMALL * steepest)) return;
        if (!x.holds(w[0], SAME) || !y.holds(w[1], SAME)) return;
        for (Critical c : found)
            if (Math.abs(c.x() - w[0]) <= SAME * x.length()
                    && Math.abs(c.y() - w[1]) <= SAME * y.length()) return;
        double cx = round(w[0], x);
        double cy = round(w[1], y);
        Jet there = formula.jet(cx, cy);
        LocalModel m = Eigen.of(there);
        Critical.Kind kind = Critical.kind(m.values(), ZERO * sharpest);
        found.add(new Critical(cx, cy, there.value(), m, kind));
    }

    /** A coordinate that is 0 but for rounding is 0. */
    private static double round(double coordinate, Span span) {
        return Math.abs(coordinate) < ZERO * span.length() ? 0 : coordinate;
    }

    /** Moves {@code w} to where the gradient's norm is small. */
    private Jet lowered(double[] w) {
        Jet at = formula.jet(w[0], w[1]);
        double damping = 0.01;
        for (int step = 0; step < STEPS && at.isFinite() && at.gradientNorm() > 0; step++) {
            LocalModel m = Eigen.of(at);
            double largest = Math.max(Math.abs(m.values()[0]), Math.abs(m.values()[1]));
            boolean moved = false;
            for (int t = 0; t < TRIES && !moved; t++) {
                double mu = damping * largest * largest;
                double[] next = moved(w, m, mu);
                Jet there = formula.jet(next[0], next[1]);
                moved = there.isFinite() && there.gradientNorm() < at.gradientNorm();
                damping = moved ? Math.max(damping / 4, 1e-20) : 4 * damping;
                if (moved) at = take(w, next, there);
            }
            if (!moved) break;
        }
        return at;
    }

    /** Newton's steps, which draw in degenerate points that the other ones only come near to. */
    private Jet polished(double[] w, Jet from) {
        Jet at = from;
        for (int step = 0; step < NEWTON_STEPS && at.isFinite(); step++) {
            double[] next = moved(w, Eigen.of(at), 0);
            Jet there = formula.jet(next[0], next[1]);
            if (!(there.isFinite() && there.gradientNorm() < at.gradientNorm())) break;
            at = take(w, next, there);
        }
        return at;
    }

    private static Jet take(double[] w, double[] next, Jet there) {
        w[0] = next[0];
        w[1] = next[1];
        return there;
    }

    private static double[] moved(double[] w, LocalModel m, double mu) {
        double[] next = w.clone();
        for (int i = 0; i < 2; i++) {
            double value = m.values()[i];
            if (value == 0) continue;
            double length = m.gradient()[i] * value / (value * value + mu);
            next[0] -= length * m.vectors()[2 * i];
            next[1] -= length * m.vectors()[2 * i + 1];
        }
        return next;
    }
}
