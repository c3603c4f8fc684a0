package saddleback.engine.curvature;

import saddleback.engine.linalg.Matrix;
import saddleback.engine.net.TraceSweep;
import saddleback.engine.objective.NetworkObjective;

import java.util.Arrays;
import java.util.Optional;

/**
 * Traces of the diagonal blocks of the layers, exact to rounding, in one pass over the examples.
 *
 * @param traces one number a layer of the network, 0 for layers without parameters
 */
public record LayerTraces(double[] traces) {

    /** The trace of the whole matrix. */
    public double total() {
        double sum = 0;
        for (double t : traces) sum += t;
        return sum;
    }

    /** Of {@link Curvature#gaussNewton}: one forward and one backward sweep an output. */
    public static LayerTraces gaussNewton(NetworkObjective objective, double[] w) {
        double scale = 1.0 / objective.examples();
        return sum(
                objective,
                (sweep, b, traces) -> sweep.addGaussNewton(w, objective.block(b), scale, traces));
    }

    /**
     * Of {@link Curvature#empiricalFisher}, which is the mean squared norm of the examples'
     * gradients: one forward and one backward sweep.
     */
    public static LayerTraces empiricalFisher(NetworkObjective objective, double[] w) {
        double scale = 1.0 / objective.examples();
        return sum(
                objective,
                (sweep, b, traces) -> {
                    Matrix x = objective.block(b);
                    sweep.addEmpiricalFisher(w, x, objective.blockTargets(b), scale, traces);
                });
    }

    /**
     * Of {@link Curvature#hessian}, decay included, for networks whose layers are linear piece by
     * piece: there the outputs are linear in each single weight, so the Hessian's diagonal is that
     * of the Gauss-Newton matrix plus the decay. Empty for other networks.
     */
    public static Optional<LayerTraces> hessian(NetworkObjective objective, double[] w) {
        if (!objective.network().linearPieces()) return Optional.empty();
        double[] traces = gaussNewton(objective, w).traces();
        for (int i = 0; i < traces.length; i++)
            for (int[] shape : objective.network().layers().get(i).shapes())
                traces[i] += objective.decay() * shape[0] * shape[1];
        return Optional.of(new LayerTraces(traces));
    }

    /** Adds what one block of examples contributes. */
    @FunctionalInterface
    private interface Part {
        void add(TraceSweep sweep, int block, double[] traces);
    }

    /** Blocks are shared out over the workers, their sums added in order. */
    private static LayerTraces sum(NetworkObjective objective, Part part) {
        int layers = objective.network().layers().size();
        double[][] parts = new double[objective.blocks()][layers];
        var sweeps = new TraceSweep[objective.workers().threads()];
        Arrays.setAll(sweeps, _ -> new TraceSweep(objective.network(), objective.lossFunction()));
        objective
                .workers()
                .each(parts.length, (b, worker) -> part.add(sweeps[worker], b, parts[b]));
        double[] traces = new double[layers];
        for (double[] p : parts) for (int i = 0; i < layers; i++) traces[i] += p[i];
        return new LayerTraces(traces);
    }
}
