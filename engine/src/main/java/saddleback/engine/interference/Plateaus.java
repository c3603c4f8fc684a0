package saddleback.engine.interference;

import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.univariate.BrentOptimizer;
import org.apache.commons.math3.optim.univariate.SearchInterval;
import org.apache.commons.math3.optim.univariate.UnivariateObjectiveFunction;
import org.jspecify.annotations.Nullable;

import saddleback.engine.linalg.Vectors;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the plateaus of a flow: the moments of least speed between two peaks, first among the
 * recorded moments ({@link Turns}), then between them, where the flow is followed once more.
 *
 * <p>A turn counts as one when the speed changes by more than {@link Turns#RIPPLE} of itself, so
 * that the integrator's errors do not, and when something is learned between its peaks: some
 * component's log-odds differ by {@value #APART}. In a course with small steps ({@link Slide}),
 * which leave a ripple, it counts when the speed changes by more than {@value #SLID} of itself. A
 * steady speed has no plateau. An end of the course counts as a peak when the speed falls away from
 * it.
 *
 * <p>Where learning follows something else than the gradient of J, its speed can be negative; a
 * peak counts only when it is positive. Between two such peaks a least speed of 0 or less is a
 * plateau of severity 0: learning stood still, or went back.
 *
 * <p>The integrator's errors move the parameters by up to {@value #NOISE} tolerances in a unit of
 * time, or {@value #REST} of their greatest velocity where that is less. A peak counts only when
 * they move faster there, and when it stands above the least speed beside it by more than such
 * errors, times the norm of the gradient of J, change the speed.
 */
final class Plateaus {
    private static final double NOISE = 1000;
    private static final double REST = 0.01;
    private static final double SLID = 0.1;
    private static final double APART = 0.01;
    private static final double RELATIVE = 1e-9;
    private static final int EVALUATIONS = 200;

    private final Flow flow;
    private final Learner learner;
    private final double[] time;
    private final List<Moment> moments;
    private final double[][] states;
    private final double[] speed;

    Plateaus(Flow flow, Learner learner, double[] time, List<Moment> moments, double[][] states) {
        this.flow = flow;
        this.learner = learner;
        this.time = time;
        this.moments = moments;
        this.states = states;
        speed = moments.stream().mapToDouble(Moment::speed).toArray();
    }

    /** The plateaus, in order of time. */
    List<Plateau> list() {
        List<Integer> peaks = peaks();
        List<Plateau> plateaus = new ArrayList<>();
        if (peaks.size() < 2) return plateaus;
        double before = peak(peaks.getFirst());
        for (int i = 1; i < peaks.size(); i++) {
            double after = peak(peaks.get(i));
            plateaus.add(between(before, after, least(peaks.get(i - 1), peaks.get(i))));
            before = after;
        }
        return plateaus;
    }

    private List<Integer> peaks() {
        List<Integer> peaks = new ArrayList<>();
        double noise = noise();
        boolean slid = moments.stream().anyMatch(Moment::slid);
        for (int peak : Turns.peaks(speed, slid ? SLID : Turns.RIPPLE)) {
            if (speed[peak] <= 0 || moments.get(peak).velocity() <= noise) continue;
            while (!peaks.isEmpty()
                    && speed[peaks.getLast()] < speed[peak]
                    && !separate(peaks.getLast(), peak, noise)) peaks.removeLast();
            if (peaks.isEmpty() || separate(peaks.getLast(), peak, noise)) peaks.add(peak);
        }
        return peaks;
    }

    /** The velocity up to which the parameters may be at rest. */
    private double noise() {
        double greatest = 0;
        for (Moment moment : moments) greatest = Math.max(greatest, moment.velocity());
        return Math.min(NOISE * flow.tolerance(), REST * greatest);
    }

    /** Whether something is learned between two peaks, and more than noise lies between them. */
    private boolean separate(int i, int j, double noise) {
        int lower = speed[i] < speed[j] ? i : j;
        double depth = speed[lower] - speed[least(i, j)];
        return apart(i, j) && depth > noise * Vectors.norm(learner.gradient(states[lower]));
    }

    private boolean apart(int i, int j) {
        Moment one = moments.get(i);
        Moment two = moments.get(j);
        for (int k = 0; k < one.success().length; k++)
            if (Math.abs(one.odds(k) - two.odds(k)) > APART) return true;
        return false;
    }

    /** The speed at the peak near the recorded moment {@code i}. */
    private double peak(int i) {
        if (i == 0 || i == speed.length - 1) return speed[i];
        Stretch stretch = new Stretch(i - 1, i + 1);
        return Math.max(speed[i], stretch.speed(stretch.turn(GoalType.MAXIMIZE)));
    }

    private int least(int from, int to) {
        int least = from;
        for (int i = from; i <= to; i++) if (speed[i] < speed[least]) least = i;
        return least;
    }

    private Plateau between(double before, double after, int least) {
        Stretch stretch = new Stretch(least - 1, least + 1);
        double turn = stretch.turn(GoalType.MINIMIZE);
        Moment moment = stretch.moment(turn);
        double at = stretch.begin + turn;
        double level = Plateau.FLAT * Math.min(before, after);
        boolean flat = moment.speed() <= level;
        double sum = 0;
        for (double j : moment.success()) sum += j;
        return new Plateau(
                at,
                sum,
                moment.speed(),
                before,
                after,
                flat ? fall(level, least, stretch, turn) : at,
                flat ? rise(level, least, stretch, turn) : at);
    }

    /** When the speed fell to {@code level} before the least one. */
    private double fall(double level, int least, Stretch stretch, double turn) {
        int i = least - 1;
        if (speed[i] > level) return stretch.pass(level, 0, turn);
        while (i > 1 && speed[i - 1] <= level) i--;
        return pass(level, i - 1);
    }

    /** When the speed rose to {@code level} after the least one. */
    private double rise(double level, int least, Stretch stretch, double turn) {
        int i = least + 1;
        if (speed[i] > level) return stretch.pass(level, turn, stretch.length);
        while (i < speed.length - 2 && speed[i + 1] <= level) i++;
        return pass(level, i);
    }

    private double pass(double level, int i) {
        Stretch stretch = new Stretch(i, i + 1);
        return stretch.pass(level, 0, stretch.length);
    }

    /**
     * The flow between two recorded moments; times count from the first of them. Where it slid, the
     * recorded speeds are joined by straight lines.
     */
    private final class Stretch {
        private final int from;
        private final int to;
        private final double begin;
        private final double length;
        private final @Nullable Dense dense;

        private Stretch(int from, int to) {
            this.from = from;
            this.to = to;
            begin = time[from];
            length = time[to] - begin;
            boolean slid = moments.subList(from, to + 1).stream().anyMatch(Moment::slid);
            dense = slid ? null : flow.again(learner, states[from], states[to], length);
        }

        private double speed(double since) {
            if (dense != null) return learner.speed(dense.at(since));
            int i = from;
            while (i < to - 1 && time[i + 1] - begin <= since) i++;
            double share = (begin + since - time[i]) / (time[i + 1] - time[i]);
            return (1 - share) * speed[i] + share * speed[i + 1];
        }

        private Moment moment(double since) {
            if (dense != null) return learner.moment(dense.at(since));
            int i = from;
            while (i < to && time[i] - begin < since) i++;
            return moments.get(i);
        }

        private double turn(GoalType goal) {
            if (dense == null) return time[extreme(goal)] - begin;
            return new BrentOptimizer(RELATIVE, RELATIVE * length)
                    .optimize(
                            new MaxEval(EVALUATIONS),
                            goal,
                            new UnivariateObjectiveFunction(this::speed),
                            new SearchInterval(0, length))
                    .getPoint();
        }

        private int extreme(GoalType goal) {
            int extreme = from;
            for (int i = from; i <= to; i++)
                if (goal == GoalType.MAXIMIZE
                        ? speed[i] > speed[extreme]
                        : speed[i] < speed[extreme]) extreme = i;
            return extreme;
        }

        /** When the speed passes {@code level} between two times, counted from the start. */
        private double pass(double level, double from, double to) {
            return begin + Crossing.between(t -> speed(t) - level, from, to);
        }
    }
}
