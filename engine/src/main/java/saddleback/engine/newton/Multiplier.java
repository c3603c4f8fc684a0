package saddleback.engine.newton;

/**
 * What one step of each method multiplies the distance from a critical point along an
 * eigendirection of the Hessian by, where the function is its second-order model (Dauphin et al.
 * 2014, section 4). 0 arrives at the critical point, 1 stays, beyond -1 and 1 the point repels.
 */
public final class Multiplier {
    private Multiplier() {}

    /** Gradient descent: 1 - rate eigenvalue. */
    public static double gradientDescent(double eigenvalue, double rate) {
        return 1 - rate * eigenvalue;
    }

    /** Newton's method: 0, and 1 where the eigenvalue is 0. */
    public static double newton(double eigenvalue) {
        return Division.SIGNED.multiplier(eigenvalue, 0);
    }

    /**
     * Damped Newton: damping/(eigenvalue + damping). A trust region and cubic regularisation act
     * like this with the multiplier of their constraint for damping ({@link ShiftedStep#shift}).
     */
    public static double dampedNewton(double eigenvalue, double damping) {
        return Division.SIGNED.multiplier(eigenvalue, damping);
    }

    /** The saddle-free method: 1 - eigenvalue/(|eigenvalue| + damping); 0 or 2 without damping. */
    public static double saddleFree(double eigenvalue, double damping) {
        return Division.ABSOLUTE.multiplier(eigenvalue, damping);
    }
}
