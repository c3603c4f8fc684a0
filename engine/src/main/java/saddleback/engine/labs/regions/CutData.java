package saddleback.engine.labs.regions;

/**
 * The training examples beside a cut.
 *
 * @param dims coordinates of the cut
 * @param u foot of each example on the cut, dims numbers each
 * @param distance from the example to the cut, 0 where the cut is the input space
 * @param label class of each example, or -1 for targets that are values
 * @param classes number of classes, 0 for targets that are values
 */
public record CutData(int dims, double[] u, double[] distance, int[] label, int classes) {

    /** The number of examples. */
    public int size() {
        return distance.length;
    }
}
