package saddleback.engine.multipoint;

/** The cells of one step, and what was found at them. */
final class CellSample {
    /** Row-major indices. */
    final int[] cell;

    /** The coordinates of each, first axis first. */
    final double[][] z;

    /** What is added to each mean loss: the weight decay. */
    final double[] extra;

    /** The loss of each. */
    final double[] loss;

    /** The derivative of the objective by the loss of each. */
    final double[] weight;

    CellSample(int[] cell, Places places) {
        this.cell = cell;
        z = new double[cell.length][];
        for (int i = 0; i < z.length; i++) z[i] = places.of(cell[i]);
        extra = new double[cell.length];
        loss = new double[cell.length];
        weight = new double[cell.length];
    }

    int size() {
        return cell.length;
    }
}
