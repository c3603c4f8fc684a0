package saddleback.app.labs.flatness.alpha;

import saddleback.app.slice.Refinement;
import saddleback.engine.flatness.Measure;
import saddleback.engine.flatness.MeasureSettings;
import saddleback.engine.flatness.Reading;
import saddleback.engine.flatness.Subject;
import saddleback.engine.flatness.measuring.Measuring;
import saddleback.engine.linalg.DenseMatrix;
import saddleback.engine.linalg.Lanczos;
import saddleback.engine.linalg.Vectors;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.reparam.AlphaScale;
import saddleback.engine.reparam.Place;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;
import saddleback.engine.slice.Plane;
import saddleback.engine.slice.PlaneEvaluator;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What is computed at given factors. One thread at a time.
 *
 * @param place the network as it is, in its own parameters
 * @param train the loss on the training examples
 * @param loss makes evaluators of slices
 * @param inputs where the function is looked at
 * @param radius of slices
 * @param how measures are taken
 * @param seed of draws, of the lab
 * @param workers the threads that may be used
 */
record Scenery(
        Place place,
        NetworkObjective train,
        Evaluators loss,
        Inputs inputs,
        double radius,
        MeasureSettings how,
        Seed seed,
        Workers workers) {
    static final int LINE_POINTS = 101;

    private static final int PLANE_POINTS = 33;
    private static final int MOST_WHOLE = 400;
    private static final int LARGEST = 10;
    private static final double TOLERANCE = 1e-6;

    /** Makes an evaluator of a plane of weights. */
    @FunctionalInterface
    interface Evaluators {
        PlaneEvaluator of(Plane plane);
    }

    /** The network with its layers scaled. */
    Place at(double[] factors) {
        return new AlphaScale(factors).apply(place, train).after();
    }

    /** Distances of the line's points. */
    double[] along() {
        return steps(LINE_POINTS);
    }

    private double[] steps(int points) {
        double[] at = new double[points];
        Arrays.setAll(at, i -> radius * (2.0 * i / (points - 1) - 1));
        return at;
    }

    /** The loss along the lab's first direction. */
    double[] line(double[] weights) {
        var refinement =
                new Refinement(
                        loss.of(Plane.line(weights, direction("first"))),
                        along(),
                        new double[] {0});
        while (!refinement.done()) refinement.work();
        return refinement.line()[1];
    }

    /** The loss on the lab's plane, from coarse to fine. */
    Refinement plane(double[] weights) {
        var plane = new Plane(weights, direction("first"), direction("second")).orthogonalised();
        return new Refinement(loss.of(plane), steps(PLANE_POINTS), steps(PLANE_POINTS));
    }

    /** Of unit length, drawn as the lab draws it. */
    private double[] direction(String name) {
        double[] d = seed.of("sights").of(name).normals().fill(new double[place.network().size()]);
        Vectors.scale(d, 1 / Vectors.norm(d));
        return d;
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
