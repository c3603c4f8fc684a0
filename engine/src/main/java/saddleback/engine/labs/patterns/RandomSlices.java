package saddleback.engine.labs.patterns;

import saddleback.engine.data.Dataset;
import saddleback.engine.linalg.Vectors;
import saddleback.engine.net.Network;
import saddleback.engine.pattern.Lattice;
import saddleback.engine.pattern.Planted;
import saddleback.engine.run.Heap;
import saddleback.engine.run.Kept;
import saddleback.engine.run.KeptNumbers;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;
import saddleback.engine.slice.WeightLengths;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Random planes through the weights in the middle of the lattice: normal numbers, normalised by
 * filters (biases move too), then brought to the lengths of the planted directions, so that equal
 * coordinates are equal distances.
 *
 * @param at where they were evaluated
 * @param losses of each plane there
 */
record RandomSlices(Lattice at, List<double[]> losses) {
    /** Parameters of the largest network whose slices are computed; constructed ones are sparse. */
    static final int MOST = 4_000_000;

    /**
     * Evaluates them.
     *
     * @throws IllegalArgumentException "name: rule, was value" for networks that are too large
     */
    static RandomSlices of(
            Mapped mapped, int count, Seed seed, Workers workers, Kept kept, Progress progress) {
        checkSize(mapped.planted());
        var planted = Spanned.of(mapped.planted(), mapped.prepared().problem().loss(), workers);
        Dataset train = mapped.prepared().data().train();
        boolean blind = Condensed.suits(planted);
        Condensed few = Condensed.of(train, planted.loss());
        Dataset used = blind ? few.data() : train;
        Lattice at = Thinning.of(mapped.at(), planted.network(), used.examples());
        var losses = new ArrayList<double[]>();
        for (int i = 0; i < count; i++) {
            Progress part =
                    progress.part((double) i / count, (double) (i + 1) / count)
                            .saying("random plane %d of %d, ".formatted(i + 1, count));
            Spanned plane = through(planted, mapped.at(), seed.of(i));
            Supplier<double[]> loss =
                    () -> blind ? few.loss(plane, at, part) : plane.maps(train, at, part).loss();
            losses.add(new KeptNumbers(kept).of("slice-" + i, at.size(), loss));
        }
        return new RandomSlices(at, losses);
    }

    private static void checkSize(Planted planted) {
        int size = planted.network().size();
        if (size > MOST)
            throw new IllegalArgumentException(
                    "fooled.slices: a network of at most %,d parameters, was one of %,d"
                            .formatted(MOST, size));
        Heap.require(
                (2L * planted.axes() + 8) * size * Double.BYTES,
                "fooled.slices",
                "random planes of a network",
                "a smaller grid needs less");
    }

    /** A random plane with the same coordinates in the middle of the lattice. */
    static Spanned through(Spanned planted, Lattice at, Seed seed) {
        int[] middle = Thinning.middle(at);
        double[] z = new double[middle.length];
        for (int k = 0; k < z.length; k++) z[k] = at.along()[k][middle[k]];
        double[] centre = planted.weights(z);
        double[][] directions = new double[z.length][];
        double[] origin = centre.clone();
        for (int k = 0; k < z.length; k++) {
            directions[k] = filters(planted.network(), centre, seed.of(k));
            double length = Vectors.norm(planted.directions()[k]);
            double own = Vectors.norm(directions[k]);
            Vectors.scale(directions[k], own == 0 ? 0 : length / own);
            Vectors.add(origin, -z[k], directions[k]);
        }
        return new Spanned(
                planted.network(), origin, directions, planted.loss(), planted.workers());
    }

    /** One random direction, each part as long as that of the weights. */
    static double[] filters(Network network, double[] w, Seed seed) {
        double[] d = seed.normals().fill(new double[w.length]);
        WeightLengths.takeByFilters(network, w, d);
        return d;
    }
}
