package saddleback.app.labs.flatness.swap;

import org.jspecify.annotations.Nullable;

import saddleback.engine.flatness.Measure;
import saddleback.engine.flatness.Reading;
import saddleback.engine.objective.Evaluation;
import saddleback.viz.figure.Grid;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is known of a network.
 *
 * @param weights not changed
 * @param train on the training examples
 * @param test on the test examples, null where there are none
 * @param line loss along the first direction
 * @param plane loss on the plane, null before the first
 * @param readings of the measures
 */
record Minimum(
        double[] weights,
        Evaluation train,
        @Nullable Evaluation test,
        double[] line,
        @Nullable Grid plane,
        Map<Measure, Reading> readings) {

    /** Keeps the order. */
    Minimum {
        readings = Collections.unmodifiableMap(new LinkedHashMap<>(readings));
    }

    Minimum withPlane(Grid grid) {
        return new Minimum(weights, train, test, line, grid, readings);
    }

    Minimum with(Map<Measure, Reading> more) {
        var all = new LinkedHashMap<>(readings);
        all.putAll(more);
        return new Minimum(weights, train, test, line, plane, all);
    }

    /** A measure's value, NaN where there is none yet. */
    double value(Measure measure) {
        Reading r = readings.get(measure);
        return r == null ? Double.NaN : r.value();
    }
}
