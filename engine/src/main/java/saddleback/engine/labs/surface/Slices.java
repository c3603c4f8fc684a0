package saddleback.engine.labs.surface;

import org.jspecify.annotations.Nullable;

import saddleback.engine.curvature.Curvature;
import saddleback.engine.format.Array;
import saddleback.engine.format.NamedArrays;
import saddleback.engine.format.Npz;
import saddleback.engine.io.WeightFile;
import saddleback.engine.linalg.EigenPairs;
import saddleback.engine.linalg.KeptPairs;
import saddleback.engine.linalg.Lanczos;
import saddleback.engine.linalg.Vectors;
import saddleback.engine.objective.Linearization;
import saddleback.engine.optim.TrainingResult;
import saddleback.engine.optim.Trajectory;
import saddleback.engine.problem.Prepared;
import saddleback.engine.run.KeptNumbers;
import saddleback.engine.run.Run;
import saddleback.engine.run.Seed;
import saddleback.engine.slice.Plane;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Makes the lines or planes that the settings ask for. */
final class Slices {
    private final Prepared prepared;
    private final boolean line;
    private final boolean orthogonal;

    private Slices(Prepared prepared, SurfaceSettings settings) {
        this.prepared = prepared;
        line = settings.y() == null;
        orthogonal = settings.orthogonal();
    }

    /**
     * One slice, or several for random planes.
     *
     * @param whole the experiment's seed
     */
    static List<Slice> of(
            Prepared prepared, SurfaceSettings settings, Seed whole, Run<SurfaceResult> run) {
        Seed seed = whole.of("surface");
        var slices = new Slices(prepared, settings);
        return switch (settings.directions()) {
            case Directions.Random r -> slices.random(r, seed);
            case Directions.FromFile(Path file) -> List.of(slices.saved(file));
            case Directions.Trajectory t ->
                    List.of(slices.trajectory(t, new KeptNumbers(run.kept())));
            case Directions.Hessian h -> List.of(slices.hessian(h, seed, run));
            case Directions.Points(List<Path> files) -> List.of(slices.points(files));
            case Directions.Solutions(List<Long> seeds) ->
                    List.of(slices.through(Solutions.of(prepared, seeds, whole, run)));
        };
    }

    private List<Slice> random(Directions.Random how, Seed seed) {
        var slices = new ArrayList<Slice>();
        for (int i = 0; i < how.planes(); i++) {
            Seed own = seed.of("plane").of(i);
            slices.add(
                    slice(
                            prepared.weights(),
                            drawn(how, own.of("first")),
                            line ? null : drawn(how, own.of("second")),
                            "random direction " + (line ? i + 1 : 2 * i + 1),
                            "random direction " + (2 * i + 2),
                            new double[0]));
        }
        return slices;
    }

    private double[] drawn(Directions.Random how, Seed seed) {
        return how.draw(prepared.network(), prepared.weights(), seed);
    }

    private Slice saved(Path file) {
        try {
            NamedArrays arrays = Npz.read(file);
            double[] first = direction(file, arrays, "direction1");
            double[] second = line ? null : direction(file, arrays, "direction2");
            return slice(
                    prepared.weights(),
                    first,
                    second,
                    "saved direction 1",
                    "saved direction 2",
                    new double[0]);
        } catch (IOException e) {
            throw unreadable("settings.directions.file", file, e);
        }
    }

    private static IllegalArgumentException unreadable(String path, Path file, IOException e) {
        return new IllegalArgumentException(
                path + ": a file that can be read, was " + file + " (" + e.getMessage() + ")", e);
    }

    private double[] direction(Path file, NamedArrays arrays, String name) {
        Array array = arrays.get(name);
        int n = prepared.weights().length;
        if (array.data().length != n)
            throw new IllegalArgumentException(
                    "%s: array %s: %d numbers, one a parameter, was %d"
                            .formatted(file, name, n, array.data().length));
        for (double v : array.data())
            if (!Double.isFinite(v))
                throw new IllegalArgumentException(
                        "%s: array %s: finite numbers, was %s".formatted(file, name, v));
        return array.data();
    }

    private static PrincipalComponents components(Trajectory path, int count, KeptNumbers kept) {
        int size = path.points().getLast().weights().length;
        long length = count * (size + 1L);
        if (!KeptNumbers.takes(length)) return PrincipalComponents.of(path, count);
        double[] flat =
                kept.of(
                        "components",
                        (int) length,
                        () -> PrincipalComponents.of(path, count).flat());
        return PrincipalComponents.ofFlat(flat, count);
    }

