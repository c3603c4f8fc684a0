package saddleback.engine.optim;

/** Where training stands: the weights, and the loss and gradient there. Changed in place. */
public final class Point {
    /** The weights, length P. */
    public final double[] w;

    /**
     * The gradient at {@link #w} over the examples of the step, clipped where that is asked for.
     */
    public final double[] g;

    /** The loss at {@link #w} over the examples of the step. */
    public double value = Double.NaN;

    /** Starts at {@code w}, which then belongs to this point. */
    public Point(double[] w) {
        this.w = w;
        this.g = new double[w.length];
    }
}
