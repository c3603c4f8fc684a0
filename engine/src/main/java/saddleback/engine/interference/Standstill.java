package saddleback.engine.interference;

/**
 * Whether a flow has come to rest at an equilibrium, where the integrator takes step after step, as
 * long as it is stable, and moves by nothing but its own errors: while time doubled, {@value
 * #STEPS} steps and more moved no number of the state by more than {@value #ERRORS} tolerances. On
 * a plateau, where the state creeps too, a few steps double the time.
 */
final class Standstill {
    private static final int STEPS = 100;
    private static final double ERRORS = 1000;

    private final double tolerance;
    private double[] state;
    private double time;
    private int steps;

    Standstill(double tolerance, double[] start) {
        this.tolerance = tolerance;
        state = start;
    }

    /** Takes note of an accepted step to {@code state}, which is kept; whether it is at rest. */
    boolean after(double now, double[] there) {
        steps++;
        if (now < 2 * time || steps < STEPS) return false;
        boolean still = still(there);
        state = there;
        time = now;
        steps = 0;
        return still;
    }

    private boolean still(double[] there) {
        for (int i = 0; i < there.length; i++) {
            double error = tolerance * (1 + Math.abs(there[i]));
            if (Math.abs(there[i] - state[i]) > ERRORS * error) return false;
        }
        return true;
    }
}
