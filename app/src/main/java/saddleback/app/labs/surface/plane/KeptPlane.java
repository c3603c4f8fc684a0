package saddleback.app.labs.surface.plane;

import saddleback.engine.Experiment;
import saddleback.engine.format.Array;
import saddleback.engine.format.ElementType;
import saddleback.engine.format.Npz;
import saddleback.engine.io.ExperimentFile;
import saddleback.engine.io.WeightFile;
import saddleback.engine.labs.surface.Directions;
import saddleback.engine.labs.surface.Metric;
import saddleback.engine.labs.surface.SurfaceSettings;
import saddleback.engine.net.Network;
import saddleback.engine.problem.Problem;
import saddleback.engine.problem.Weights;
import saddleback.engine.slice.Plane;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes a plane as an experiment that gives the same losses again. */
final class KeptPlane {
    private KeptPlane() {}

    /**
     * Writes {@code weights.npz}, {@code directions.npz} and, last, {@code experiment.json}.
     *
     * @param folder made if it is missing
     * @param problem whose data, network, loss and decay are kept
     * @param settings whose examples are kept
     * @return the experiment file
     * @throws IllegalArgumentException if the folder holds something
     */
    static Path write(
            Path folder,
            Experiment<?> experiment,
            Problem problem,
            SurfaceSettings settings,
            Network network,
            Plane plane,
            Frame frame)
            throws IOException {
        checkEmpty(folder);
        Files.createDirectories(folder);
        Path weights = folder.resolve("weights.npz");
        WeightFile.write(weights, network, plane.origin());
        Path directions = folder.resolve("directions.npz");
        Map<String, Array> arrays = new LinkedHashMap<>();
        arrays.put("direction1", array(plane.d1()));
        arrays.put("direction2", array(plane.d2()));
        Npz.write(directions, arrays);
        var kept =
                new Experiment<>(
                        experiment.lab(),
                        experiment.seed(),
                        new Problem(
                                problem.data(),
                                problem.network(),
                                problem.loss(),
                                problem.decay(),
                                new Weights.FromFile(weights)),
                        new SurfaceSettings(
                                new Directions.FromFile(directions),
                                false,
                                frame.x(),
                                frame.y(),
                                List.of(Metric.LOSS, Metric.ACCURACY),
                                settings.split(),
                                null,
                                null));
        Path file = folder.resolve("experiment.json");
        ExperimentFile.write(kept, file);
        return file;
    }

    private static void checkEmpty(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        try (Stream<Path> inside = Files.list(folder)) {
            if (inside.findAny().isPresent())
                throw new IllegalArgumentException("folder: a new or an empty one, was " + folder);
        }
    }

    private static Array array(double[] v) {
        return new Array(v, new int[] {v.length}, ElementType.F64);
    }
}
