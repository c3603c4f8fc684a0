package saddleback.app.labs.surface.training;

import saddleback.app.training.Spot;
import saddleback.engine.Experiment;
import saddleback.engine.io.ExperimentFile;
import saddleback.engine.io.WeightFile;
import saddleback.engine.labs.surface.Directions;
import saddleback.engine.labs.surface.Part;
import saddleback.engine.labs.surface.Range;
import saddleback.engine.labs.surface.SurfaceSettings;
import saddleback.engine.net.Network;
import saddleback.engine.problem.Problem;
import saddleback.engine.problem.Weights;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes weights with an experiment that uses them. */
final class Keeping {
    private static final String EXPERIMENT = "experiment.json";
    private static final List<String> NAMES = List.of("a.npz", "b.npz", "c.npz");
    private static final int LINE = 101;
    private static final int PLANE = 41;

    private final Experiment<?> experiment;
    private final Problem problem;
    private final SurfaceSettings settings;
    private final Network network;

    /** For an experiment of the surface lab. */
    Keeping(Experiment<?> experiment, Problem problem, SurfaceSettings settings, Network network) {
        this.experiment = experiment;
        this.problem = problem;
        this.settings = settings;
        this.network = network;
    }

    /**
     * Writes weights and the experiment as it was, about them. Directions that need a training or
     * other files become random ones.
     *
     * @return the experiment file
     */
    Path weights(Spot spot, Path folder) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve("weights.npz");
        WeightFile.write(file, network, spot.weights());
        boolean stays =
                settings.directions() instanceof Directions.Random
                        || settings.directions() instanceof Directions.Hessian
                        || settings.directions() instanceof Directions.FromFile;
        return write(
                folder,
                file,
                new SurfaceSettings(
                        stays ? settings.directions() : Directions.Random.defaults(),
                        settings.orthogonal(),
                        settings.x(),
                        settings.y(),
                        settings.metrics(),
                        settings.split(),
                        settings.refine(),
                        null));
    }

    /**
     * Writes two or three frozen points and an experiment on the line or plane through them.
     *
     * @return the experiment file
     */
    Path frozen(Frozen frozen, Path folder) throws IOException {
        List<Spot> points = frozen.shown();
        if (points.isEmpty())
            throw new IllegalArgumentException(
                    "frozen points: an origin and a second point, was "
                            + frozen.points().size()
                            + " points");
        Files.createDirectories(folder);
        var files = new ArrayList<Path>();
        for (int i = 0; i < points.size(); i++) {
            Path file = folder.resolve(NAMES.get(i));
            WeightFile.write(file, network, points.get(i).weights());
            files.add(file);
        }
        boolean line = files.size() == 2;
        double[] ends = Frozen.ends();
        var range = new Range(ends[0], ends[1], line ? LINE : PLANE);
        return write(
                folder,
                files.getFirst(),
                new SurfaceSettings(
                        new Directions.Points(files),
                        false,
                        range,
                        line ? null : range,
                        SurfaceSettings.defaults().metrics(),
                        Part.BOTH,
                        null,
                        null));
    }

    private Path write(Path folder, Path weights, SurfaceSettings how) throws IOException {
        var own = problem.at(new Weights.FromFile(weights));
        Path file = folder.resolve(EXPERIMENT);
        ExperimentFile.write(new Experiment<>(experiment.lab(), experiment.seed(), own, how), file);
        return file;
    }
}
