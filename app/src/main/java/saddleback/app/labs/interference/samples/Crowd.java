package saddleback.app.labs.interference.samples;

import saddleback.app.labs.interference.Curves;
import saddleback.engine.interference.Course;
import saddleback.engine.interference.Learner;
import saddleback.engine.interference.Reinforce;
import saddleback.engine.interference.Updates;
import saddleback.engine.labs.interference.Setup;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/** Runs that go on side by side, each with a seed of its own. */
final class Crowd {
    /** Moments that are recorded at even distances. */
    private static final int EVEN = 300;

    /** Moments that are recorded at even ratios, for much happens early. */
    private static final int RATIOS = 200;

    /** Runs go on for so many times what the flow needs. */
    private static final double PATIENCE = 3;

    /** Updates after which every run ends. */
    private static final int MOST_UPDATES = 400_000;

    /** So many episodes are drawn before one looks up. */
    private static final long EPISODES = 60_000;

    private final Order order;
    private final Course flow;
    private final Reinforce[] runs;
    private final double until;
    private final int[] moments;
    private final double[] time;
    private final double[][][] success;
    private final double[] totalTime;
    private int made;
    private int recorded;

    /** All stand at the start. */
    Crowd(Order order, Setup setup, Course flow, Seed seed) {
        this.order = order;
        this.flow = flow;
        Plan plan = order.plan();
        Learner learner = setup.learner();
        var updates = new Updates(plan.batch(), plan.rate(), plan.baseline());
        runs = new Reinforce[plan.runs()];
        Arrays.setAll(runs, i -> new Reinforce(learner.copy(), updates, seed.of("runs").of(i)));
        until = plan.start().until();
        double wanted = PATIENCE * Curves.end(flow) / plan.rate();
        int updatesMade = (int) Math.clamp(Math.ceil(wanted), 1, MOST_UPDATES);
        moments = moments(updatesMade);
        time = new double[moments.length];
        success = new double[runs.length][plan.start().contexts()][time.length];
        totalTime = new double[runs.length];
        Arrays.fill(totalTime, Double.NaN);
        for (int i = 0; i < runs.length; i++) record(i, 0);
        recorded = 1;
    }

    /** Numbers of updates after which one records, from 0 to the last. */
    private static int[] moments(int last) {
        IntStream even = IntStream.rangeClosed(0, EVEN).map(i -> (int) ((long) last * i / EVEN));
        IntStream ratios =
                IntStream.rangeClosed(0, RATIOS)
                        .map(i -> (int) Math.round(Math.pow(last, (double) i / RATIOS)));
        return IntStream.concat(even, ratios).sorted().distinct().toArray();
    }

    private void record(int run, int at) {
        double[] now = runs[run].success();
        for (int k = 0; k < now.length; k++) success[run][k][at] = now[k];
    }

    /** The share of the time that is drawn at most. */
    double share() {
        return (double) made / moments[moments.length - 1];
    }

    /** Whether no run goes on. */
    boolean over() {
        return recorded == time.length || Arrays.stream(totalTime).noneMatch(Double::isNaN);
    }

    /** Lets every run make some updates. */
    void advance(Workers workers) {
        long each = Math.max(1, EPISODES / ((long) order.plan().batch() * runs.length));
        int updates = (int) Math.min(each, moments[recorded] - made);
        workers.each(runs.length, (i, _) -> advance(i, updates));
        made += updates;
        if (made < moments[recorded]) return;
        time[recorded] = made * order.plan().rate();
        int at = recorded;
        for (int i = 0; i < runs.length; i++) record(i, at);
        recorded++;
    }

    private void advance(int run, int updates) {
        for (int u = 0; u < updates; u++) {
            runs[run].step();
            if (Double.isNaN(totalTime[run]) && runs[run].finished(until))
                totalTime[run] = runs[run].time();
        }
    }

    /** What was drawn so far, with arrays of its own. */
    Drawn drawn(Order latest) {
        double[][][] copy = new double[runs.length][][];
        for (int i = 0; i < runs.length; i++) {
            copy[i] = new double[success[i].length][];
            for (int k = 0; k < copy[i].length; k++)
                copy[i][k] = Arrays.copyOf(success[i][k], recorded);
        }
        return new Drawn(
                latest,
                Optional.of(flow),
                "",
                Arrays.copyOf(time, recorded),
                copy,
                totalTime.clone(),
                over());
    }

    /** Whether it draws what is asked. */
    boolean draws(Order asked) {
        return asked.plan().equals(order.plan()) && asked.round() == order.round();
    }
}
