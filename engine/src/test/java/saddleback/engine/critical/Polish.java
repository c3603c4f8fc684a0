package saddleback.engine.critical;

import saddleback.engine.linalg.Blas;
import saddleback.engine.linalg.Vectors;
import saddleback.engine.objective.NetworkObjective;

/** Steps towards critical points for tests, in the eigenbasis of the dense Hessian. */
final class Polish {
    private Polish() {}

    /** Newton steps, flat directions left alone. */
    static double[] newton(NetworkObjective objective, double[] start, int steps) {
        double[] w = start.clone();
        for (int i = 0; i < steps; i++) step(objective, w, false, 0);
        return w;
    }

    /** Damped saddle-free Newton steps, which lead to minima. */
    static double[] descend(NetworkObjective objective, double[] start, double damping, int steps) {
        double[] w = start.clone();
        for (int i = 0; i < steps; i++) step(objective, w, true, damping);
        return w;
    }

    /**
     * The specification's search: Levenberg-Marquardt on half the squared norm of the gradient;
     * where it ends at a gradient that does not vanish, the gradient is flat.
     */
    static double[] search(NetworkObjective objective, double[] start) {
        int n = objective.size();
        double[] w = start.clone();
        double mu = 1e-2;
        double[] g = new double[n];
        for (int i = 0; i < 300; i++) {
            objective.gradient(w, g);
            double norm = Vectors.norm(g);
            if (norm < 1e-11) return w;
            double[] v = objective.hessian(w);
            double[] values = Blas.eigenvectors(v, n, 1);
            boolean accepted = false;
            for (int t = 0; t < 40 && !accepted; t++) {
                double[] there = w.clone();
                for (int k = 0; k < n; k++) {
                    double along = Vectors.dot(v, k * n, g, 0, n);
                    double s = along * values[k] / (values[k] * values[k] + mu);
                    Vectors.add(there, 0, -s, v, k * n, n);
                }
                double[] other = new double[n];
                objective.gradient(there, other);
                accepted = Vectors.norm(other) < norm;
                mu = accepted ? Math.max(mu / 4, 1e-20) : 4 * mu;
                if (accepted) w = there;
            }
            if (!accepted) return w;
        }
        return w;
    }

    private static void step(NetworkObjective objective, double[] w, boolean free, double damping) {
        int n = w.length;
        double[] g = new double[n];
        objective.gradient(w, g);
        double[] v = objective.hessian(w);
        double[] values = Blas.eigenvectors(v, n, 1);
        for (int k = 0; k < n; k++) {
            if (Math.abs(values[k]) < 1e-11) continue;
            double along = Vectors.dot(v, k * n, g, 0, n);
            double by = (free ? Math.abs(values[k]) : values[k]) + damping;
            Vectors.add(w, 0, -along / by, v, k * n, n);
        }
    }

    /** The norm of the gradient. */
    static double gradientNorm(NetworkObjective objective, double[] w) {
        double[] g = new double[w.length];
        objective.gradient(w, g);
        return Vectors.norm(g);
    }

    /** The Euclidean distance. */
    static double distance(double[] a, double[] b) {
        double[] d = a.clone();
        Vectors.add(d, -1, b);
        return Vectors.norm(d);
    }
}
