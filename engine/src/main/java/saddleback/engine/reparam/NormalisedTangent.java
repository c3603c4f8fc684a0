package saddleback.engine.reparam;

import saddleback.engine.linalg.Vectors;
import saddleback.engine.reparam.NormalisedRows.Row;

import java.util.List;

/**
 * Derivatives of w = s v / r, r² = v' C v, row by row. With c = C v / r, the derivative of r: dw =
 * ds v/r + (s/r) (dv - (c . dv) v/r).
 */
final class NormalisedTangent implements Parametrisation.Tangent {
    private final int n;
    private final List<Row> rows;
    private final RowNorm norm;
    private final double[] x;
    private final double[] r;
    private final double[] c;
    private final double[] metric;

    NormalisedTangent(NormalisedRows of, double[] x) {
        n = of.weightCount();
        rows = of.rows();
        norm = of.norm();
        this.x = x;
        r = new double[rows.size()];
        c = new double[n];
        metric = new double[rows.stream().mapToInt(Row::length).max().orElse(0)];
        for (int k = 0; k < r.length; k++) {
            int at = rows.get(k).offset();
            int d = rows.get(k).length();
            norm.times(x, at, d, c, at);
            r[k] = Math.sqrt(Vectors.dot(x, at, c, at, d));
            for (int i = at; i < at + d; i++) c[i] /= r[k];
        }
    }

    @Override
    public void jacobian(double[] v, double[] out) {
        System.arraycopy(v, 0, out, 0, n);
        for (int k = 0; k < r.length; k++) {
            int at = rows.get(k).offset();
            int d = rows.get(k).length();
            double turn = x[n + k] / r[k];
            double along = (v[n + k] - turn * Vectors.dot(c, at, v, at, d)) / r[k];
            for (int i = at; i < at + d; i++) out[i] = turn * v[i] + along * x[i];
        }
    }

    @Override
    public void transpose(double[] u, double[] out) {
        System.arraycopy(u, 0, out, 0, n);
        for (int k = 0; k < r.length; k++) {
            int at = rows.get(k).offset();
            int d = rows.get(k).length();
            double turn = x[n + k] / r[k];
            double ux = Vectors.dot(u, at, x, at, d) / r[k];
            out[n + k] = ux;
            for (int i = at; i < at + d; i++) out[i] = turn * (u[i] - ux * c[i]);
        }
    }

    @Override
    public void addCurvature(double[] u, double[] v, double[] out) {
        for (int k = 0; k < r.length; k++) {
            int at = rows.get(k).offset();
            int d = rows.get(k).length();
            if (v[n + k] == 0 && zero(v, at, d)) continue;
            norm.times(v, at, d, metric, 0);
            double ux = Vectors.dot(u, at, x, at, d) / r[k];
            double cv = Vectors.dot(c, at, v, at, d);
            double uv = Vectors.dot(u, at, v, at, d);
            double ds = v[n + k] / r[k];
            double bend = x[n + k] / (r[k] * r[k]);
            out[n + k] += (uv - ux * cv) / r[k];
            for (int i = 0; i < d; i++)
                out[at + i] +=
                        ds * (u[at + i] - ux * c[at + i])
                                - bend
                                        * (cv * u[at + i]
                                                + (uv - 3 * ux * cv) * c[at + i]
                                                + ux * metric[i]);
        }
    }

    private static boolean zero(double[] v, int at, int d) {
        for (int i = at; i < at + d; i++) if (v[i] != 0) return false;
        return true;
    }

    @Override
    public double logDeterminant() {
        return r.length == 0 ? 0 : Double.NaN;
    }
}
