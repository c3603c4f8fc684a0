package saddleback.engine.critical;

import saddleback.engine.net.Block;

import java.util.Arrays;

/**
 * Puts the units of one layer of a second point into the order of a first point's. Each unit of the
 * first takes the most similar one that is left: of one point written twice it is the same unit, or
 * one that cannot be told from it. Compared are the weights into a unit, the layers before being in
 * order already, and those out of it: as they are where outputs read them, else by their sizes
 * alone, since the next layer is not in order yet.
 */
final class UnitMatch {
    private final HiddenLayer layer;
    private final boolean last;
    private final double[] a;
    private final double[] b;

    /**
     * @param last whether the network's outputs read the layer
     * @param a first point, not changed
     * @param b second point
     */
    UnitMatch(HiddenLayer layer, boolean last, double[] a, double[] b) {
        this.layer = layer;
        this.last = last;
        this.a = a;
        this.b = b;
    }

    /** Changes the second point. */
    void alignSecond() {
        int n = layer.units();
        for (int i = 0; i < n; i++) {
            int best = i;
            double least = Double.POSITIVE_INFINITY;
            double sign = 1;
            for (int j = i; j < n; j++) {
                double direct = difference(i, j, 1);
                double turned = layer.odd() ? difference(i, j, -1) : Double.POSITIVE_INFINITY;
                if (Math.min(direct, turned) < least) {
                    least = Math.min(direct, turned);
                    best = j;
                    sign = turned < direct ? -1 : 1;
                }
            }
            layer.exchange(b, i, best);
            if (sign < 0) layer.multiply(b, i, -1, -1);
        }
    }

    /** The squared distance of unit i of the first point to unit j of the second with a sign. */
    private double difference(int i, int j, double sign) {
        Block in = layer.in();
        double sum = 0;
        for (int k = 0; k < in.cols(); k++)
            sum +=
                    square(
                            a[in.offset() + i * in.cols() + k]
                                    - sign * b[in.offset() + j * in.cols() + k]);
        Block bias = layer.bias();
        if (bias != null) sum += square(a[bias.offset() + i] - sign * b[bias.offset() + j]);
        if (!last) return sum + sizes(i, j);
        for (int o = 0; o < layer.out().rows(); o++)
            sum += square(a[layer.outAt(o, i)] - sign * b[layer.outAt(o, j)]);
        return sum;
    }

    private double sizes(int i, int j) {
        double[] first = sizes(a, i);
        double[] second = sizes(b, j);
        double sum = 0;
        for (int o = 0; o < first.length; o++) sum += square(first[o] - second[o]);
        return sum;
    }

    private double[] sizes(double[] w, int unit) {
        double[] sizes = new double[layer.out().rows()];
        for (int o = 0; o < sizes.length; o++) sizes[o] = Math.abs(w[layer.outAt(o, unit)]);
        Arrays.sort(sizes);
        return sizes;
    }

    private static double square(double x) {
        return x * x;
    }
}
