package saddleback.app.labs.flatness.alpha;

import saddleback.app.labs.flatness.Slices;
import saddleback.engine.flatness.Measure;
import saddleback.engine.flatness.MeasureSettings;
import saddleback.engine.flatness.Reading;
import saddleback.engine.flatness.Subject;
import saddleback.engine.flatness.measuring.Measuring;
import saddleback.engine.linalg.DenseMatrix;
import saddleback.engine.linalg.Lanczos;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.reparam.AlphaScale;
import saddleback.engine.reparam.Place;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What is computed at given factors. One thread at a time.
 *
 * @param place the network as it is, in its own parameters
 * @param train the loss on the training examples
 * @param slices of the loss
 * @param inputs where the function is looked at
 * @param how measures are taken
 * @param seed of draws, of the lab
 * @param workers the threads that may be used
 */
record Scenery(
        Place place,
        NetworkObjective train,
        Slices slices,
        Inputs inputs,
        MeasureSettings how,
        Seed seed,
        Workers workers) {
    /** Eigenvalues that are found of a network that is not small. */
    static final int LARGEST = 10;

    private static final int MOST_WHOLE = 400;
    private static final double TOLERANCE = 1e-6;

    /** The network with its layers scaled. */
    Place at(double[] factors) {
        return new AlphaScale(factors).apply(place, train).after();
    }

    /** Whether all eigenvalues are found. */
    boolean whole() {
        return place.network().size() <= MOST_WHOLE;
    }

    /** Eigenvalues of the Hessian, largest first: all of a small network, else the largest. */
    double[] spectrum(double[] weights, Progress progress) {
        var hessian = train.hessianAt(weights);
        if (!whole())
            return Lanczos.extremes(
                            hessian, LARGEST, 0, TOLERANCE, seed.of("spectrum"), workers, progress)
                    .values();
        double[] ascending = DenseMatrix.eigenvalues(hessian, 1, progress);
        double[] found = new double[ascending.length];
        Arrays.setAll(found, i -> ascending[ascending.length - 1 - i]);
        return found;
    }

    /** One measure there. */
    Map<Measure, Reading> measure(Place at, Measure measure, Progress progress) {
        Subject subject = Subject.of(at, train, how, seed.of("measures"));
        return Measuring.of(subject, List.of(measure), progress);
    }
}
