package saddleback.engine.critical;

import saddleback.engine.critical.Certificate.Kind;
import saddleback.engine.linalg.Vectors;
import saddleback.engine.objective.DenseHessian;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.run.Normals;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The condition of the Newton-Kantorovich theorem (Kantorovich 1948; Ortega, The Newton-Kantorovich
 * theorem, 1968): with eta = |H⁻¹ g|, beta = |H⁻¹| and a Lipschitz constant L of the Hessian, h =
 * beta eta L at most 1/2 gives a critical point within (1 - sqrt(1 - 2 h)) / (beta L), and up to
 * there the Hessian stays regular, so the index is that at w. Here L is only estimated, from how
 * the Hessian changes along some directions, and roundings are not bounded: no proof.
 */
final class NewtonKantorovich {
    private static final int RANDOM = 3;
    private static final double MARGIN = 2;
    private static final double SHORTEST = 1e-5;

    private final NetworkObjective objective;
    private final double[] w;
    private final Frame frame;
    private final Workers workers;

    NewtonKantorovich(NetworkObjective objective, double[] w, Frame frame, Workers workers) {
        this.objective = objective;
        this.w = w;
        this.frame = frame;
        this.workers = workers;
    }

    /**
     * The certificate.
     *
     * @param hessian at w
     * @param why the reason for not proving more, a clause
     * @param flat what the certificate says of flat directions
     */
    Certificate certificate(double[] hessian, String why, String flat, Progress progress) {
        double[] step = step();
        double eta = Vectors.norm(step);
        double beta = 0;
        for (double v : frame.values()) beta = Math.max(beta, 1 / Math.abs(v));
        double length = Math.max(2 * eta, SHORTEST * Math.max(1, Vectors.norm(w)));
        List<double[]> directions = directions(step);
        double lipschitz = 0;
        for (int i = 0; i < directions.size(); i++)
            lipschitz =
                    Math.max(
                            lipschitz,
                            MARGIN
                                    * change(
                                            hessian,
                                            directions.get(i),
                                            length,
                                            progress.part(
                                                    (double) i / directions.size(),
                                                    (i + 1.0) / directions.size())));
        double h = beta * eta * lipschitz;
        if (!(h <= 0.5))
            return new Certificate(
                    Kind.NUMERICAL,
                    false,
                    Double.NaN,
                    -1,
                    "Newton-Kantorovich's h is %.3g, above 1/2 (%s)".formatted(h, why));
        double radius = 2 * eta / (1 + Math.sqrt(1 - 2 * h));
        return new Certificate(
                Kind.NUMERICAL,
                true,
                radius,
                frame.negative(),
                "Newton-Kantorovich's h is %.3g, at most 1/2, with a Lipschitz constant estimated along %d directions%s; no proof, since %s"
                        .formatted(h, directions.size(), flat, why));
    }

    /** -H⁻¹ g. */
    private double[] step() {
        int n = frame.n();
        double[] g = new double[n];
        objective.gradient(w, g);
        double[] step = new double[n];
        for (int i = 0; i < frame.count(); i++) {
            double along = Vectors.dot(frame.vectors(), i * n, g, 0, n);
            Vectors.add(step, 0, -along / frame.values()[i], frame.vectors(), i * n, n);
        }
        return step;
    }

    /** The step, the vectors of the smallest and largest eigenvalues, and some at random. */
    private List<double[]> directions(double[] step) {
        var list = new ArrayList<double[]>();
        list.add(step.clone());
        int m = frame.count();
        int nearest = 0;
        for (int i = 1; i < m; i++)
            if (Math.abs(frame.values()[i]) < Math.abs(frame.values()[nearest])) nearest = i;
        for (int i : new int[] {0, nearest, m - 1}) list.add(vector(i));
        Normals normals = new Seed(0).of("certificate").normals();
        for (int i = 0; i < RANDOM; i++) list.add(normals.fill(new double[frame.n()]));
        list.removeIf(d -> !(Vectors.norm(d) > 0));
        for (double[] d : list) Vectors.scale(d, 1 / Vectors.norm(d));
        return list;
    }

    private double[] vector(int i) {
        int n = frame.n();
        return Arrays.copyOfRange(frame.vectors(), i * n, (i + 1) * n);
    }

    /** The Frobenius norm of the Hessian's change over the length. */
    private double change(double[] hessian, double[] d, double length, Progress progress) {
        double[] there = w.clone();
        Vectors.add(there, length, d);
        double[] other = DenseHessian.of(objective, there, workers, progress);
        Vectors.add(other, -1, hessian);
        return Vectors.norm(other) / length;
    }
}
