package saddleback.app.slice;

import org.jspecify.annotations.Nullable;

import saddleback.engine.Experiment;
import saddleback.engine.format.Array;
import saddleback.engine.format.ElementType;
import saddleback.engine.format.Npz;
import saddleback.engine.io.ExperimentFile;
import saddleback.engine.io.WeightFile;
import saddleback.engine.labs.surface.Directions;
import saddleback.engine.labs.surface.Metric;
import saddleback.engine.labs.surface.Part;
import saddleback.engine.labs.surface.Range;
import saddleback.engine.labs.surface.Surface;
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

/**
 * Writes a line or a plane as an experiment of the surface lab that gives the same losses again.
 */
public final class KeptSlice {
    private KeptSlice() {}

    /**
     * Writes {@code weights.npz}, {@code directions.npz} and, last, {@code experiment.json}.
     *
     * @param folder made if it is missing
     * @param seed of the experiment, which decides on drawn data
     * @param problem whose data, network, loss and decay are kept
     * @param split whose examples are kept
     * @param x coordinates along the first direction
     * @param y coordinates along the second direction, null for a line
     * @return the experiment file
     * @throws IllegalArgumentException if the folder holds something
     */
    public static Path write(
            Path folder,
            long seed,
            Problem problem,
            Part split,
            Network network,
            Plane plane,
            Range x,
            @Nullable Range y)
            throws IOException {
        checkEmpty(folder);
        Files.createDirectories(folder);
        Path weights = folder.resolve("weights.npz");
        WeightFile.write(weights, network, plane.origin());
        Path directions = folder.resolve("directions.npz");
        Map<String, Array> arrays = new LinkedHashMap<>();
        arrays.put("direction1", array(plane.d1()));
        if (!plane.isLine()) arrays.put("direction2", array(plane.d2()));
        Npz.write(directions, arrays);
        var kept =
                new Experiment<>(
                        Surface.LAB.id(),
                        seed,
                        problem.at(new Weights.FromFile(weights)),
                        new SurfaceSettings(
                                new Directions.FromFile(directions),
                                false,
                                x,
                                y,
                                List.of(Metric.LOSS, Metric.ACCURACY),
                                split,
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
