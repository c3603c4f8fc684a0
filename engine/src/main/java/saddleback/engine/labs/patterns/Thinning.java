package saddleback.engine.labs.patterns;

import saddleback.engine.net.Block;
import saddleback.engine.net.Network;
import saddleback.engine.pattern.Lattice;

/** Leaves out points of a lattice where all of them would take too long. */
final class Thinning {
    private static final int FEWEST = 5;
    private static final double AFFORDABLE = 2e10;
    private static final double WEIGHTS_OF_A_POINT = 40;

    private Thinning() {}

    /** The index along each axis of the middle point; of two, the later in storage. */
    static int[] middle(Lattice at) {
        int[] middle = new int[at.axes()];
        for (int k = 0; k < middle.length; k++) middle[k] = at.along()[k].length / 2;
        return middle;
    }

    /** As many points as can be evaluated in about a second, at least about five an axis. */
    static Lattice of(Lattice at, Network network, int examples) {
        Block first = network.blocks().getFirst();
        double afterFirst = network.size() - first.size() + first.rows();
        double work = 2 * afterFirst * examples + WEIGHTS_OF_A_POINT * network.size();
        return of(at, AFFORDABLE / work);
    }

    /**
     * The lattice, or the middle and every second, third, ... point from it along each axis: as
     * many as can be afforded, at least about five an axis.
     *
     * @param points that can be afforded
     */
    static Lattice of(Lattice at, double points) {
        int longest = 0;
        for (double[] axis : at.along()) longest = Math.max(longest, axis.length);
        Lattice thinned = at;
        for (int by = 2; thinned.size() > points && longest > by * (FEWEST - 1); by++)
            thinned = every(at, by);
        return thinned;
    }

    private static Lattice every(Lattice at, int by) {
        int[] middle = middle(at);
        double[][] along = new double[at.axes()][];
        for (int k = 0; k < along.length; k++) {
            double[] axis = at.along()[k];
            int first = middle[k] % by;
            along[k] = new double[(axis.length - 1 - first) / by + 1];
            for (int i = 0; i < along[k].length; i++) along[k][i] = axis[first + i * by];
        }
        return new Lattice(along);
    }
}