    private Slice trajectory(Directions.Trajectory how, KeptNumbers kept) {
        Trajectory path = recorded();
        int count = line ? how.first() : Math.max(how.first(), how.second());
        PrincipalComponents components = components(path, count, kept);
        double[] d1 = components.spanning(path, how.first());
        double[] d2 = line ? null : components.spanning(path, how.second());
        double share1 = components.shares()[how.first() - 1];
        double share2 = line ? 0 : components.shares()[how.second() - 1];
        return slice(
                path.points().getLast().weights(),
                d1,
                d2,
                name("component", how.first(), share1),
                name("component", how.second(), share2),
                line ? new double[] {share1} : new double[] {share1, share2});
    }

    private static String name(String what, int number, double share) {
        return String.format(Locale.ROOT, "%s %d (%.1f\u00A0%%)", what, number, 100 * share);
    }

    private Trajectory recorded() {
        TrainingResult training = prepared.training();
        if (training == null || training.trajectory().points().size() < 2)
            throw new IllegalArgumentException(
                    "settings.directions.trajectory: weights that are trained here with a recorded"
                            + " trajectory, was none");
        return training.trajectory();
    }

    private Slice hessian(Directions.Hessian how, Seed seed, Run<SurfaceResult> run) {
        int first = how.first();
        int second = line ? first : how.second();
        int largest = Math.max(0, Math.max(first, second));
        int smallest = Math.max(0, -Math.min(first, second));
        int size = prepared.weights().length;
        if (largest + smallest > size)
            throw new IllegalArgumentException(
                    "settings.directions.hessian: eigenvectors of %d parameters, was %d and %d"
                            .formatted(size, first, how.second()));
        var at = new Linearization(prepared.train(run.workers()), prepared.weights());
        EigenPairs pairs =
                KeptPairs.of(
                        new KeptNumbers(run.kept()),
                        "eigenpairs",
                        largest + smallest,
                        size,
                        () ->
                                Lanczos.extremes(
                                        Curvature.hessian(at),
                                        largest,
                                        smallest,
                                        1e-6,
                                        seed.of("lanczos"),
                                        run));
        int i = index(first, largest);
        int j = index(second, largest);
        double[] values = pairs.values();
        Slice found =
                slice(
                        prepared.weights(),
                        pairs.vectors().get(i),
                        line ? null : pairs.vectors().get(j),
                        eigenName(first, values[i]),
                        eigenName(second, values[j]),
                        line ? new double[] {values[i]} : new double[] {values[i], values[j]});
        return new Slice(
                found.plane(),
                found.xName(),
                found.yName(),
                found.spread(),
                found.places(),
                pairs.converged());
    }

    private static int index(int number, int largest) {
        return number > 0 ? number - 1 : largest - number - 1;
    }

    private static String eigenName(int number, double value) {
        return String.format(Locale.ROOT, "eigenvector %d (λ\u00A0=\u00A0%.3g)", number, value)
                .replace("-", "−");
    }

    private Slice points(List<Path> files) {
        var weights = new ArrayList<double[]>();
        for (Path file : files)
            try {
                weights.add(WeightFile.read(file, prepared.network()));
            } catch (IOException e) {
                throw unreadable("settings.directions.points", file, e);
            }
        var named = new ArrayList<Solutions.Solution>();
        for (int i = 0; i < files.size(); i++)
            named.add(
                    new Solutions.Solution(
                            String.valueOf(files.get(i).getFileName()), weights.get(i)));
        return through(named);
    }

    /** From the first weights to the second, which stand at x = 1, and towards the third. */
    private Slice through(List<Solutions.Solution> ends) {
        double[] origin = ends.getFirst().weights();
        Slice bare =
                slice(
                        origin,
                        difference(ends.get(1).weights(), origin),
                        line ? null : difference(ends.get(2).weights(), origin),
                        "from " + ends.get(0).name() + " to " + ends.get(1).name(),
                        line ? "" : "to " + ends.get(2).name(),
                        new double[0]);
        var places = new ArrayList<Slice.Place>();
        for (Solutions.Solution end : ends) {
            double[] c = bare.plane().coordinates(end.weights());
            places.add(new Slice.Place(end.name(), c[0], c[1]));
        }
        return new Slice(bare.plane(), bare.xName(), bare.yName(), bare.spread(), places, true);
    }

    private static double[] difference(double[] a, double[] b) {
        double[] d = a.clone();
        Vectors.add(d, -1, b);
        return d;
    }

    private Slice slice(
            double[] origin,
            double[] d1,
            double @Nullable [] d2,
            String xName,
            String yName,
            double[] spread) {
        if (d2 == null)
            return new Slice(Plane.line(origin, d1), xName, "", spread, List.of(), true);
        Plane drawn = new Plane(origin, d1, d2);
        Plane plane = orthogonal ? orthogonalised(drawn) : drawn;
        return new Slice(plane, xName, yName, spread, List.of(), true);
    }

    private static Plane orthogonalised(Plane plane) {
        try {
            return plane.orthogonalised();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("settings." + e.getMessage(), e);
        }
    }
}
