package saddleback.engine.labs.regions;

/**
 * The training examples beside a cut. Arrays belong to the record and never change.
 *
 * @param dims coordinates of the cut
 * @param u foot of each example on the cut, dims numbers each
 * @param distance from the example to the cut, 0 where the cut is the input space
 * @param label class of each example, or -1 for targets that are values
 * @param classes number of classes, 0 for targets that are values
 * @param chosen the examples that the cut was laid through, none for other cuts
 */
public record CutData(
        int dims, double[] u, double[] distance, int[] label, int classes, int[] chosen) {

    /** Beside a cut that was not laid through examples. */
    public CutData(int dims, double[] u, double[] distance, int[] label, int classes) {
        this(dims, u, distance, label, classes, new int[0]);
    }

    /** The number of examples. */
    public int size() {
        return distance.length;
    }

    /** Coordinate {@code axis} of the foot of an example. */
    public double at(int example, int axis) {
        return u[example * dims + axis];
    }
}
