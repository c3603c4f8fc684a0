package saddleback.engine.labs.flatness;

import saddleback.engine.linalg.Vectors;
import saddleback.engine.net.Layer;
import saddleback.engine.objective.Objective;
import saddleback.engine.problem.Prepared;
import saddleback.engine.reparam.Identity;
import saddleback.engine.reparam.Place;
import saddleback.engine.reparam.Reparametrised;
import saddleback.engine.run.KeptNumbers;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Run;
import saddleback.engine.run.Seed;
import saddleback.engine.slice.Plane;
import saddleback.engine.slice.PlaneEvaluator;
import saddleback.engine.slice.Row;
import saddleback.engine.slice.RowScores;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The loss on a line and a plane before and after, along two random directions of unit length at
 * right angles to each other. Coordinates beyond the network's own (the lengths of weight
 * normalisation) stand still.
 */
final class SightStudy {
    private static final int TILES = 8;

    private final Prepared prepared;
    private final Run<?> run;
    private final double[] at;
    private final double[] d1;
    private final double[] d2;
    private final double[][] lines = new double[2][];
    private final double[][] planes = new double[2][];

    SightStudy(Prepared prepared, SightSettings settings, Seed seed, Run<?> run) {
        this.prepared = prepared;
        this.run = run;
        int n = settings.points();
        at = new double[n];
        for (int i = 0; i < n; i++) at[i] = settings.radius() * (2.0 * i / (n - 1) - 1);
        int size = prepared.network().size();
        d1 = unit(seed.of("first").normals().fill(new double[size]));
        d2 = unit(seed.of("second").normals().fill(new double[size]));
        for (int pass = 0; pass < 2; pass++) {
            Vectors.add(d2, -Vectors.dot(d1, d2), d1);
            unit(d2);
        }
        for (int k = 0; k < 2; k++) {
            lines[k] = missing(n);
            planes[k] = missing(n * n);
        }
    }

    /** Of a network of one weight the second direction is none. */
    private static double[] unit(double[] d) {
        double norm = Vectors.norm(d);
        if (norm > 0) Vectors.scale(d, 1 / norm);
        return d;
    }

    private static double[] missing(int length) {
        double[] numbers = new double[length];
        Arrays.fill(numbers, Double.NaN);
        return numbers;
    }

    /**
     * Looks around both places, rows of one and the other in turn.
     *
     * @param found called after each tile of rows
     */
    void each(Place before, Place after, Progress progress, Runnable found) {
        var kept = new KeptNumbers(run.kept());
        Rows[] rows = {rows(before), rows(after)};
        int n = at.length;
        for (int k = 0; k < 2; k++) {
            Rows around = rows[k];
            progress.step(0, "loss on a line");
            lines[k] = kept.of("line-" + k, n, () -> around.of(new double[1]));
        }
        found.run();
        int tile = Math.ceilDiv(n, TILES);
        for (int from = 0; from < n; from += tile) {
            double[] b = Arrays.copyOfRange(at, from, Math.min(n, from + tile));
            for (int k = 0; k < 2; k++) {
                Rows around = rows[k];
                progress.step(
                        (from + 0.5 * k * b.length) / n,
                        "loss on a plane, row %d of %d".formatted(from + 1, n));
                double[] loss =
                        kept.of(
                                "plane-%d-row-%d".formatted(k, from),
                                n * b.length,
                                () -> around.of(b));
                System.arraycopy(loss, 0, planes[k], from * n, loss.length);
            }
            found.run();
        }
    }

    /** What was found; NaN where nothing was yet. */
    Sights soFar() {
        return new Sights(
                at, lines[0].clone(), lines[1].clone(), planes[0].clone(), planes[1].clone());
    }

    /** The loss on rows of the plane. */
    private interface Rows {
        double[] of(double[] b);
    }

    private Rows rows(Place place) {
        double[] x = place.coordinates();
        Plane plane = new Plane(x, Arrays.copyOf(d1, x.length), Arrays.copyOf(d2, x.length));
        boolean dense = prepared.network().layers().getFirst() instanceof Layer.Dense;
        if (place.parametrisation() instanceof Identity && dense) return walked(plane);
        Objective train = prepared.train(run.workers());
        Objective loss =
                place.parametrisation() instanceof Identity
                        ? train
                        : new Reparametrised(train, place.parametrisation());
        double[] point = new double[x.length];
        return b -> {
            double[] values = new double[b.length * at.length];
            for (int i = 0; i < values.length; i++)
                values[i] = loss.value(plane.point(at[i % at.length], b[i / at.length], point));
            return values;
        };
    }

    private Rows walked(Plane plane) {
        var evaluator =
                new PlaneEvaluator(
                        plane,
                        prepared.network(),
                        prepared.data().train(),
                        prepared.problem().loss(),
                        prepared.problem().decay(),
                        run.workers());
        return b -> {
            List<Row> rows = new ArrayList<>();
            for (double y : b) rows.add(new Row(y, at));
            double[] values = new double[b.length * at.length];
            RowScores[] scores = evaluator.evaluate(rows);
            for (int j = 0; j < scores.length; j++)
                System.arraycopy(scores[j].loss(), 0, values, j * at.length, at.length);
            return values;
        };
    }
}
