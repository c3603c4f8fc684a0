package saddleback.engine.multipoint;

import saddleback.engine.net.Init;
import saddleback.engine.net.Network;
import saddleback.engine.run.Seed;

/** What multi-point optimisation starts from. */
public final class Starts {
    private static final String[] NAMES = {"right", "up", "forward"};

    private Starts() {}

    /**
     * A given origin and an independent draw of the network's weights for each direction, as
     * published.
     *
     * @param axes 1 to 3
     * @param origin flat parameters, not copied
     * @return origin, right, up, forward: one more than axes
     */
    public static double[][] of(Network network, int axes, double[] origin, Init init, Seed seed) {
        double[][] starts = new double[axes + 1][];
        starts[0] = origin;
        for (int k = 0; k < axes; k++) starts[k + 1] = init.draw(network, seed.of(NAMES[k]));
        return starts;
    }
}
