package saddleback.engine.interference;

import org.apache.commons.math3.exception.MaxCountExceededException;
import org.apache.commons.math3.exception.NumberIsTooSmallException;
import org.apache.commons.math3.ode.ContinuousOutputModel;
import org.apache.commons.math3.ode.FirstOrderDifferentialEquations;
import org.apache.commons.math3.ode.nonstiff.DormandPrince853Integrator;
import org.apache.commons.math3.ode.sampling.StepHandler;

import saddleback.engine.run.Progress;

/**
 * Gradient flow: dstate/dt = {@link Learner#velocity}, by the method of Dormand and Prince of order
 * 8(5,3) (Hairer, Nørsett, Wanner, Solving Ordinary Differential Equations I, 2nd edition, II.10).
 *
 * <p>An error of δ in a logit is a relative error of at most δ in a probability and in its
 * complement, so that the tolerance, which holds for the state, keeps both accurate however near a
 * corner they are.
 *
 * @param tolerance of the error of a step, absolute and relative, in the numbers of the state
 * @param steps the most accepted steps
 * @param until the success at which a component counts as learned, within (0, 1)
 * @param limit the time at which it ends at the latest, above 0
 */
public record Flow(double tolerance, int steps, double until, double limit) {
    /** Steps below this are given up: the direction is not continuous, or not finite. */
    private static final double SHORTEST = 1e-12;

    /** Evaluations of the velocity for each step, those of rejected ones included. */
    private static final int EVALUATIONS = 100;

    /** Checks the ranges. */
    public Flow {
        if (!(tolerance > 0 && tolerance < 1))
            throw new IllegalArgumentException("tolerance: above 0 and below 1, was " + tolerance);
        if (steps < 1) throw new IllegalArgumentException("steps: at least 1, was " + steps);
        if (!(until > 0 && until < 1))
            throw new IllegalArgumentException("until: above 0 and below 1, was " + until);
        if (!(limit > 0 && limit < Double.POSITIVE_INFINITY))
            throw new IllegalArgumentException("limit: above 0 and finite, was " + limit);
    }

    /**
     * Learns from the learner's start until every component's success is at least {@code until} at
     * the same moment, or to the limit. A component that falls back has not reached it. The last
     * moment of the course is the one at which it ends. The course is unfinished where the limit
     * comes first, all steps were made, or it rests at an equilibrium.
     *
     * <p>Where the integrator is stuck, as it is with most networks of rectifiers (their direction
     * jumps, and a flow can be held at a jump from both sides) and with memories that forget soon
     * (the flow is stiff), the course goes on by small steps ({@link Slide}), which are less
     * accurate; now and then the integrator is tried again.
     *
     * @param learner used by this thread until it returns
     */
    public Course of(Learner learner, Progress progress) {
        progress.step(0, "flow");
        double[] start = learner.start();
        Recording recording = new Recording(this, learner, start, progress);
        if (!recording.finished()) new Pursuit(this, learner, recording).follow();
        Course course = recording.course();
        progress.step(1, "flow");
        return course;
    }

    /**
     * Follows the flow once more between two moments that were recorded, which is in one step.
     *
     * @param begin the state at the first moment, not changed
     * @param end the state at the second; should the integrator fail, a straight line leads there
     * @param length of the stretch
     * @return the states by the time since the first moment
     */
    Dense again(Learner learner, double[] begin, double[] end, double length) {
        ContinuousOutputModel model = new ContinuousOutputModel();
        var integrator = integrator(length);
        integrator.setInitialStepSize(length);
        if (!follow(integrator, learner, 0, begin, length, model))
            return Dense.line(begin, end, length);
        return time -> {
            model.setInterpolatedTime(time);
            return model.getInterpolatedState().clone();
        };
    }

    DormandPrince853Integrator integrator(double longest) {
        double shortest = SHORTEST * Math.min(1, longest);
        var integrator = new DormandPrince853Integrator(shortest, longest, tolerance, tolerance);
        integrator.setMaxEvaluations((int) Math.min(Integer.MAX_VALUE, (long) steps * EVALUATIONS));
        return integrator;
    }

    /** Whether it came to the end of the time; if not, the handler knows how far. */
    static boolean follow(
            DormandPrince853Integrator integrator,
            Learner learner,
            double now,
            double[] start,
            double time,
            StepHandler handler) {
        integrator.addStepHandler(handler);
        try {
            integrator.integrate(new Velocity(learner), now, start, time, start.clone());
            return true;
        } catch (Ended | NumberIsTooSmallException | MaxCountExceededException _) {
            return false;
        }
    }

    private record Velocity(Learner learner) implements FirstOrderDifferentialEquations {
        @Override
        public int getDimension() {
            return learner.size();
        }

        @Override
        public void computeDerivatives(double t, double[] state, double[] derivative) {
            learner.velocity(state, derivative);
        }
    }

    /** Ends an integration from inside a step handler; the integrator knows no other way. */
    static final class Ended extends RuntimeException {
        private static final long serialVersionUID = 1;

        Ended() {
            super(null, null, false, false);
        }
    }
}
