package saddleback.engine.objective;

import saddleback.engine.linalg.Blas;
import saddleback.engine.linalg.DenseMatrix;
import saddleback.engine.linalg.Matrix;
import saddleback.engine.net.HessianSweep;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Workers;

import java.util.Arrays;

/** The Hessian of a network's objective written out, layer pair by layer pair. */
public final class DenseHessian {
    private DenseHessian() {}

    /**
     * The Hessian at {@code w}, weight decay included, exactly symmetric. For layers of n units and
     * i inputs it costs about 2 P (i + 1) n multiplications an example; the result does not depend
     * on the number of threads.
     *
     * @return n x n, row-major, n the number of parameters
     * @throws IllegalArgumentException for more than {@link DenseMatrix#MOST_ROWS} parameters
     */
    public static double[] of(
            NetworkObjective objective, double[] w, Workers workers, Progress progress) {
        int n = objective.size();
        DenseMatrix.checkRows(n);
        double[] h = new double[n * n];
        var sweeps = new HessianSweep[workers.threads()];
        Arrays.setAll(sweeps, _ -> new HessianSweep(objective.network(), objective.lossFunction()));
        int blocks = objective.blocks();
        for (int b = 0; b < blocks; b++) {
            progress.step((double) b / blocks, "Hessian, examples " + b + " of " + blocks);
            Matrix x = objective.block(b);
            var response =
                    sweeps[0].respond(w, x, objective.blockTargets(b), 1.0 / objective.examples());
            workers.each(
                    sweeps[0].units(), (unit, worker) -> sweeps[worker].addRows(response, unit, h));
        }
        mirror(h, n, objective.decay());
        return h;
    }

    /** Rows hold the columns of their own and all higher layers; the rest is their mirror image. */
    private static void mirror(double[] h, int n, double decay) {
        for (int i = 0; i < n; i++) {
            h[i * n + i] += decay;
            for (int j = 0; j < i; j++) {
                double low = h[i * n + j];
                double high = h[j * n + i];
                double both = low == 0 ? high : high == 0 ? low : (low + high) / 2;
                h[i * n + j] = both;
                h[j * n + i] = both;
            }
        }
    }

    /** All eigenvalues at {@code w}, ascending. */
    public static double[] eigenvalues(
            NetworkObjective objective, double[] w, Workers workers, Progress progress) {
        double[] h = of(objective, w, workers, progress.part(0, 0.6));
        progress.step(0.6, "eigenvalues of %d x %d".formatted(w.length, w.length));
        return Blas.eigenvalues(h, w.length, workers.threads());
    }
}
