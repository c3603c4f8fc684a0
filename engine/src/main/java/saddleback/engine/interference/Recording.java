package saddleback.engine.interference;

import org.apache.commons.math3.ode.AbstractIntegrator;
import org.apache.commons.math3.ode.sampling.StepHandler;
import org.apache.commons.math3.ode.sampling.StepInterpolator;
import org.jspecify.annotations.Nullable;

import saddleback.engine.run.Progress;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntSupplier;

/** Writes down a flow as it is integrated, and ends it. */
final class Recording implements StepHandler {
    /** Between two moments no component's log-odds change by much more than this. */
    private static final double STRIDE = 0.1;

    /** The fewest and the most pieces of a step. */
    private static final int FEWEST = 2;

    private static final int MOST = 32;

    private final Flow flow;
    private final Learner learner;
    private final Progress progress;
    private final double goal;
    private final Trace trace;
    private final Standstill standstill;
    private final double[] half;
    private final double[] reached;
    private double time;
    private Moment moment;
    private double[] state;
    private double fraction;
    private int steps;
    private int smallSteps;
    private boolean over;
    private IntSupplier evaluations = () -> 0;

    /** Begins at {@code start}, which is kept. */
    Recording(Flow flow, Learner learner, double[] start, Progress progress) {
        this.flow = flow;
        this.learner = learner;
        this.progress = progress;
        goal = Math.log(flow.until()) - Math.log1p(-flow.until());
        int components = learner.world().components();
        trace = new Trace(learner.size(), components);
        standstill = new Standstill(flow.tolerance(), start);
        half = new double[components];
        reached = new double[components];
        state = start;
        moment = learner.moment(start);
        for (int k = 0; k < components; k++) {
            half[k] = moment.odds(k) >= 0 ? 0 : Double.NaN;
            reached[k] = moment.odds(k) >= goal ? 0 : Double.NaN;
        }
        trace.add(0, moment, start);
    }

    /** Whether all components have reached the goal. */
    boolean finished() {
        for (double r : reached) if (Double.isNaN(r)) return false;
        return true;
    }

    /** Whether the flow goes on from here, the integrator having given up or being stuck. */
    boolean goesOn() {
        return !over && left() > 0;
    }

    /** The integrator that makes the next steps. */
    void by(AbstractIntegrator integrator) {
        evaluations = integrator::getEvaluations;
    }

    double time() {
        return time;
    }

    /** The last state; not to be changed. */
    double[] state() {
        return state;
    }

    /** How many steps may still be made. */
    int left() {
        return flow.steps() - steps;
    }

    @Override
    public void init(double t0, double[] y0, double t) {}

    @Override
    public void handleStep(StepInterpolator step, boolean last) {
        double from = step.getPreviousTime();
        double to = step.getCurrentTime();
        Dense dense = Dense.of(step);
        Moment end = learner.moment(dense.at(to));
        if (!Double.isFinite(end.speed())) throw end();
        steps++;
        int pieces = pieces(end);
        for (int i = 1; i <= pieces; i++) {
            if (i == pieces) advance(dense, to, end, null);
            else advance(dense, from + (to - from) * i / pieces, null);
            if (finished()) throw end();
        }
        report();
        Standstill.Verdict verdict = standstill.after(time, state, evaluations.getAsInt());
        if (left() <= 0 || verdict == Standstill.Verdict.RESTS) throw end();
        if (verdict == Standstill.Verdict.STUCK) throw new Flow.Ended();
    }

    private Flow.Ended end() {
        over = true;
        return new Flow.Ended();
    }

    /**
     * Forgets the moments since the flow came to where it is stuck: their speeds are those beside a
     * jump, of which the flow's own is a mean.
     */
    void back() {
        double[] there = state;
        trace.drop(s -> Standstill.within(s, there, Standstill.LITTLE, 0));
        time = trace.time();
        moment = trace.moment();
        state = trace.state();
        for (int k = 0; k < half.length; k++) {
            if (half[k] > time) half[k] = Double.NaN;
            if (reached[k] > time) reached[k] = Double.NaN;
        }
    }

    /**
     * Goes on along a straight line.
     *
     * @param velocity the derivative of the state by time
     * @param small steps that this took
     */
    void slide(double to, double[] there, double[] velocity, int small) {
        double begin = time;
        Dense line = Dense.line(state, there, to - begin);
        steps += small;
        smallSteps += small;
        advance(at -> line.at(at - begin), to, velocity);
        report();
        if (finished() || left() <= 0) throw new Flow.Ended();
    }

    /** The integrator may try again, with less patience. */
    void again() {
        standstill.again(time, state);
    }

    private int pieces(Moment end) {
        double change = 0;
        for (int k = 0; k < half.length; k++)
            change = Math.max(change, Math.abs(end.odds(k) - moment.odds(k)));
        return (int) Math.clamp(Math.ceil(change / STRIDE), FEWEST, MOST);
    }

    /** Goes on to {@code to}, or to where all is learned. */
    private void advance(Dense dense, double to, double @Nullable [] mean) {
        advance(dense, to, learner.moment(dense.at(to), mean), mean);
    }

    private void advance(Dense dense, double to, Moment then, double @Nullable [] mean) {
        for (int k = 0; k < half.length; k++) {
            double odds = then.odds(k);
            if (Double.isNaN(half[k]) && odds >= 0) half[k] = rise(dense, k, 0, to);
            if (odds < goal) reached[k] = Double.NaN;
            else if (Double.isNaN(reached[k])) reached[k] = rise(dense, k, goal, to);
        }
        if (finished()) {
            time = Arrays.stream(reached).max().orElseThrow();
            state = dense.at(time);
            moment = learner.moment(state, mean);
        } else {
            time = to;
            state = dense.at(to);
            moment = then;
            trace.add(time, moment, state);
        }
    }

    private double rise(Dense dense, int k, double level, double to) {
        return Crossing.between(t -> learner.odds(dense.at(t), k) - level, time, to);
    }

    private void report() {
        double learned = 0;
        for (double j : moment.success()) learned += Math.min(1, j / flow.until()) / half.length;
        double gone = Math.max(time / flow.limit(), (double) steps / flow.steps());
        fraction = Math.min(1, Math.max(fraction, Math.max(learned, gone)));
        progress.step(fraction, "flow");
    }

    /** What was recorded. */
    Course course() {
        double[] times = trace.times();
        if (times[times.length - 1] < time) {
            trace.last(time, moment, state);
            times = trace.times();
        }
        var moments = trace.moments();
        double[][] states = trace.states();
        var plateaus = new Plateaus(flow, learner, times, moments, states).list();
        double total = finished() ? time : Double.NaN;
        return new Course(
                times,
                moments,
                states,
                half,
                reached,
                total,
                plateaus,
                steps,
                smallSteps,
                slid(times, moments));
    }

    private static double slid(double[] times, List<Moment> moments) {
        double slid = 0;
        for (int i = 1; i < times.length; i++)
            if (moments.get(i).slid()) slid += times[i] - times[i - 1];
        return slid;
    }
}
