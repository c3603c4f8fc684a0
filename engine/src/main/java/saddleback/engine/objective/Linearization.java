package saddleback.engine.objective;

import saddleback.engine.linalg.Matrix;
import saddleback.engine.linalg.Vectors;
import saddleback.engine.net.DirectionalSweep;
import saddleback.engine.net.KeptSweep;

import java.util.Arrays;

/**
 * Products of the second-order matrices of an objective at fixed parameters with many directions.
 * The forward and backward sweep of the parameters is run once and kept, so a product costs only
 * what depends on its direction. Not thread safe; the parameters must not change meanwhile.
 */
public final class Linearization {
    /** Sweeps are kept up to this many bytes. */
    public static final long MOST_BYTES = 1L << 30;

    private static final int PIECE = 1 << 13;

    private final NetworkObjective objective;
    private final double[] w;
    private final KeptSweep[] kept;
    private final KeptSweep[] passing;
    private final DirectionalSweep[] sweeps;
    private final Matrix[] views;
    private final double[][] lanes = new double[Chunks.MOST_LANES][0];

    /** Which matrix a product is with. */
    private enum Kind {
        HESSIAN,
        GAUSS_NEWTON,
        EMPIRICAL_FISHER
    }

    /** At {@code w}, which is kept and must not change. */
    public Linearization(NetworkObjective objective, double[] w) {
        this(objective, w, MOST_BYTES);
    }

    Linearization(NetworkObjective objective, double[] w, long mostBytes) {
        this.objective = objective;
        this.w = w;
        long needed = 24L * objective.examples() * objective.network().totalWidth();
        int threads = objective.workers().threads();
        kept = new KeptSweep[needed <= mostBytes ? objective.chunks().count() : 0];
        Arrays.setAll(kept, _ -> new KeptSweep());
        passing = new KeptSweep[threads];
        Arrays.setAll(passing, _ -> new KeptSweep());
        sweeps = new DirectionalSweep[threads];
        views = new Matrix[threads];
        Arrays.setAll(views, _ -> Matrix.zeros(0, 0));
    }

    /** The number of parameters. */
    public int size() {
        return w.length;
    }

    /** The factor of half the squared norm of the parameters in the objective. */
    public double decay() {
        return objective.decay();
    }

    /**
     * The Hessian, decay included, times each of several directions.
     *
     * @param count number of directions
     * @param v count x size, not changed
     * @param out count x size, overwritten
     */
    public void hessian(int count, double[] v, double[] out) {
        product(Kind.HESSIAN, count, v, out);
        if (objective.decay() != 0) Vectors.add(out, 0, objective.decay(), v, 0, count * size());
    }

    /** The Gauss-Newton matrix of the mean loss, without decay, times each direction. */
    public void gaussNewton(int count, double[] v, double[] out) {
        product(Kind.GAUSS_NEWTON, count, v, out);
    }

    /**
     * The mean outer product of the examples' gradients, without decay, times each direction (the
     * empirical Fisher matrix; the model's own Fisher matrix equals {@link #gaussNewton} here).
     */
    public void empiricalFisher(int count, double[] v, double[] out) {
        product(Kind.EMPIRICAL_FISHER, count, v, out);
    }

    /**
     * J v, the derivative of the outputs along a direction.
     *
     * @param out examples x outputs, overwritten
     */
    public void jacobian(double[] v, double[] out) {
        int outputs = objective.network().outputs();
        objective
                .workers()
                .each(
                        objective.chunks().count(),
                        (c, worker) -> {
                            Matrix x = objective.rows(c, views[worker]);
                            Matrix z = sweep(worker, 1).jacobian(w, v, x, kept(c, worker));
                            System.arraycopy(
                                    z.data(),
                                    z.offset(),
                                    out,
                                    objective.chunks().from(c) * outputs,
                                    z.size());
                        });
    }

    /**
     * Jᵀ u.
     *
     * @param u examples x outputs, not changed
     * @param out length {@link #size}, overwritten
     */
    public void jacobianTranspose(double[] u, double[] out) {
        int outputs = objective.network().outputs();
        Chunks chunks = objective.chunks();
        lanes(
                1,
                out,
                (c, sweep, worker, into) ->
                        sweep.addJacobianTranspose(
                                w,
                                objective.rows(c, views[worker]),
                                Matrix.view(u, chunks.from(c) * outputs, chunks.rows(c), outputs),
                                into));
    }

    private void product(Kind kind, int count, double[] v, double[] out) {
        double scale = 1.0 / objective.examples();
        lanes(count, out, (c, sweep, worker, into) -> add(kind, sweep, v, c, worker, scale, into));
    }

    /** Adds what one block of examples contributes. */
    @FunctionalInterface
    private interface Part {
        void add(int chunk, DirectionalSweep sweep, int worker, double[] into);
    }

    /** Sums the parts of all blocks lane by lane, then the lanes in order. */
    private void lanes(int count, double[] out, Part part) {
        int n = count * size();
        Chunks chunks = objective.chunks();
        int laneCount = chunks.lanes();
        objective
                .workers()
                .each(
                        laneCount,
                        (lane, worker) -> {
                            double[] into = lane(lane, n, out);
                            DirectionalSweep sweep = sweep(worker, count);
                            for (int c = lane; c < chunks.count(); c += laneCount) {
                                sweep.fresh(c == lane);
                                part.add(c, sweep, worker, into);
                            }
                        });
        if (laneCount > 1) addLanes(laneCount, out, n);
    }

    /** Adds all other lanes to the first, piece by piece, so that a sum stays in the cache. */
    private void addLanes(int laneCount, double[] out, int n) {
        objective
                .workers()
                .each(
                        Math.ceilDiv(n, PIECE),
                        (p, _) -> {
                            int at = p * PIECE;
                            int length = Math.min(PIECE, n - at);
                            for (int lane = 1; lane < laneCount; lane++)
                                Vectors.add(out, at, 1, lanes[lane], at, length);
                        });
    }

    private void add(
            Kind kind,
            DirectionalSweep sweep,
            double[] v,
            int chunk,
            int worker,
            double scale,
            double[] into) {
        Matrix x = objective.rows(chunk, views[worker]);
        KeptSweep k = kept(chunk, worker);
        switch (kind) {
            case HESSIAN -> sweep.addHessian(w, v, x, objective.targets(chunk), scale, k, into);
            case GAUSS_NEWTON -> sweep.addGaussNewton(w, v, x, scale, k, into);
            case EMPIRICAL_FISHER ->
                    sweep.addEmpiricalFisher(w, v, x, objective.targets(chunk), scale, k, into);
        }
    }

    private KeptSweep kept(int chunk, int worker) {
        if (kept.length > 0) return kept[chunk];
        return passing[worker].forget();
    }

    private DirectionalSweep sweep(int worker, int count) {
        DirectionalSweep s = sweeps[worker];
        if (s == null || s.directions() != count)
            sweeps[worker] =
                    s = new DirectionalSweep(objective.network(), objective.lossFunction(), count);
        return s;
    }

    private double[] lane(int lane, int n, double[] out) {
        if (lane == 0) return out;
        if (lanes[lane].length < n) lanes[lane] = new double[n];
        return lanes[lane];
    }
}
