package saddleback.engine.construct;

import saddleback.engine.pattern.Lattice;
import saddleback.engine.pattern.Target;
import saddleback.engine.run.Workers;

import java.util.Arrays;

/** The values of s at the nodes: those whose loss is the target. */
final class NodeValues {
    /** So far, relative to the loss, a target may lie below the least loss by rounding. */
    private static final double ROUNDING = 1e-12;

    private static final int CHUNK = 64;

    private NodeValues() {}

    /** The nodes, the first axis the fastest, each axis rising. */
    static double[] point(int axes, int grid, int node) {
        double[] z = new double[axes];
        int left = node;
        for (int k = 0; k < axes; k++) {
            z[k] = (double) (left % (grid + 1)) / grid;
            left /= grid + 1;
        }
        return z;
    }

    static double[] of(Target target, int grid, Link link, Workers workers) {
        double[] values = new double[Math.toIntExact(Hats.nodes(target.axes(), grid))];
        workers.each(
                Math.ceilDiv(values.length, CHUNK),
                (chunk, _) -> {
                    int to = Math.min(values.length, (chunk + 1) * CHUNK);
                    for (int n = chunk * CHUNK; n < to; n++)
                        values[n] = value(target, point(target.axes(), grid, n), link);
                });
        return values;
    }

    private static double value(Target target, double[] z, Link link) {
        double height = target.height(z);
        double least = link.least();
        if (height >= least - ROUNDING * Math.max(1, Math.abs(least)) && height < link.most())
            return height <= least ? link.start() : link.inverse(height);
        String rule =
                height >= least
                        ? "below %s, the loss's upper bound".formatted(link.most())
                        : "at least %s, the least loss that can be".formatted(least);
        throw new IllegalArgumentException(
                "target: %s, was %s at z = %s".formatted(rule, height, text(z)));
    }

    private static String text(double[] z) {
        String inside = Arrays.toString(z);
        return "(" + inside.substring(1, inside.length() - 1) + ")";
    }

    /** All nodes as points of the plane, the topmost row first as lattices have it. */
    static Lattice lattice(int axes, int grid) {
        double[][] along = new double[axes][grid + 1];
        for (int k = 0; k < axes; k++)
            for (int i = 0; i <= grid; i++)
                along[k][i] = (double) (k == 1 ? grid - i : i) / grid;
        return new Lattice(along);
    }
}
