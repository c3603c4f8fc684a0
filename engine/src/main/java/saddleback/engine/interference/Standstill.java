package saddleback.engine.interference;

/**
 * Whether a flow gets nowhere any more. It rests at an equilibrium, where the integrator takes step
 * after step, as long as it is stable, and moves by nothing but its own errors: while time doubled,
 * {@value #STEPS} steps and more moved no number of the state by more than {@value #ERRORS}
 * tolerances. On a plateau, where the state creeps too, a few steps double the time. Or the
 * integrator is stuck, as where the direction of a network of rectifiers jumps and leads back to
 * the jump from both sides: {@value #MANY} steps moved no number by more than {@value #LITTLE}.
 */
final class Standstill {
    private static final int STEPS = 100;
    private static final double ERRORS = 1000;
    private static final int MANY = 1000;
    private static final double LITTLE = 1e-3;

    private final double tolerance;
    private double[] state;
    private double time;
    private int steps;

    Standstill(double tolerance, double[] start) {
        this.tolerance = tolerance;
        state = start;
    }

    /** Takes note of an accepted step to {@code state}, which is kept; whether it gets nowhere. */
    boolean after(double now, double[] there) {
        steps++;
        boolean doubled = now >= 2 * time && steps >= STEPS;
        if (!doubled && steps < MANY) return false;
        boolean still = within(there, ERRORS * tolerance, 1);
        if (steps >= MANY) still |= within(there, LITTLE, 0);
        state = there;
        time = now;
        steps = 0;
        return still;
    }

    private boolean within(double[] there, double absolute, double relative) {
        for (int i = 0; i < there.length; i++) {
            double most = absolute * (1 + relative * Math.abs(there[i]));
            if (Math.abs(there[i] - state[i]) > most) return false;
        }
        return true;
    }
}
