package saddleback.engine.flatness.ball;

import org.jspecify.annotations.Nullable;

import saddleback.engine.linalg.Vectors;
import saddleback.engine.net.Layer;
import saddleback.engine.net.Loss;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.slice.Plane;
import saddleback.engine.slice.PlaneEvaluator;
import saddleback.engine.slice.Row;
import saddleback.engine.slice.RowScores;

import java.util.ArrayList;
import java.util.List;

/**
 * The loss on a line or plane through the place. Where coordinates are the network's own weights,
 * the first layer costs one product a direction, not one a point, and lines share that of the
 * place.
 */
final class Cut {
    private final Surroundings at;
    private final Plane plane;
    private final @Nullable PlaneEvaluator fast;
    private final double[] w;

    private Cut(Surroundings at, Plane plane) {
        this.at = at;
        this.plane = plane;
        fast = fast(at, plane);
        w = new double[plane.origin().length];
    }

    /** The line along a direction, which must not change. */
    static Cut line(Surroundings at, double[] direction) {
        return new Cut(at, Plane.line(at.x(), direction));
    }

    /** The plane along two directions, which must not change. */
    static Cut plane(Surroundings at, double[] d1, double[] d2) {
        return new Cut(at, new Plane(at.x(), d1, d2));
    }

    @SuppressWarnings("ReferenceEquality") // a loss of the network's own weights is that very one
    private static @Nullable PlaneEvaluator fast(Surroundings at, Plane plane) {
        NetworkObjective train = at.subject().train();
        if (at.objective() != train
                || !(train.network().layers().getFirst() instanceof Layer.Dense)) return null;
        PlaneEvaluator other = at.line();
        if (plane.isLine() && other != null) return other.along(plane.d1());
        for (Loss loss : Loss.values())
            if (loss.function().equals(train.lossFunction())) {
                var made =
                        new PlaneEvaluator(
                                plane,
                                train.network(),
                                train.data(),
                                loss,
                                train.decay(),
                                train.workers());
                if (plane.isLine()) at.keep(made);
                return made;
            }
        return null;
    }

    /** Whether a point costs much less than a loss. */
    boolean cheap() {
        return fast != null;
    }

    /** The loss at a point of a line. */
    double at(double t) {
        return on(new double[] {t})[0];
    }

    /**
     * The losses at points of a line.
     *
     * @param t increasing
     */
    double[] on(double[] t) {
        return on(List.of(new Row(0, t))).getFirst();
    }

    /** Loss and accuracy at points of a line; null where they are not found at once. */
    @Nullable RowScores scores(double[] t) {
        return fast == null ? null : fast.evaluate(List.of(new Row(0, t)))[0];
    }

    /** The losses at points of a plane, row by row. */
    List<double[]> on(List<Row> rows) {
        var losses = new ArrayList<double[]>();
        if (fast != null) {
            for (var scores : fast.evaluate(rows)) losses.add(scores.loss());
            return losses;
        }
        for (Row row : rows) {
            double[] values = new double[row.a().length];
            for (int i = 0; i < values.length; i++) {
                System.arraycopy(plane.origin(), 0, w, 0, w.length);
                Vectors.add(w, row.a()[i], plane.d1());
                if (!plane.isLine()) Vectors.add(w, row.b(), plane.d2());
                values[i] = at.objective().value(w);
            }
            losses.add(values);
        }
        return losses;
    }
}
