package saddleback.engine.labs.surface;

import org.jspecify.annotations.Nullable;

import saddleback.engine.Lab;
import saddleback.engine.data.Targets;
import saddleback.engine.io.WeightFile;
import saddleback.engine.linalg.Vectors;
import saddleback.engine.objective.Evaluation;
import saddleback.engine.objective.Linearization;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.optim.Interval;
import saddleback.engine.optim.TrainingResult;
import saddleback.engine.optim.TrainingSettings;
import saddleback.engine.problem.Preparation;
import saddleback.engine.problem.Prepared;
import saddleback.engine.problem.Problem;
import saddleback.engine.problem.Weights;
import saddleback.engine.run.Run;
import saddleback.engine.run.Seed;
import saddleback.engine.slice.Plane;

import java.util.ArrayList;
import java.util.List;

/** The loss on lines and planes through weight space, from coarse to fine. */
public final class Surface {
    /** The lab. */
    public static final Lab<SurfaceSettings, SurfaceResult> LAB =
            new Lab<>("surface", SurfaceSettings.plane(), true, Surface::run, SurfaceOutput::of);

    private static final double PREPARED = 0.5;

    private final Prepared prepared;
    private final SurfaceSettings settings;
    private final Run<SurfaceResult> run;
    private final double begin;
    private final double[] x;
    private final double[] y;
    private final List<Slice> slices;
    private final List<GridScores> grids = new ArrayList<>();
    private final List<double[]> sharpness = new ArrayList<>();
    private final List<PathOnPlane> paths = new ArrayList<>();
    private final Evaluation train;
    private final Evaluation test;
    private final double decay;
    private long done;

    private Surface(
            Prepared prepared,
            SurfaceSettings settings,
            Seed seed,
            Run<SurfaceResult> run,
            double begin) {
        this.prepared = prepared;
        this.settings = settings;
        this.run = run;
        x = settings.x().coordinates();
        y = settings.y() == null ? new double[] {0} : settings.y().coordinates();
        Memory.check(prepared, settings);
        double directed = begin + 0.05;
        slices = Slices.of(prepared, settings, seed, run.stage(begin, directed));
        this.begin = directed;
        for (int s = 0; s < slices.size(); s++) addGrids(s, seed);
        NetworkObjective objective = prepared.train(run.workers());
        double[] origin = slices.getFirst().plane().origin();
        train = objective.evaluate(origin);
        test = prepared.test(run.workers()).evaluate(origin);
        decay = objective.value(origin) - train.loss();
        for (Slice slice : slices) describe(slice, objective);
    }

    /** The analysis of the lab. */
    public static SurfaceResult run(
            @Nullable Problem problem,
            SurfaceSettings settings,
            Seed seed,
            Run<SurfaceResult> run) {
        if (problem == null) throw new IllegalArgumentException("problem: one, was none");
        boolean trains = problem.weights() instanceof Weights.Trained;
        double begin = trains ? PREPARED : 0.01;
        Prepared prepared =
                Preparation.of(
                        recording(problem, settings), WeightFile::read, seed, run.stage(0, begin));
        return new Surface(prepared, settings, seed.of("surface"), run, begin).levels();
    }

    /** Principal components need a trajectory: 100 points of it where none is recorded. */
    private static Problem recording(Problem problem, SurfaceSettings settings) {
        if (!(settings.directions() instanceof Directions.Trajectory)
                || !(problem.weights() instanceof Weights.Trained(TrainingSettings t))
                || !(t.trajectory() instanceof Interval.Never)) return problem;
        var recorded =
                new TrainingSettings(
                        t.method(),
                        t.batch(),
                        t.epochs(),
                        t.steps(),
                        t.init(),
                        t.schedule(),
                        t.clip(),
                        t.stop(),
                        t.curve(),
                        new Interval.Points(100),
                        t.checkpoint());
        return new Problem(
                problem.data(),
                problem.network(),
                problem.loss(),
                problem.decay(),
                new Weights.Trained(recorded));
    }

    private void addGrids(int s, Seed seed) {
        Plane plane = slices.get(s).plane();
        Seed own = seed.of("points").of(s);
        if (settings.split() != Part.TEST)
            grids.add(
                    new GridScores(
                            "slice-" + s + "-train",
                            prepared,
                            prepared.data().train(),
                            plane,
                            settings,
                            x,
                            y,
                            own,
                            run));
        if (settings.split() != Part.TRAIN)
            grids.add(
                    new GridScores(
                            "slice-" + s + "-test",
                            prepared,
                            prepared.data().test(),
                            plane,
                            settings,
                            x,
                            y,
                            own,
                            run));
    }

    private void describe(Slice slice, NetworkObjective objective) {
        sharpness.add(sharpness(slice.plane(), objective));
        TrainingResult training = prepared.training();
        boolean way = training != null && training.trajectory().points().size() > 1;
        paths.add(
                training != null && way
                        ? PathOnPlane.of(training.trajectory(), slice.plane(), objective)
                        : PathOnPlane.none());
    }

    /** dᵀ H d along each axis, exact. */
    private static double[] sharpness(Plane plane, NetworkObjective objective) {
        var at = new Linearization(objective, plane.origin());
        double[] product = new double[plane.origin().length];
        at.hessian(1, plane.d1(), product);
        double first = Vectors.dot(plane.d1(), product);
        if (plane.isLine()) return new double[] {first};
        at.hessian(1, plane.d2(), product);
        return new double[] {first, Vectors.dot(plane.d2(), product)};
    }

    private SurfaceResult levels() {
        long all = (long) grids.size() * x.length * y.length;
        int last = grids.getFirst().levels() - 1;
        for (int k = 0; k <= last; k++) {
            int level = k;
            for (GridScores grid : grids) grid.level(k, n -> advance(n, all));
            if (k < last) run.preview(() -> result(level));
        }
        return result(last);
    }

    private void advance(int points, long all) {
        done += points;
        run.step(
                Math.min(1, begin + (1 - begin) * done / all),
                "%d of %d grid points".formatted(done, all));
    }

    private SurfaceResult result(int k) {
        int[] columns = grids.getFirst().columns(k);
        int[] rows = grids.getFirst().rows(k);
        var results = new ArrayList<SliceResult>();
        int parts = grids.size() / slices.size();
        long evaluated = 0;
        for (GridScores g : grids) evaluated += g.computed();
        for (int s = 0; s < slices.size(); s++) {
            GridScores first = grids.get(s * parts);
            Coarser coarser = new Coarser(columns, rows, x.length);
            Scores one = coarser.of(first.scores());
            Scores two = parts == 2 ? coarser.of(grids.get(s * parts + 1).scores()) : null;
            boolean testOnly = settings.split() == Part.TEST;
            results.add(
                    new SliceResult(
                            slices.get(s),
                            testOnly ? null : one,
                            testOnly ? one : two,
                            coarser.of(first.mask()),
                            sharpness.get(s),
                            paths.get(s)));
        }
        return new SurfaceResult(
                Coarser.pick(x, columns),
                settings.y() == null ? new double[0] : Coarser.pick(y, rows),
                results,
                train,
                test,
                decay,
                classNames(),
                prepared.training(),
                evaluated,
                (long) grids.size() * columns.length * rows.length);
    }

    private List<String> classNames() {
        return prepared.data().train().targets() instanceof Targets.Classes c
                ? c.names()
                : List.of();
    }
}
