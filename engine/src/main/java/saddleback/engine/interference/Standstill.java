package saddleback.engine.interference;

/**
 * Whether a flow gets nowhere any more. It rests at an equilibrium, where the integrator takes step
 * after step, as long as it is stable, and moves by nothing but its own errors: while time doubled,
 * {@value #STEPS} steps and more moved no number of the state by more than {@value #ERRORS}
 * tolerances. On a plateau, where the state creeps too, a few steps double the time. Or the
 * integrator is stuck, as where the direction of a network of rectifiers jumps and leads back to
 * the jump from both sides: {@value #MANY} steps moved no number by more than {@value #LITTLE}.
 * {@value #STEPS} steps are enough where most of what was tried was rejected, {@value #COSTLY}
 * evaluations and more, and of a flow that was stuck before.
 */
final class Standstill {
    /** How it goes on. */
    enum Verdict {
        MOVES,
        RESTS,
        STUCK
    }

    private static final int STEPS = 100;
    private static final double ERRORS = 1000;
    private static final int MANY = 1000;
    private static final int COSTLY = 4000;

    /** What counts as no way at all in a number of the state. */
    static final double LITTLE = 1e-3;

    private final double tolerance;
    private double[] state;
    private double time;
    private int steps;
    private int patience = MANY;
    private int evaluated;

    Standstill(double tolerance, double[] start) {
        this.tolerance = tolerance;
        state = start;
    }

    /** Begins anew, with less patience, at a state, which is kept. */
    void again(double now, double[] there) {
        note(now, there, 0);
        patience = STEPS;
    }

    /**
     * Takes note of an accepted step to {@code state}, which is kept.
     *
     * @param evaluations of the velocity by the integrator so far
     */
    Verdict after(double now, double[] there, int evaluations) {
        steps++;
        if (steps < STEPS) return Verdict.MOVES;
        boolean little = within(there, state, LITTLE, 0);
        if (steps < patience && little && evaluations - evaluated >= COSTLY) return Verdict.STUCK;
        if (now < 2 * time && steps < patience) return Verdict.MOVES;
        Verdict verdict = Verdict.MOVES;
        if (within(there, state, ERRORS * tolerance, 1)) verdict = Verdict.RESTS;
        else if (steps >= patience && little) verdict = Verdict.STUCK;
        note(now, there, evaluations);
        return verdict;
    }

    private void note(double now, double[] there, int evaluations) {
        evaluated = evaluations;
        state = there;
        time = now;
        steps = 0;
    }

    /** Whether no number of two states differs by more than that. */
    static boolean within(double[] one, double[] two, double absolute, double relative) {
        for (int i = 0; i < one.length; i++) {
            double most = absolute * (1 + relative * Math.abs(one[i]));
            if (Math.abs(one[i] - two[i]) > most) return false;
        }
        return true;
    }
}
