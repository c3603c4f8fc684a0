package saddleback.engine.labs.surface;

import org.jspecify.annotations.Nullable;

import saddleback.engine.data.Dataset;
import saddleback.engine.data.Targets;
import saddleback.engine.problem.Prepared;
import saddleback.engine.run.Kept;
import saddleback.engine.run.Run;
import saddleback.engine.run.Seed;
import saddleback.engine.slice.Plane;
import saddleback.engine.slice.PlaneEvaluator;
import saddleback.engine.slice.Row;
import saddleback.engine.slice.RowScores;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.IntConsumer;

/** The scores of one slice on one part of the data, computed level by level. */
final class GridScores {
    private static final double WORK_OF_A_TILE = 2e10;

    private final String name;
    private final Plane plane;
    private final double[] x;
    private final double[] y;
    private final Axes xs;
    private final Axes ys;
    private final List<Metric> asked;
    private final Scores scores;
    private final int classes;
    private final PlaneEvaluator evaluator;
    private final @Nullable PointMetrics pointMetrics;
    private final @Nullable Refinement refinement;
    private final Kept kept;
    private final int pointsOfATile;
    private long computed;

    /**
     * Nothing computed yet.
     *
     * @param name begins the names of its kept tiles
     * @param seed of the start vectors of eigenvalue searches
     * @param mostKept bytes of first-layer products it may keep
     */
    GridScores(
            String name,
            Prepared prepared,
            Dataset data,
            Plane plane,
            SurfaceSettings settings,
            double[] x,
            double[] y,
            Seed seed,
            long mostKept,
            Run<SurfaceResult> run) {
        this.name = name;
        this.plane = plane;
        this.x = x;
        this.y = y;
        xs = Axes.of(x.length);
        ys = Axes.of(y.length);
        asked = metrics(settings);
        classes = data.targets() instanceof Targets.Classes c ? c.names().size() : 0;
        scores = Scores.empty(asked, x.length * y.length, classes);
        evaluator =
                new PlaneEvaluator(
                        plane,
                        prepared.network(),
                        data,
                        prepared.problem().loss(),
                        prepared.problem().decay(),
                        run.workers(),
                        mostKept);
        boolean derivatives = PointMetrics.needed(asked);
        pointMetrics =
                derivatives
                        ? new PointMetrics(prepared.on(data, run.workers()), asked, seed)
                        : null;
        refinement = settings.refine() == null ? null : new Refinement(xs, ys, settings.refine());
        kept = run.kept();
        double work = 2.0 * prepared.network().size() * data.examples() * (derivatives ? 400 : 1);
        pointsOfATile = (int) Math.clamp(WORK_OF_A_TILE / work, 1, 1 << 20);
    }

    private static List<Metric> metrics(SurfaceSettings settings) {
        var all = new ArrayList<>(List.of(Metric.LOSS, Metric.ACCURACY));
        for (Metric m : settings.metrics()) if (!all.contains(m)) all.add(m);
        return all;
    }

    /** The number of levels. */
    int levels() {
        return Math.max(xs.count(), ys.count());
    }

    /** The column indices of level k. */
    int[] columns(int k) {
        return xs.level(k);
    }

    /** The row indices of level k. */
    int[] rows(int k) {
        return ys.level(k);
    }

    /** What was found so far; live. */
    Scores scores() {
        return scores;
    }

    /** Points computed so far, not interpolated. */
    long computed() {
        return computed;
    }

    /** 1 where a point was computed and 0 where it was interpolated; empty without refinement. */
    double[] mask() {
        if (refinement == null) return new double[0];
        boolean[] done = refinement.computed();
        double[] mask = new double[done.length];
        for (int i = 0; i < mask.length; i++) mask[i] = done[i] ? 1 : 0;
        return mask;
    }

