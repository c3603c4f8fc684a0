package saddleback.engine.curvature;

import saddleback.engine.linalg.LinearOperator;
import saddleback.engine.linalg.Vectors;
import saddleback.engine.run.Heap;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Seed;

import java.util.ArrayList;
import java.util.List;

/**
 * Hutch++ (Meyer, Musco, Musco and Woodruff, Hutch++: Optimal Stochastic Trace Estimation, SOSA
 * 2021, algorithm 1): a third of the products finds the range Q that matters most, in which the
 * trace is taken exactly; a third goes into that; random signs give the mean of the rest. Without
 * bias, and exact for matrices of a rank up to a third of the products.
 */
public final class HutchPlusPlus {
    private static final double NOTHING = 1e-13;

    private HutchPlusPlus() {}

    /**
     * The trace with its standard error, which stands for the random rest at the range found; with
     * one product for the rest it is NaN.
     *
     * @param products in all, at least 3; taken down to a multiple of 3
     * @throws IllegalArgumentException for fewer than 3 products, or where a third as many vectors
     *     do not fit into memory
     */
    public static Estimate trace(
            LinearOperator operator, int products, Seed seed, Progress progress) {
        if (products < 3)
            throw new IllegalArgumentException("products: at least 3, was " + products);
        int third = products / 3;
        int n = operator.size();
        Heap.require(8L * n * (third + 3), "products", "a trace", "fewer products need less");
        List<double[]> range = range(operator, third, seed.of("range"), progress.part(0, 1.0 / 3));
        double inside = 0;
        double[] y = new double[n];
        for (int i = 0; i < range.size(); i++) {
            progress.step((1 + (double) i / third) / 3, "trace, product " + (third + i + 1));
            operator.times(range.get(i), y);
            inside += Vectors.dot(range.get(i), y);
        }
        double[] rest = new double[third];
        for (int i = 0; i < third; i++) {
            progress.step((2 + (double) i / third) / 3, "trace, product " + (2 * third + i + 1));
            double[] g = Probe.RADEMACHER.draw(seed.of("rest").of(i), n);
            remove(range, g);
            operator.times(g, y);
            rest[i] = Vectors.dot(g, y);
        }
        Estimate outside = Estimate.of(rest);
        return new Estimate(inside + outside.value(), outside.standardError());
    }

    /** An orthonormal basis of the products with random normal vectors: signs may be dependent. */
    private static List<double[]> range(
            LinearOperator operator, int count, Seed seed, Progress progress) {
        var basis = new ArrayList<double[]>();
        int n = operator.size();
        for (int i = 0; i < Math.min(count, n); i++) {
            progress.step((double) i / count, "trace, product " + (i + 1));
            double[] y = new double[n];
            operator.times(Probe.GAUSSIAN.draw(seed.of(i), n), y);
            double before = Vectors.norm(y);
            remove(basis, y);
            remove(basis, y);
            double after = Vectors.norm(y);
            if (after <= NOTHING * before) continue;
            Vectors.scale(y, 1 / after);
            basis.add(y);
        }
        return basis;
    }

    private static void remove(List<double[]> basis, double[] v) {
        for (double[] q : basis) Vectors.add(v, -Vectors.dot(q, v), q);
    }
}
