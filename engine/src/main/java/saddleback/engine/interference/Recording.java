package saddleback.engine.interference;

import org.apache.commons.math3.ode.sampling.StepHandler;
import org.apache.commons.math3.ode.sampling.StepInterpolator;

import saddleback.engine.run.Progress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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
    private final List<Double> times = new ArrayList<>();
    private final List<Moment> moments = new ArrayList<>();
    private final List<double[]> states = new ArrayList<>();
    private final double[] half;
    private final double[] reached;
    private double total = Double.NaN;
    private double fraction;
    private int steps;

    Recording(Flow flow, Learner learner, Progress progress) {
        this.flow = flow;
        this.learner = learner;
        this.progress = progress;
        goal = Math.log(flow.until()) - Math.log1p(-flow.until());
        half = new double[learner.world().components()];
        reached = new double[half.length];
        Arrays.fill(half, Double.NaN);
        Arrays.fill(reached, Double.NaN);
    }

    /** Records the start; whether anything is left to learn. */
    boolean begin(double[] start) {
        Moment moment = learner.moment(start);
        for (int k = 0; k < half.length; k++) {
            if (moment.odds(k) >= 0) half[k] = 0;
            if (moment.odds(k) >= goal) reached[k] = 0;
        }
        record(0, moment, start.clone());
        return !arrived(0);
    }

    @Override
    public void init(double t0, double[] y0, double t) {}

    @Override
    public void handleStep(StepInterpolator step, boolean last) {
        double from = step.getPreviousTime();
        double to = step.getCurrentTime();
        Dense dense = Dense.of(step);
        Moment end = learner.moment(dense.at(to));
        if (!Double.isFinite(end.speed())) throw new Flow.Ended();
        steps++;
        int pieces = pieces(end);
        for (int i = 1; i <= pieces; i++) {
            double time = i == pieces ? to : from + (to - from) * i / pieces;
            if (advance(dense, time)) throw new Flow.Ended();
        }
        report();
        if (steps >= flow.steps()) throw new Flow.Ended();
    }

    private int pieces(Moment end) {
        Moment begin = moments.getLast();
        double change = 0;
        for (int k = 0; k < half.length; k++)
            change = Math.max(change, Math.abs(end.odds(k) - begin.odds(k)));
        return (int) Math.clamp(Math.ceil(change / STRIDE), FEWEST, MOST);
    }

    /** Goes on to {@code time}, or to where all is learned; whether it is. */
    private boolean advance(Dense dense, double time) {
        double[] state = dense.at(time);
        Moment moment = learner.moment(state);
        double before = times.getLast();
        for (int k = 0; k < half.length; k++) {
            double odds = moment.odds(k);
            if (Double.isNaN(half[k]) && odds >= 0) half[k] = rise(dense, k, 0, before, time);
            if (odds < goal) reached[k] = Double.NaN;
            else if (Double.isNaN(reached[k])) reached[k] = rise(dense, k, goal, before, time);
        }
        double last = Arrays.stream(reached).max().orElseThrow();
        if (Double.isNaN(last)) {
            record(time, moment, state);
            return false;
        }
        double[] there = dense.at(last);
        record(last, learner.moment(there), there);
        return arrived(last);
    }

    private double rise(Dense dense, int k, double level, double from, double to) {
        return Crossing.between(t -> learner.moment(dense.at(t)).odds(k) - level, from, to);
    }

    private void record(double time, Moment moment, double[] state) {
        times.add(time);
        moments.add(moment);
        states.add(state);
    }

    private boolean arrived(double time) {
        for (double r : reached) if (Double.isNaN(r)) return false;
        total = time;
        return true;
    }

    private void report() {
        double learned = 0;
        for (double j : moments.getLast().success())
            learned += Math.min(1, j / flow.until()) / half.length;
        double gone = Math.max(times.getLast() / flow.limit(), (double) steps / flow.steps());
        fraction = Math.min(1, Math.max(fraction, Math.max(learned, gone)));
        progress.step(fraction, "flow");
    }

    Course course() {
        double[] time = times.stream().mapToDouble(Double::doubleValue).toArray();
        double[][] all = states.toArray(double[][]::new);
        List<Plateau> plateaus = new Plateaus(flow, learner, time, moments, all).list();
        return new Course(time, List.copyOf(moments), all, half, reached, total, plateaus, steps);
    }
}
