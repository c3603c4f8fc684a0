package saddleback.engine.labs.flatness;

import saddleback.engine.flatness.Measure;
import saddleback.engine.flatness.Reading;
import saddleback.engine.objective.Evaluation;
import saddleback.engine.reparam.Place;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One network's measures.
 *
 * @param place where it stands
 * @param train loss with decay and accuracy on the training examples
 * @param test the same on the test examples
 * @param readings in the order asked for
 * @param spectrum eigenvalues of the Hessian in the place's coordinates, largest first
 * @param whole whether these are all eigenvalues
 */
public record Measured(
        Place place,
        Evaluation train,
        Evaluation test,
        Map<Measure, Reading> readings,
        double[] spectrum,
        boolean whole) {

    /** Keeps the order. */
    public Measured {
        readings = Collections.unmodifiableMap(new LinkedHashMap<>(readings));
    }
}
