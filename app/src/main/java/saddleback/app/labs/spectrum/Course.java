package saddleback.app.labs.spectrum;

import saddleback.engine.labs.spectrum.Moment;
import saddleback.engine.labs.spectrum.SpectrumResult;
import saddleback.engine.linalg.EigenPairs;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Range;

import java.util.List;
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
        return of(m -> value(m.eigenvalues().largest(), i));
    }

    /** The smallest but i, NaN where a moment has not so many. */
    double[] smallest(int i) {
        return of(m -> value(m.eigenvalues().smallest(), i));
    }

    /** How many of the largest are known at some moment. */
    int largestCount() {
        return moments.stream().mapToInt(m -> m.eigenvalues().largest().values().length).max()
                .orElse(0);
    }

    /** How many of the smallest are known at some moment. */
    int smallestCount() {
        return moments.stream().mapToInt(m -> m.eigenvalues().smallest().values().length).max()
                .orElse(0);
    }

    /** Whether every moment has a density. */
    boolean hasDensity() {
        return moments.stream().allMatch(m -> m.density() != null);
    }

    private static double value(EigenPairs pairs, int i) {
        return i < pairs.values().length ? pairs.values()[i] : Double.NaN;
    }
}
