package saddleback.engine.labs.surface;

/**
 * |smallest / largest| Hessian eigenvalue, near 0 where the loss is nearly convex (Li et al. 2018).
 */
public final class Convexity {
    private Convexity() {}

    /** The ratio at every point; a fresh array. */
    public static double[] of(double[] smallest, double[] largest) {
        double[] ratio = new double[smallest.length];
        for (int i = 0; i < ratio.length; i++) ratio[i] = Math.abs(smallest[i] / largest[i]);
        return ratio;
    }
}
