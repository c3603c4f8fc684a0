package saddleback.app.labs.flatness.alpha;

import org.jspecify.annotations.Nullable;

import saddleback.engine.flatness.Measure;
import saddleback.engine.flatness.Reading;
import saddleback.viz.figure.Grid;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is known of a network at some factors. Parts that are not known yet are those of the factors
 * before.
 *
 * @param factors one a layer
 * @param said the function there
 * @param line loss along the first direction
 * @param plane loss on the plane, null before the first
 * @param spectrum eigenvalues, largest first; empty before the first
 * @param readings of the measures
 * @param fresh whether every part is of these factors, the plane as coarse as it may be
 */
record Look(
        double[] factors,
        Said said,
        double[] line,
        @Nullable Grid plane,
        double[] spectrum,
        Map<Measure, Reading> readings,
        boolean fresh) {

    /** Keeps the order. */
    Look {
        readings = Collections.unmodifiableMap(new LinkedHashMap<>(readings));
    }

    /**
     * The function.
     *
     * @param apart largest |f - f'| over outputs and examples
     * @param accuracy on the test examples, NaN where there are none
     * @param outputs where the picture asks for them
     */
    record Said(double apart, double accuracy, double[] outputs) {}

    Look withPlane(Grid grid) {
        return new Look(factors, said, line, grid, spectrum, readings, fresh);
    }

    Look withSpectrum(double[] values) {
        return new Look(factors, said, line, plane, values, readings, fresh);
    }

    Look withReadings(Map<Measure, Reading> more) {
        var all = new LinkedHashMap<>(readings);
        all.putAll(more);
        return new Look(factors, said, line, plane, spectrum, all, fresh);
    }

    Look whole() {
        return new Look(factors, said, line, plane, spectrum, readings, true);
    }
}