    /**
     * Computes the new points of level k.
     *
     * @param done told how many points of the grid each tile finished
     */
    void level(int k, IntConsumer done) {
        if (refinement != null) refinement.begin(k);
        int index = 0;
        var rows = new ArrayList<Integer>();
        var columns = new ArrayList<int[]>();
        int points = 0;
        for (int j : ys.level(k)) {
            int[] fresh = fresh(k, j);
            if (fresh.length == 0) continue;
            rows.add(j);
            columns.add(fresh);
            points += fresh.length;
            if (points >= pointsOfATile) {
                tile(k, index++, rows, columns, done);
                rows.clear();
                columns.clear();
                points = 0;
            }
        }
        if (!rows.isEmpty()) tile(k, index, rows, columns, done);
        if (refinement != null && !refinement.isFull(k)) interpolate(k, done);
    }

    /** The columns of row j that are new at level k and worth computing. */
    private int[] fresh(int k, int j) {
        boolean oldRow = ys.contains(k - 1, j);
        return Arrays.stream(xs.level(k))
                .filter(i -> !(oldRow && xs.contains(k - 1, i)))
                .filter(i -> refinement == null || refinement.wants(k, i, j))
                .toArray();
    }

    private void tile(int k, int index, List<Integer> rows, List<int[]> columns, IntConsumer done) {
        var tile =
                new Tile(
                        "%s-level-%d-tile-%d".formatted(name, k, index),
                        List.copyOf(rows),
                        List.copyOf(columns));
        if (!tile.find(kept, scores, x.length)) {
            compute(tile);
            tile.store(kept, scores, x.length);
        }
        if (refinement != null) note(refinement, k, tile);
        computed += tile.points();
        done.accept(tile.points());
    }

    private void compute(Tile tile) {
        var rows = new ArrayList<Row>();
        for (int r = 0; r < tile.rows().size(); r++)
            rows.add(
                    new Row(
                            y[tile.rows().get(r)],
                            Arrays.stream(tile.columns().get(r)).mapToDouble(i -> x[i]).toArray()));
        RowScores[] found = evaluator.evaluate(rows);
        double[] w = new double[pointMetrics == null ? 0 : plane.origin().length];
        for (int r = 0; r < found.length; r++) {
            int j = tile.rows().get(r);
            int[] columns = tile.columns().get(r);
            for (int p = 0; p < columns.length; p++) {
                int at = j * x.length + columns[p];
                put(found[r], p, at);
                if (pointMetrics != null)
                    pointMetrics.compute(plane.point(x[columns[p]], y[j], w), scores, at);
            }
        }
    }

    private void put(RowScores row, int p, int at) {
        scores.of(Metric.LOSS)[at] = row.loss()[p];
        scores.of(Metric.ACCURACY)[at] = row.accuracy()[p];
        if (!asked.contains(Metric.CLASS_LOSS)) return;
        int points = x.length * y.length;
        for (int c = 0; c < classes; c++)
            scores.classLoss()[c * points + at] = row.classLoss()[p * classes + c];
    }

    private void note(Refinement adaptive, int k, Tile tile) {
        double[] loss = scores.of(Metric.LOSS);
        for (int r = 0; r < tile.rows().size(); r++) {
            int j = tile.rows().get(r);
            for (int i : tile.columns().get(r)) {
                double predicted = k == 0 ? Double.NaN : adaptive.predict(k, loss, 0, i, j);
                adaptive.note(k, i, j, loss[j * x.length + i], predicted);
            }
        }
    }

    private void interpolate(int k, IntConsumer done) {
        Refinement adaptive = Objects.requireNonNull(refinement);
        int points = x.length * y.length;
        int filled = 0;
        for (int j : ys.level(k))
            for (int i : xs.level(k)) {
                int at = j * x.length + i;
                boolean old = ys.contains(k - 1, j) && xs.contains(k - 1, i);
                if (old || adaptive.computed()[at]) continue;
                for (double[] a : scores.metrics().values())
                    a[at] = adaptive.predict(k, a, 0, i, j);
                for (int c = 0; c < scores.classLoss().length / points; c++)
                    scores.classLoss()[c * points + at] =
                            adaptive.predict(k, scores.classLoss(), c * points, i, j);
                filled++;
            }
        done.accept(filled);
    }
}
