package saddleback.app.labs.spectrum;

import saddleback.engine.labs.spectrum.Eigenvalues;
import saddleback.engine.labs.spectrum.Moment;
import saddleback.engine.labs.spectrum.SpectrumResult;
import saddleback.engine.linalg.EigenPairs;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Range;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * Numbers along training.
 *
 * @param moments in order, at least two
 */
record Course(List<Moment> moments) {

    static Course of(SpectrumResult result) {
        return new Course(result.along());
    }

    /** Steps from the start. */
    double[] steps() {
        return of(Moment::step);
    }

    Axis axis() {
        return Axis.linear("training step", Range.of(steps()));
    }

    /** One number a moment. */
    double[] of(ToDoubleFunction<Moment> what) {
        return moments.stream().mapToDouble(what).toArray();
    }

    /** The largest but i, NaN where a moment has not so many. */
    double[] largest(int i) {
        return of(m -> m.eigenvalues().largest(), i, Eigenvalues::greatest);
    }

    /** The smallest but i, NaN where a moment has not so many. */
    double[] smallest(int i) {
        return of(m -> m.eigenvalues().smallest(), i, Eigenvalues::least);
    }

    private double[] of(
            Function<Moment, EigenPairs> which, int i, ToDoubleFunction<Eigenvalues> outermost) {
        return of(
                m -> {
                    double[] values = which.apply(m).values();
                    if (i < values.length) return values[i];
                    return i == 0 ? outermost.applyAsDouble(m.eigenvalues()) : Double.NaN;
                });
    }

    /** How many of the largest are known at some moment. */
    int largestCount() {
        return count(m -> m.eigenvalues().largest());
    }

    /** How many of the smallest are known at some moment. */
    int smallestCount() {
        return count(m -> m.eigenvalues().smallest());
    }

    private int count(Function<Moment, EigenPairs> which) {
        int most = 0;
        for (Moment m : moments) {
            int all = m.eigenvalues().all() == null ? 0 : 1;
            most = Math.max(most, Math.max(all, which.apply(m).values().length));
        }
        return most;
    }

    /** Whether every moment has a density. */
    boolean hasDensity() {
        return moments.stream().allMatch(m -> m.density() != null);
    }
}
