package saddleback.engine.labs.surface;

import org.jspecify.annotations.Nullable;

import saddleback.engine.linalg.Vectors;
import saddleback.engine.objective.Evaluation;
import saddleback.engine.objective.Linearization;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.optim.TrainingResult;
import saddleback.engine.problem.Prepared;
import saddleback.engine.run.KeptNumbers;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Workers;
import saddleback.engine.slice.Plane;

import java.util.ArrayList;
import java.util.List;

/**
 * The slices with what is known of them before the grid is computed; see {@link SurfaceResult} and
 * {@link SliceResult}.
 *
 * @param sharpness of each slice
 * @param paths of each slice
 */
record Described(
        List<Slice> slices,
        List<double[]> sharpness,
        List<PathOnPlane> paths,
        Evaluation train,
        Evaluation test,
        double decay,
        SurfaceResult.@Nullable Ends ends) {

    static Described of(
            Prepared prepared,
            List<Slice> slices,
            SurfaceSettings settings,
            Workers workers,
            KeptNumbers kept,
            Progress progress) {
        NetworkObjective objective = prepared.train(workers);
        double[] origin = slices.getFirst().plane().origin();
        Evaluation train = objective.evaluate(origin);
        var sharpness = new ArrayList<double[]>();
        var paths = new ArrayList<PathOnPlane>();
        var at = new Linearization(objective, origin);
        for (int s = 0; s < slices.size(); s++) {
            Plane plane = slices.get(s).plane();
            Progress own = progress.part((double) s / slices.size(), (s + 1.0) / slices.size());
            own.step(0, "curvature along the axes");
            sharpness.add(sharpness(plane, at));
            TrainingResult training = prepared.training();
            paths.add(
                    training == null || training.trajectory().points().size() < 2
                            ? PathOnPlane.none()
                            : PathOnPlane.of(
                                    training.trajectory(),
                                    plane,
                                    objective,
                                    kept,
                                    "slice-" + s + "-path",
                                    own));
        }
        return new Described(
                slices,
                sharpness,
                paths,
                train,
                prepared.test(workers).evaluate(origin),
                prepared.problem().decay() / 2 * Vectors.dot(origin, origin),
                ends(prepared, slices.getFirst(), settings, workers));
    }

    /** dᵀ H d along each axis, exact; all slices have one origin. */
    private static double[] sharpness(Plane plane, Linearization at) {
        double[] product = new double[plane.origin().length];
        at.hessian(1, plane.d1(), product);
        double first = Vectors.dot(plane.d1(), product);
        if (plane.isLine()) return new double[] {first};
        at.hessian(1, plane.d2(), product);
        return new double[] {first, Vectors.dot(plane.d2(), product)};
    }

    private static SurfaceResult.@Nullable Ends ends(
            Prepared prepared, Slice slice, SurfaceSettings settings, Workers workers) {
        Plane plane = slice.plane();
        boolean between =
                settings.directions() instanceof Directions.Points
                        || settings.directions() instanceof Directions.Solutions;
        if (!between || !plane.isLine()) return null;
        NetworkObjective objective =
                settings.split() == Part.TEST ? prepared.test(workers) : prepared.train(workers);
        double[] w = new double[plane.origin().length];
        return new SurfaceResult.Ends(
                objective.value(plane.origin()), objective.value(plane.point(1, 0, w)));
    }
}
