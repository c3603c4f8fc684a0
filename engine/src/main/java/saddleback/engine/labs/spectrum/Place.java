package saddleback.engine.labs.spectrum;

import org.jspecify.annotations.Nullable;

import saddleback.engine.format.Array;
import saddleback.engine.format.NamedArrays;
import saddleback.engine.format.Npz;
import saddleback.engine.optim.TrainingResult;
import saddleback.engine.optim.TrainingSettings;
import saddleback.engine.optim.Trajectory;
import saddleback.engine.problem.Prepared;
import saddleback.engine.problem.Recording;
import saddleback.engine.slice.Plane;

import java.io.IOException;
import java.nio.file.Path;

/** Finds the point that is looked at. */
final class Place {
    private Place() {}

    /**
     * The point where it can be known before the weights are made: a point of a saved grid; else
     * null.
     *
     * @param loaded the problem before its weights are trained
     * @throws IllegalArgumentException for a file that does not hold such a point, or steps that
     *     the training does not have
     */
    static double @Nullable [] early(Prepared loaded, At at) {
        return switch (at) {
            case At.TheWeights _ -> null;
            case At.GridPoint g -> grid(g, loaded.network().size());
            case At.Step(long step) -> {
                TrainingSettings t = loaded.problem().weights().training();
                if (t != null && step > Recording.steps(t, loaded))
                    throw new IllegalArgumentException(
                            "settings.at.step: at most the %d steps of the training, was %d"
                                    .formatted(Recording.steps(t, loaded), step));
                yield null;
            }
        };
    }

    /** The point, once the weights are there. */
    static double[] of(Prepared prepared, At at) {
        return at instanceof At.Step(long step) ? recorded(prepared, step) : prepared.weights();
    }

    private static double[] recorded(Prepared prepared, long step) {
        TrainingResult training = prepared.training();
        if (training == null)
            throw new IllegalArgumentException(
                    "settings.at.step: weights that are trained here, or a checkpoint, was "
                            + step
                            + " for others");
        for (Trajectory.Point p : training.trajectory().points())
            if (p.step() == step) return p.weights();
        if (step > training.steps())
            throw new IllegalArgumentException(
                    "settings.at.step: at most the %d steps that training made, was %d"
                            .formatted(training.steps(), step));
        throw new IllegalArgumentException(
                "settings.at.step: a recorded step, was %d (the checkpoint's trajectory holds %d)"
                        .formatted(step, training.trajectory().points().size()));
    }

    private static double[] grid(At.GridPoint g, int size) {
        NamedArrays arrays = read(g.file());
        double[] origin = direction(arrays, "origin", size);
        double[] first = direction(arrays, "direction1", size);
        boolean line = !arrays.arrays().containsKey("direction2");
        if (line && g.y() != 0)
            throw new IllegalArgumentException("settings.at.y: 0 on a line, was " + g.y());
        double[] second = line ? new double[0] : direction(arrays, "direction2", size);
        return new Plane(origin, first, second).point(g.x(), g.y(), new double[size]);
    }

    private static NamedArrays read(Path file) {
        try {
            return Npz.read(file);
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "settings.at.file: cannot be read: " + e.getMessage(), e);
        }
    }

    private static double[] direction(NamedArrays arrays, String name, int size) {
        Array array = arrays.get(name);
        if (array.data().length != size)
            throw new IllegalArgumentException(
                    "settings.at.file: %s of %d numbers for this network, was %d"
                            .formatted(name, size, array.data().length));
        return array.data();
    }
}
