package saddleback.engine.pattern;

import saddleback.engine.data.Dataset;
import saddleback.engine.net.Network;
import saddleback.engine.run.Progress;

/** A network with a line, a plane or a box of its weights on which a pattern was planted. */
public interface Planted {

    /** The network. */
    Network network();

    /** How many axes: 1, 2 or 3. */
    int axes();

    /**
     * The weights at a point.
     *
     * @param z as many coordinates as axes
     * @return flat parameters, a fresh array
     */
    double[] weights(double... z);

    /**
     * Mean loss and accuracy on data at every point of a lattice.
     *
     * @param data of the kind of targets that the network was made for
     * @param progress told how far the work is; cancels it
     */
    Maps maps(Dataset data, Lattice at, Progress progress);
}
