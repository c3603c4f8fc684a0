package saddleback.engine.reparam;

import saddleback.engine.linalg.DenseMatrix;
import saddleback.engine.linalg.LinearOperator;
import saddleback.engine.linalg.Vectors;
import saddleback.engine.objective.Objective;
import saddleback.engine.run.Heap;

import java.util.Arrays;

/**
 * A function of weights as a function of coordinates: L(g(x)), with gradient J' dL and Hessian J' H
 * J + dL . d²g (section 5.1 of the paper). Not thread safe.
 */
public final class Reparametrised implements Objective {
    private final Objective inner;
    private final Parametrisation parametrisation;
    private final double[] w;
    private final double[] g;

    /** Of a function of the parametrisation's weights. */
    public Reparametrised(Objective inner, Parametrisation parametrisation) {
        this.inner = inner;
        this.parametrisation = parametrisation;
        w = new double[parametrisation.weightCount()];
        g = new double[parametrisation.weightCount()];
    }

    @Override
    public int size() {
        return parametrisation.size();
    }

    @Override
    public double value(double[] x) {
        parametrisation.weights(x, w);
        return inner.value(w);
    }

    @Override
    public double gradient(double[] x, double[] out) {
        parametrisation.weights(x, w);
        double value = inner.gradient(w, g);
        parametrisation.at(x).transpose(g, out);
        return value;
    }

    @Override
    public void hessianTimes(double[] x, double[] v, double[] hv) {
        hessianAt(x).times(v, hv);
    }

    /** Weights, gradient and inner Hessian are found once for all products. */
    @Override
    public LinearOperator hessianAt(double[] x) {
        double[] at = new double[parametrisation.weightCount()];
        double[] slope = new double[at.length];
        parametrisation.weights(x, at);
        inner.gradient(at, slope);
        return new Pulled(size(), inner.hessianAt(at), parametrisation.at(x), slope);
    }

    /** J' H J + dL . d²g at one place. */
    private record Pulled(
            int size, LinearOperator hessian, Parametrisation.Tangent tangent, double[] slope)
            implements LinearOperator {
        @Override
        public void times(double[] x, double[] y) {
            times(1, x, y);
        }

        @Override
        public void times(int count, double[] x, double[] y) {
            int m = slope.length;
            double[] along = new double[count * m];
            double[] products = new double[count * m];
            double[] one = new double[m];
            double[] v = new double[size];
            double[] out = new double[size];
            for (int k = 0; k < count; k++) {
                System.arraycopy(x, k * size, v, 0, size);
                tangent.jacobian(v, one);
                System.arraycopy(one, 0, along, k * m, m);
            }
            hessian.times(count, along, products);
            for (int k = 0; k < count; k++) {
                System.arraycopy(products, k * m, one, 0, m);
                System.arraycopy(x, k * size, v, 0, size);
                tangent.transpose(one, out);
                tangent.addCurvature(slope, v, out);
                System.arraycopy(out, 0, y, k * size, size);
            }
        }
    }

    /** From the inner Hessian written out, row by row; rows of a sparse J cost little. */
    @Override
    public double[] hessian(double[] x) {
        int n = size();
        int m = w.length;
        DenseMatrix.checkRows(n);
        Heap.require(
                8L * ((long) n * n + (long) m * m),
                "parameters",
                "a Hessian in other coordinates",
                "smaller networks need less");
        parametrisation.weights(x, w);
        inner.gradient(w, g);
        double[] h = inner.hessian(w);
        Parametrisation.Tangent tangent = parametrisation.at(x);
        double[] out = new double[n * n];
        double[] unit = new double[n];
        double[] along = new double[m];
        double[] product = new double[m];
        double[] row = new double[n];
        for (int i = 0; i < n; i++) {
            unit[i] = 1;
            tangent.jacobian(unit, along);
            Arrays.fill(product, 0);
            for (int k = 0; k < m; k++)
                if (along[k] != 0) Vectors.add(product, 0, along[k], h, k * m, m);
            tangent.transpose(product, row);
            tangent.addCurvature(g, unit, row);
            System.arraycopy(row, 0, out, i * n, n);
            unit[i] = 0;
        }
        symmetrise(out, n);
        return out;
    }

    private static void symmetrise(double[] a, int n) {
        for (int i = 0; i < n; i++)
            for (int j = 0; j < i; j++) {
                double mean = (a[i * n + j] + a[j * n + i]) / 2;
                a[i * n + j] = mean;
                a[j * n + i] = mean;
            }
    }
}
