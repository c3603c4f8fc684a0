package saddleback.app.labs.patterns.machine;

import saddleback.engine.construct.ConstructedNetwork;
import saddleback.engine.labs.patterns.Constructed;

import java.util.List;

/**
 * A network that was built and how good it is.
 *
 * @param network the network
 * @param loss on the training examples, on the result's lattice
 * @param nodes the network's values of s at the nodes, the first axis the fastest
 * @param greatest error on the lattice
 * @param bounds proved cell by cell, the topmost row first; empty while they are not known
 * @param sizes of the grid whose errors are known, increasing
 * @param refused why another size cannot be had; empty where it can
 */
record Machine(
        ConstructedNetwork network,
        double[] loss,
        double[] nodes,
        double greatest,
        double[] bounds,
        List<Constructed.Size> sizes,
        String refused) {

    /** Copies the list. */
    Machine {
        sizes = List.copyOf(sizes);
    }

    int grid() {
        return network.grid();
    }

    int axes() {
        return network.axes();
    }

    /** The same where another size was refused. */
    Machine refusing(String why) {
        return new Machine(network, loss, nodes, greatest, bounds, sizes, why);
    }
}
