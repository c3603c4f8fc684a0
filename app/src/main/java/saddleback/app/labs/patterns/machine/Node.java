package saddleback.app.labs.patterns.machine;

/**
 * A node of the grid whose hat is active at a point.
 *
 * @param i along the first axis, from 0
 * @param j along the second axis, from 0; 0 on a line
 * @param hat what its unit gives, in (0, 1]
 * @param value of s at the node
 */
record Node(int i, int j, double hat, double value) {

    /** "node (3, 4)". */
    String name(int axes) {
        return axes == 1 ? "node " + i : "node (%d, %d)".formatted(i, j);
    }

    /** What it adds to s. */
    double adds() {
        return hat * value;
    }
}
