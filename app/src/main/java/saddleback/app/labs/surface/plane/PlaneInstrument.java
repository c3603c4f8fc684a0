package saddleback.app.labs.surface.plane;

import org.jspecify.annotations.Nullable;

import saddleback.app.labs.Instrument;
import saddleback.app.labs.Session;
import saddleback.app.slice.Ground;
import saddleback.app.slice.KeptSlice;
import saddleback.app.slice.ReliefCamera;
import saddleback.engine.Experiment;
import saddleback.engine.data.Dataset;
import saddleback.engine.labs.surface.Metric;
import saddleback.engine.labs.surface.Part;
import saddleback.engine.labs.surface.PrincipalComponents;
import saddleback.engine.labs.surface.Slice;
import saddleback.engine.labs.surface.SliceResult;
import saddleback.engine.labs.surface.SurfaceResult;
import saddleback.engine.labs.surface.SurfaceSettings;
import saddleback.engine.optim.TrainingResult;
import saddleback.engine.optim.Trajectory;
import saddleback.engine.problem.Preparation;
import saddleback.engine.problem.Prepared;
import saddleback.engine.problem.Problem;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;
import saddleback.engine.slice.PlaneEvaluator;
import saddleback.viz.figure.Grid;

import java.util.Arrays;
import java.util.function.LongSupplier;

/** Changes a plane by hand. */
public final class PlaneInstrument {
    /** The instrument. */
    public static final Instrument<SurfaceResult> INSTRUMENT =
            new Instrument<>(
                    "plane",
                    "Change the plane",
                    "mdi2a-axis-arrow",
                    "Turn each axis from one direction to another and watch the surface follow: the"
                        + " axis goes along the great circle through both, its length from one to"
                        + " the other in equal ratios. Move the origin along the way of training,"
                        + " look closer or from further away, and keep what you find as an"
                        + " experiment.",
                    result -> !result.isLine() && result.x().length > 1,
                    (experiment, result, workers) ->
                            open(experiment, result, workers, System::nanoTime));

    private static final int EIGENVECTORS = 3;
    private static final int COMPONENTS = 3;

    private PlaneInstrument() {}

    static Session open(
            Experiment<?> experiment, SurfaceResult result, Workers workers, LongSupplier clock) {
        Problem problem = experiment.problem();
        if (problem == null) throw new IllegalArgumentException("problem: one, was none");
        if (!(experiment.settings() instanceof SurfaceSettings settings) || settings.y() == null)
            throw new IllegalArgumentException(
                    "experiment: a plane of the surface lab, was another");
        var seed = new Seed(experiment.seed());
        Prepared loaded = Preparation.loaded(problem, seed);
        Slice slice = result.slices().getFirst().slice();
        Trajectory path = path(result);
        Compass compass = compass(slice, path, loaded, seed.of("turn"));
        var words = new SourceWords(slice, compass.sources(), compass.eigenvectors());
        var frame = new Frame(settings.x(), settings.y());
        Dataset data = settings.split() == Part.TEST ? loaded.data().test() : loaded.data().train();
        boolean moves = path != null && Arrays.equals(end(path), slice.plane().origin());
        var tools =
                new PlaneSession.Tools(
                        compass,
                        words,
                        new PlaneControls(words, moves ? path : null, frame.halfWidth()),
                        frame,
                        plane ->
                                new PlaneEvaluator(
                                        plane,
                                        loaded.network(),
                                        data,
                                        problem.loss(),
                                        problem.decay(),
                                        workers),
                        (folder, plane, part) ->
                                KeptSlice.write(
                                        folder,
                                        experiment.seed(),
                                        problem,
                                        settings.split(),
                                        loaded.network(),
                                        plane,
                                        part.x(),
                                        part.y()),
                        clock);
        var still = new View.Way(0, 1, 0, 1);
        var view = new View(still, still, settings.orthogonal(), Double.NaN, frame.halfWidth());
        return new PlaneSession(tools, picture(result, compass), view, slice.plane());
    }

    private static Compass compass(
            Slice slice, @Nullable Trajectory path, Prepared loaded, Seed seed) {
        int eigenvectors = Math.min(EIGENVECTORS, loaded.network().size() - 1);
        var found =
                new Eigenvectors(loaded, slice.plane().origin(), eigenvectors, seed.of("lanczos"));
        PrincipalComponents components = path == null ? null : components(path);
        int count = components == null ? 0 : components.vectors().size();
        return new Compass(
                slice,
                loaded.network(),
                path,
                components,
                found,
                Source.all(eigenvectors, count, slice.places()),
                seed);
    }

    private static Picture picture(SurfaceResult result, Compass compass) {
        SliceResult first = result.slices().getFirst();
        Slice slice = first.slice();
        double[] loss = first.main().of(Metric.LOSS);
        var grid = new Grid(result.x(), result.y(), loss);
        return new Picture(
                grid,
                slice.xName(),
                slice.yName(),
                compass.way(slice.plane()),
                Ground.aspect(grid.xRange(), grid.yRange(), slice.plane()),
                ReliefCamera.of(grid.columns(), grid.rows(), loss));
    }

    /** The recorded way of training, if it goes anywhere. */
    private static @Nullable Trajectory path(SurfaceResult result) {
        TrainingResult training = result.training();
        if (training == null || training.trajectory().points().size() < 2) return null;
        return training.trajectory();
    }

    private static double[] end(Trajectory path) {
        return path.points().getLast().weights();
    }

    /** As many as there are, at most three; null where the weights never moved. */
    private static @Nullable PrincipalComponents components(Trajectory path) {
        for (int n = Math.min(COMPONENTS, path.points().size() - 1); n > 0; n--) {
            PrincipalComponents found = components(path, n);
            if (found != null) return found;
        }
        return null;
    }

    private static @Nullable PrincipalComponents components(Trajectory path, int count) {
        try {
            return PrincipalComponents.of(path, count);
        } catch (IllegalArgumentException e) {
            return null; // the path has fewer
        }
    }
}
