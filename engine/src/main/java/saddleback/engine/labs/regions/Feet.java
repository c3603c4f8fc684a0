package saddleback.engine.labs.regions;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.SingularValueDecomposition;

import saddleback.engine.data.Dataset;
import saddleback.engine.data.Targets;
import saddleback.engine.regions.Slice;

import java.util.Arrays;

/** The points of a cut that are nearest to the examples. */
final class Feet {
    private Feet() {}

    /** Least squares; of a slice whose columns are dependent the shortest coordinates. */
    static CutData of(Cut cut, Dataset data) {
        int[] labels = new int[data.examples()];
        Arrays.fill(labels, -1);
        int classes = 0;
        if (data.targets() instanceof Targets.Classes(int[] own, var names)) {
            labels = own;
            classes = names.size();
        }
        Slice slice = cut.slice();
        double[] distance = new double[data.examples()];
        double[] u = slice == null ? data.x() : onto(slice, data, distance);
        return new CutData(cut.dims(), u, distance, labels, classes, cut.chosen());
    }

    private static double[] onto(Slice slice, Dataset data, double[] distance) {
        RealMatrix t = new Array2DRowRealMatrix(slice.t().toArray(double[][]::new), false);
        double[][] inverse = new SingularValueDecomposition(t).getSolver().getInverse().getData();
        int n = data.features();
        int dims = slice.dims();
        double[] u = new double[Math.multiplyExact(data.examples(), dims)];
        double[] away = new double[n];
        for (int e = 0; e < distance.length; e++) {
            for (int i = 0; i < n; i++) away[i] = data.x()[e * n + i] - slice.c()[i];
            for (int k = 0; k < dims; k++)
                for (int i = 0; i < n; i++) u[e * dims + k] += inverse[k][i] * away[i];
            double sum = 0;
            for (int i = 0; i < n; i++) {
                double left = away[i];
                for (int k = 0; k < dims; k++) left -= slice.t().get(i)[k] * u[e * dims + k];
                sum += left * left;
            }
            distance[e] = Math.sqrt(sum);
        }
        return u;
    }
}
