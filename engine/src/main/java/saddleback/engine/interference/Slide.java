package saddleback.engine.interference;

import java.util.Arrays;

/**
 * Follows a flow by small steps where error control has no way: where the direction jumps and leads
 * back to the jump from both sides. The flow then slides along the jump with the mean of the
 * directions that stays on it (Filippov, Differential Equations with Discontinuous Righthand Sides,
 * 1988, section 4). Steps of the midpoint method that go to and fro over the jump have this mean,
 * with an error of the order of a step: no logit and no parameter changes by more than about {@link
 * #CHANGE} in one.
 *
 * <p>The memory of {@link Remedy.Replay} is relaxed by its exponential, so that one that forgets
 * within a step does not make the steps smaller.
 *
 * <p>What is recorded is the mean motion: states are averaged over {@value #FEWEST} steps where
 * they lead on and over up to {@value #MOST} where they go to and fro, and the moment between two
 * such means has the velocity from one to the other, in which going to and fro cancels.
 */
final class Slide {
    /** The most that a logit, or a parameter, changes in a step. */
    static final double CHANGE = 0.002;

    private static final int FEWEST = 32;
    private static final int MOST = 256;

    /** Steps lead on when no less than this part of their way remains. */
    private static final double ON = 0.5;

    /** As far as this they are averaged at most. */
    private static final double FAR = 0.05;

    private static final double PROBE = 1e-6;

    private final Learner learner;
    private final double limit;
    private final double memory;
    private final int parameters;
    private final double[] velocity;
    private final double[] middle;
    private final double[] mean;
    private final double[] before;
    private final double[] after;
    private double[] state;
    private double time;
    private double path;

    /** From a state at a time on; the state is copied. */
    Slide(Learner learner, double limit, double now, double[] begin) {
        this.learner = learner;
        this.limit = limit;
        memory = learner.memory();
        parameters = learner.parameters();
        velocity = new double[begin.length];
        middle = new double[begin.length];
        mean = new double[begin.length];
        before = new double[learner.logits()];
        after = new double[learner.logits()];
        state = begin.clone();
        time = now;
    }

    /** Where it is; not to be changed. */
    double[] state() {
        return state;
    }

    double time() {
        return time;
    }

    /** The way that steps went, to and fro, in the parameter that was fastest in each. */
    double path() {
        return path;
    }

    /**
     * The mean over the next steps.
     *
     * @return its time is NaN where no step can be made, as the direction is not finite
     */
    Mean block() {
        double begin = time;
        Arrays.fill(mean, 0);
        double[] first = state;
        double way = path;
        int steps = 0;
        while (time < limit && steps < MOST) {
            double net = distance(first, state);
            if (steps >= FEWEST && (net >= ON * (path - way) || net >= FAR)) break;
            steps++;
            double[] old = state;
            double h = step();
            for (int j = 0; j < mean.length; j++) mean[j] += h * (old[j] + state[j]) / 2;
        }
        double length = time - begin;
        double[] average = mean.clone();
        for (int j = 0; j < average.length; j++) average[j] /= length;
        return new Mean(length > 0 ? begin + length / 2 : Double.NaN, average, steps);
    }

    private double distance(double[] one, double[] two) {
        double distance = 0;
        for (int i = 0; i < parameters; i++)
            distance = Math.max(distance, Math.abs(one[i] - two[i]));
        return distance;
    }

    /** One step of the midpoint method; its length. */
    private double step() {
        learner.velocity(state, velocity);
        double parameter = 0;
        for (int i = 0; i < parameters; i++) parameter = Math.max(parameter, Math.abs(velocity[i]));
        double fastest = fastest(parameter);
        double h = Math.min(CHANGE / fastest, limit - time);
        move(h / 2, middle);
        learner.velocity(middle, velocity);
        double[] next = new double[state.length];
        for (int i = parameters; i < next.length; i++)
            velocity[i] += (middle[i] - state[i]) / memory;
        move(h, next);
        state = next;
        time = h < limit - time ? time + h : limit;
        path += h * parameter;
        return h;
    }

    /** How fast a logit or parameter changes at most. */
    private double fastest(double parameter) {
        if (!(parameter > 0)) return parameter;
        double fastest = parameter;
        double probe = PROBE / parameter;
        for (int i = 0; i < middle.length; i++) middle[i] = state[i] + probe * velocity[i];
        learner.logits(state, before);
        learner.logits(middle, after);
        for (int i = 0; i < before.length; i++)
            fastest = Math.max(fastest, Math.abs(after[i] - before[i]) / probe);
        return fastest;
    }

    /** Along the velocity; a memory towards its credit, memory times the velocity away. */
    private void move(double h, double[] into) {
        for (int i = 0; i < parameters; i++) into[i] = state[i] + h * velocity[i];
        double part = -Math.expm1(-h / memory) * memory;
        for (int i = parameters; i < into.length; i++) into[i] = state[i] + part * velocity[i];
    }

    /** Where the flow is on the average of some steps around a time. */
    record Mean(double time, double[] state, int steps) {}
}
