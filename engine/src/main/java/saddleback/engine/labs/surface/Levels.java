package saddleback.engine.labs.surface;

import org.jspecify.annotations.Nullable;

import saddleback.engine.data.Dataset;
import saddleback.engine.data.Targets;
import saddleback.engine.optim.Trajectory;
import saddleback.engine.problem.Prepared;
import saddleback.engine.run.Run;
import saddleback.engine.run.Seed;
import saddleback.engine.slice.Plane;
import saddleback.engine.slice.PlaneEvaluator;

import java.util.ArrayList;
import java.util.List;

/** Computes all grids of a surface level by level, then its frames. */
final class Levels {
    private final Prepared prepared;
    private final SurfaceSettings settings;
    private final Described described;
    private final Seed seed;
    private final Run<SurfaceResult> run;
    private final double begin;
    private final double[] x;
    private final double[] y;
    private final List<Trajectory.Point> steps;
    private final List<GridScores> grids = new ArrayList<>();
    private final List<SurfaceResult.Frame> frames = new ArrayList<>();
    private final long all;
    private long done;

    /** Nothing computed yet; progress goes from {@code begin} to 1. */
    Levels(
            Prepared prepared,
            SurfaceSettings settings,
            Described described,
            Seed seed,
            Run<SurfaceResult> run,
            double begin) {
        this.prepared = prepared;
        this.settings = settings;
        this.described = described;
        this.seed = seed;
        this.run = run;
        this.begin = begin;
        x = settings.x().coordinates();
        y = settings.y() == null ? new double[] {0} : settings.y().coordinates();
        steps = Frames.chosen(prepared, settings);
        for (int s = 0; s < described.slices().size(); s++) addGrids(s);
        all = (long) (grids.size() + steps.size()) * x.length * y.length;
    }

    private void addGrids(int s) {
        Plane plane = described.slices().get(s).plane();
        if (settings.split() != Part.TEST)
            grids.add(grid("slice-" + s + "-train", s, prepared.data().train(), plane));
        if (settings.split() != Part.TRAIN)
            grids.add(grid("slice-" + s + "-test", s, prepared.data().test(), plane));
    }

    private GridScores grid(String name, int s, Dataset data, Plane plane) {
        int grids = parts() * described.slices().size();
        long mostKept = PlaneEvaluator.MOST_KEPT_BYTES / grids;
        Seed own = seed.of("points").of(s);
        return new GridScores(name, prepared, data, plane, settings, x, y, own, mostKept, run);
    }

    private int parts() {
        return settings.split() == Part.BOTH ? 2 : 1;
    }

    SurfaceResult compute() {
        int last = grids.getFirst().levels() - 1;
        for (int k = 0; k <= last; k++) {
            int level = k;
            for (GridScores grid : grids) grid.level(k, this::advance);
            if (k < last || !steps.isEmpty()) run.preview(() -> result(level));
        }
        for (Trajectory.Point step : steps) {
            frames.add(new SurfaceResult.Frame(step.step(), frame(step)));
            if (frames.size() < steps.size()) run.preview(() -> result(last));
        }
        return result(last);
    }

    private double[] frame(Trajectory.Point step) {
        Plane plane = described.slices().getFirst().plane();
        var grid =
                new GridScores(
                        "frame-" + frames.size(),
                        prepared,
                        prepared.data().train(),
                        new Plane(step.weights(), plane.d1(), plane.d2()),
                        settings.plain(),
                        x,
                        y,
                        seed,
                        PlaneEvaluator.MOST_KEPT_BYTES,
                        run);
        for (int k = 0; k < grid.levels(); k++) grid.level(k, this::advance);
        return grid.scores().of(Metric.LOSS);
    }

    private void advance(int points) {
        done += points;
        run.step(
                Math.min(1, begin + (1 - begin) * done / all),
                "%d of %d grid points".formatted(done, all));
    }

    private SurfaceResult result(int k) {
        int[] columns = grids.getFirst().columns(k);
        int[] rows = grids.getFirst().rows(k);
        var coarser = new Coarser(columns, rows, x.length);
        var results = new ArrayList<SliceResult>();
        for (int s = 0; s < described.slices().size(); s++) results.add(slice(s, coarser));
        return new SurfaceResult(
                Coarser.pick(x, columns),
                settings.y() == null ? new double[0] : Coarser.pick(y, rows),
                results,
                prepared.network(),
                described.train(),
                described.test(),
                described.decay(),
                prepared.data().train().targets() instanceof Targets.Classes c
                        ? c.names()
                        : List.of(),
                prepared.training(),
                described.ends(),
                frames,
                grids.stream().mapToLong(GridScores::computed).sum(),
                (long) grids.size() * columns.length * rows.length);
    }

    private SliceResult slice(int s, Coarser coarser) {
        GridScores first = grids.get(s * parts());
        Scores one = coarser.of(first.scores());
        @Nullable Scores two =
                parts() == 2 ? coarser.of(grids.get(s * parts() + 1).scores()) : null;
        boolean testOnly = settings.split() == Part.TEST;
        return new SliceResult(
                described.slices().get(s),
                testOnly ? null : one,
                testOnly ? one : two,
                coarser.of(first.mask()),
                described.sharpness().get(s),
                described.paths().get(s));
    }
}
