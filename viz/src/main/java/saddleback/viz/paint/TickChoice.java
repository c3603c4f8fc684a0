package saddleback.viz.paint;

import saddleback.viz.figure.Axis;
import saddleback.viz.figure.NiceSteps;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Scale;
import saddleback.viz.figure.Tick;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Chooses the ticks of an axis: as many round values as stand clear of each other.
 *
 * @param length of the axis in points
 * @param spacing least distance of ticks on a linear axis in points
 * @param gap least free room between labels in points
 * @param extent a label's size along the axis in points
 */
record TickChoice(double length, double spacing, double gap, ToDoubleFunction<String> extent) {
    private static final int MOST = 10;
    private static final int COARSENINGS = 9;

    /** Ratio of the ends up to which a logarithmic axis may carry equal steps. */
    private static final double MOST_LINEAR = 50;

    Ticks of(Axis axis) {
        if (!axis.ticks().isEmpty()) return named(axis);
        return switch (axis.scale()) {
            case Scale.Plain.LINEAR -> linear(axis);
            case Scale.Plain.LOG -> first(LogTicks.candidates(axis.range()), axis);
            case Scale.SignedLog s -> first(SignedLogTicks.candidates(axis.range(), s), axis);
        };
    }

    /** The first that stands clear and has two ticks at least. */
    private Ticks first(List<Ticks> candidates, Axis axis) {
        Ticks one = null;
        for (Ticks t : candidates) {
            if (!clear(t, axis)) continue;
            if (t.at().length > 1) return t;
            one = t;
        }
        double ratio = axis.range().high() / axis.range().low();
        boolean narrow = ratio < MOST_LINEAR && ratio > 1 / MOST_LINEAR;
        return narrow || one == null ? linear(axis) : one;
    }

    private Ticks linear(Axis axis) {
        Range range = axis.range();
        double step = NiceSteps.step((range.high() - range.low()) / most());
        Ticks ticks = LinearTicks.of(range, step);
        for (int i = 0; i < COARSENINGS; i++) {
            if (ticks.at().length <= most() + 1 && clear(ticks, axis)) return ticks;
            step = NiceSteps.next(step);
            ticks = LinearTicks.of(range, step);
        }
        return new Ticks(new double[0], new String[0], new double[0], "");
    }

    private double most() {
        return Math.clamp(Math.floor(length / spacing), 1, MOST);
    }

    /** The chosen ticks inside the range; of those that would overlap, every second, third, ... */
    private Ticks named(Axis axis) {
        var inside = new ArrayList<Tick>();
        for (Tick t : axis.ticks()) if (axis.range().holds(t.at())) inside.add(t);
        for (int stride = 1; ; stride++) {
            Ticks ticks = every(inside, stride);
            if (ticks.at().length <= 1 || clear(ticks, axis)) return ticks;
        }
    }

    private static Ticks every(List<Tick> all, int stride) {
        int n = (all.size() + stride - 1) / stride;
        var at = new double[n];
        var labels = new String[n];
        for (int i = 0; i < n; i++) {
            at[i] = all.get(i * stride).at();
            labels[i] = all.get(i * stride).label();
        }
        return new Ticks(at, labels, new double[0], "");
    }

    /** Whether no two neighbouring labels come nearer than the gap. */
    boolean clear(Ticks ticks, Axis axis) {
        double last = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < ticks.at().length; i++) {
            double centre = axis.fraction(ticks.at()[i]) * length;
            double half = extent.applyAsDouble(ticks.labels()[i]) / 2;
            if (centre - half < last + gap) return false;
            last = centre + half;
        }
        return true;
    }
}
