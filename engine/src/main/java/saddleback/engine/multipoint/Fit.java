package saddleback.engine.multipoint;

import saddleback.engine.data.Dataset;
import saddleback.engine.net.Network;
import saddleback.engine.run.Heap;

/** Whether what is given for an optimisation goes together and into memory. */
final class Fit {
    /** Vectors of the length of all that is trained that are held at a time. */
    private static final long VECTORS = 16;

    private Fit() {}

    /**
     * Checks data, starts and settings.
     *
     * @param starts origin and a vector for each axis
     * @throws IllegalArgumentException "name: rule, was value"
     */
    static void check(
            MultiPointSettings settings,
            Network network,
            Dataset train,
            int axes,
            double[][] starts) {
        if (train.examples() < 1)
            throw new IllegalArgumentException("train: at least 1 example, was none");
        if (starts.length != axes + 1)
            throw new IllegalArgumentException(
                    "starts: an origin and a vector for each axis, %d, was %d"
                            .formatted(axes + 1, starts.length));
        for (double[] s : starts)
            if (s.length != network.size())
                throw new IllegalArgumentException(
                        "starts: as many numbers as the network has parameters, %d, was %d"
                                .formatted(network.size(), s.length));
        if (settings.method().wholeOnly() && (settings.good() != null || settings.bad() != null))
            throw new IllegalArgumentException(
                    "good, bad: not given with this method, which needs all cells, was %s and %s"
                            .formatted(settings.good(), settings.bad()));
    }

    /**
     * Refuses networks whose planes are too large.
     *
     * @throws IllegalArgumentException "network: rule, was value"
     */
    static void requireMemory(Network network, int axes) {
        Heap.require(
                Double.BYTES * VECTORS * (axes + 1) * network.size(),
                "network",
                "a plane of networks",
                "a network with fewer parameters needs less");
    }
}
