package saddleback.engine.regions.cut;

import saddleback.engine.data.Dataset;
import saddleback.engine.data.Targets;
import saddleback.engine.regions.Slice;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * The smallest flat through some examples, found one example after the other by Gram and Schmidt's
 * orthogonalisation, done twice so that the axes are orthogonal to rounding (Giraud et al. 2005).
 */
public final class Flat {
    /** What is left of a difference, over the difference, below which an example adds no axis. */
    private static final double DEPENDENT = 1e-9;

    private final Dataset data;
    private final List<Integer> examples = new ArrayList<>();
    private final List<double[]> axes = new ArrayList<>();

    /** Of no examples yet. */
    public Flat(Dataset data) {
        this.data = data;
    }

    /**
     * The flat of the first example of each class, then of all in their order, as far as they are
     * not on it already.
     *
     * @param most examples taken at most
     */
    public static Flat through(Dataset data, int most) {
        var flat = new Flat(data);
        for (int example : candidates(data)) {
            if (flat.examples.size() == most) break;
            flat.add(example);
        }
        return flat;
    }

    private static Iterable<Integer> candidates(Dataset data) {
        var order = new LinkedHashSet<Integer>();
        if (data.targets() instanceof Targets.Classes(int[] labels, var names)) {
            boolean[] met = new boolean[names.size()];
            for (int i = 0; i < labels.length; i++) {
                if (!met[labels[i]]) order.add(i);
                met[labels[i]] = true;
            }
        }
        for (int i = 0; i < data.examples(); i++) order.add(i);
        return order;
    }

    /** The examples taken so far. */
    public int[] examples() {
        return examples.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Takes an example unless it lies on the flat already. */
    public boolean add(int example) {
        if (!examples.isEmpty()) {
            double[] axis = difference(examples.getFirst(), example);
            double length = norm(axis);
            for (int pass = 0; pass < 2; pass++) for (double[] a : axes) subtract(a, axis);
            double left = norm(axis);
            if (!(left > DEPENDENT * length)) return false;
            for (int i = 0; i < axis.length; i++) axis[i] /= left;
            axes.add(axis);
        }
        examples.add(example);
        return true;
    }

    /** Coordinates in the units of the inputs, 0 at the mean of the examples. */
    public Slice slice() {
        int n = data.features();
        double[] mean = new double[n];
        for (int e : examples)
            for (int i = 0; i < n; i++) mean[i] += data.x()[e * n + i] / examples.size();
        var t = new ArrayList<double[]>();
        for (int i = 0; i < n; i++) {
            double[] row = new double[axes.size()];
            for (int k = 0; k < row.length; k++) row[k] = axes.get(k)[i];
            t.add(row);
        }
        return new Slice(t, mean);
    }

    private double[] difference(int from, int to) {
        int n = data.features();
        double[] d = new double[n];
        for (int i = 0; i < n; i++) d[i] = data.x()[to * n + i] - data.x()[from * n + i];
        return d;
    }

    private static void subtract(double[] axis, double[] from) {
        double along = 0;
        for (int i = 0; i < from.length; i++) along += axis[i] * from[i];
        for (int i = 0; i < from.length; i++) from[i] -= along * axis[i];
    }

    private static double norm(double[] v) {
        double sum = 0;
        for (double x : v) sum += x * x;
        return Math.sqrt(sum);
    }
}
