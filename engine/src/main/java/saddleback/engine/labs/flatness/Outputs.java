package saddleback.engine.labs.flatness;

import saddleback.engine.linalg.Matrix;
import saddleback.engine.net.GradientSweep;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.problem.Prepared;
import saddleback.engine.run.Workers;

/** How far the answers of a network at two places are apart. */
final class Outputs {
    private Outputs() {}

    /**
     * Over outputs, training and test examples.
     *
     * @return the largest |f - f'|, and the largest |f|
     */
    static double[] difference(Prepared prepared, double[] a, double[] b, Workers workers) {
        double[] most = new double[2];
        add(prepared.train(workers), a, b, most);
        add(prepared.test(workers), a, b, most);
        return most;
    }

    private static void add(NetworkObjective on, double[] a, double[] b, double[] most) {
        var first = new GradientSweep(on.network(), on.lossFunction());
        var second = new GradientSweep(on.network(), on.lossFunction());
        for (int c = 0; c < on.blocks(); c++) {
            Matrix f = first.outputs(a, on.block(c));
            Matrix g = second.outputs(b, on.block(c));
            for (int i = 0; i < f.rows(); i++)
                for (int j = 0; j < f.cols(); j++) {
                    double v = f.data()[f.row(i) + j];
                    most[0] = Math.max(most[0], Math.abs(v - g.data()[g.row(i) + j]));
                    most[1] = Math.max(most[1], Math.abs(v));
                }
        }
    }
}
