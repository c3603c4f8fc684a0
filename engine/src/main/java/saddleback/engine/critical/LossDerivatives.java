package saddleback.engine.critical;

import org.jspecify.annotations.Nullable;

import saddleback.engine.critical.NetworkBounds.DenseAt;
import saddleback.engine.critical.NetworkBounds.Response;
import saddleback.engine.critical.NetworkBounds.Sweep;
import saddleback.engine.interval.BallMatrix;
import saddleback.engine.interval.Interval;
import saddleback.engine.interval.IntervalVector;
import saddleback.engine.linalg.Matrix;
import saddleback.engine.net.TargetRows;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Workers;

/**
 * Gradient and Hessian of the objective, decay included, for all parameters in a box. Examples,
 * targets and decay are taken to be exactly the stored numbers, and the mean to divide by exactly
 * the number of examples. For n units and P parameters the Hessian costs about 6 P multiplications
 * an example and row of it, most of them in matrix products, and some 10 interval operations an
 * example, unit and parameter.
 */
final class LossDerivatives {
    private final NetworkObjective objective;
    private final NetworkBounds network;
    private final Workers workers;

    /** Over all parameters at most {@code radius} from w in each coordinate. */
    LossDerivatives(NetworkObjective objective, double[] w, double radius, Workers workers) {
        this.objective = objective;
        this.workers = workers;
        network =
                new NetworkBounds(
                        objective.network(),
                        LossBounds.of(objective.lossFunction()),
                        radius == 0
                                ? IntervalVector.of(w, 0, w.length)
                                : IntervalVector.around(w, radius),
                        objective.examples());
    }

    /** The gradient over the box, which here is the point w; null where a rectifier may bend. */
    @Nullable IntervalVector gradient(double[] w) {
        var g = new IntervalVector(w.length);
        for (int b = 0; b < objective.blocks(); b++) {
            Sweep[] sweeps = sweeps(b);
            if (sweeps == null) return null;
            for (Sweep s : sweeps) for (DenseAt d : network.dense()) add(s, d, g);
        }
        Interval decay = Interval.of(objective.decay());
        for (int i = 0; i < w.length; i++) g.add(i, decay.times(Interval.of(w[i])));
        return g;
    }

    private static void add(Sweep s, DenseAt d, IntervalVector g) {
        IntervalVector a = s.values()[d.layer()];
        IntervalVector delta = s.deltas()[d.layer() + 1];
        int in = d.shape().in();
        for (int j = 0; j < delta.size(); j++) {
            Interval dj = delta.get(j);
            for (int i = 0; i < in; i++) g.add(d.offset() + j * in + i, dj.times(a.get(i)));
            if (d.shape().bias()) g.add(d.bias() + j, dj);
        }
    }

    /** The Hessian over the box, symmetric; null where a rectifier may bend. */
    @Nullable BallMatrix hessian(Progress progress) {
        int n = objective.size();
        BallMatrix h = BallMatrix.zeros(n, n);
        int units = network.dense().stream().mapToInt(d -> d.shape().out()).sum();
        int blocks = objective.blocks();
        for (int b = 0; b < blocks; b++) {
            progress.step((double) b / blocks, "bounds, examples " + b + " of " + blocks);
            Sweep[] sweeps = sweeps(b);
            if (sweeps == null) return null;
            workers.each(units, (unit, _) -> addRows(sweeps, unit, h));
        }
        for (int i = 0; i < n; i++) h.add(i, i, objective.decay());
        h.mirror();
        return h;
    }

    private Sweep @Nullable [] sweeps(int b) {
        Matrix x = objective.block(b);
        TargetRows targets = objective.blockTargets(b);
        Matrix t = targets.reals();
        var sweeps = new Sweep[x.rows()];
        workers.each(
                sweeps.length,
                (r, _) ->
                        sweeps[r] =
                                network.sweep(
                                        IntervalVector.of(x.data(), x.row(r), x.cols()),
                                        IntervalVector.of(t.data(), t.row(r), t.cols())));
        for (Sweep s : sweeps) if (s.kink()) return null;
        return sweeps;
    }

    /** The rows of one unit, in the columns of its own and all higher layers. */
    private void addRows(Sweep[] sweeps, int unit, BallMatrix h) {
        int l = 0;
        int j = unit;
        while (j >= network.dense().get(l).shape().out())
            j -= network.dense().get(l++).shape().out();
        DenseAt layer = network.dense().get(l);
        BallMatrix inputs = inputs(sweeps, layer);
        var responses = new Response[sweeps.length];
        for (int r = 0; r < sweeps.length; r++) responses[r] = network.respond(sweeps[r], layer, j);
        int in = layer.shape().in();
        for (DenseAt other : network.dense().subList(l, network.dense().size())) {
            BallMatrix rows = inputs.transposeTimes(factors(sweeps, responses, layer, other));
            for (int i = 0; i < rows.rows(); i++)
                h.addRow(
                        i < in ? layer.offset() + j * in + i : layer.bias() + j,
                        other.offset(),
                        rows,
                        i);
        }
    }

    /** The inputs of a layer, with a column of ones for the bias. */
    private static BallMatrix inputs(Sweep[] sweeps, DenseAt layer) {
        int in = layer.shape().in();
        boolean bias = layer.shape().bias();
        BallMatrix a = BallMatrix.zeros(sweeps.length, bias ? in + 1 : in);
        for (int r = 0; r < sweeps.length; r++) {
            IntervalVector x = sweeps[r].values()[layer.layer()];
            for (int i = 0; i < in; i++) a.set(r, i, x.get(i));
            if (bias) a.set(r, in, Interval.ONE);
        }
        return a;
    }

    /** For each example and parameter (q, p) of a layer: D[q] a[p] + delta[q] E[p]. */
    private static BallMatrix factors(
            Sweep[] sweeps, Response[] responses, DenseAt layer, DenseAt other) {
        int in = other.shape().in();
        int out = other.shape().out();
        boolean moves = other.layer() > layer.layer();
        BallMatrix f = BallMatrix.zeros(sweeps.length, other.parameters());
        for (int r = 0; r < sweeps.length; r++) {
            IntervalVector a = sweeps[r].values()[other.layer()];
            IntervalVector delta = sweeps[r].deltas()[other.layer() + 1];
            IntervalVector change = responses[r].deltas()[other.layer() + 1];
            IntervalVector move = responses[r].values()[other.layer()];
            for (int q = 0; q < out; q++) {
                Interval d = change.get(q);
                for (int p = 0; p < in; p++) {
                    Interval v = d.times(a.get(p));
                    if (moves) v = v.plus(delta.get(q).times(move.get(p)));
                    f.set(r, q * in + p, v);
                }
                if (other.shape().bias()) f.set(r, out * in + q, d);
            }
        }
        return f;
    }
}
