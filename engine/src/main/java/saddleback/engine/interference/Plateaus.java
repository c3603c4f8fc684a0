package saddleback.engine.interference;

import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.univariate.BrentOptimizer;
import org.apache.commons.math3.optim.univariate.SearchInterval;
import org.apache.commons.math3.optim.univariate.UnivariateObjectiveFunction;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * Finds the plateaus of a flow: the moments of least speed between two peaks, first among the
 * recorded moments ({@link Turns}), then between them, where the flow is followed once more.
 *
 * <p>A turn counts as one when the speed changes by more than {@link Turns#RIPPLE} of itself, so
 * that the integrator's errors do not; a steady speed has no plateau. An end of the course counts
 * as a peak when the speed falls away from it.
 *
 * <p>Where learning follows something else than the gradient of J, its speed can be negative. A
 * peak counts only when it is positive, and the parameters move faster there than the integrator's
 * errors can make them ({@value #NOISE} tolerances in a unit of time). Between two such peaks a
 * least speed of 0 or less is a plateau of severity 0: learning stood still, or went back.
 */
final class Plateaus {
    private static final double NOISE = 10;
    private static final double RELATIVE = 1e-11;
    private static final int EVALUATIONS = 200;

    private final Flow flow;
    private final Learner learner;
    private final double[] time;
    private final List<Moment> moments;
    private final double[][] states;

    Plateaus(
            Flow flow, Learner learner, double[] time, List<Moment> moments, double[][] states) {
        this.flow = flow;
        this.learner = learner;
        this.time = time;
        this.moments = moments;
        this.states = states;
    }

    /** The plateaus, in order of time. */
    List<Plateau> list() {
        double[] speed = moments.stream().mapToDouble(Moment::speed).toArray();
        List<Integer> peaks = new ArrayList<>();
        for (int peak : Turns.peaks(speed))
            if (speed[peak] > 0 && moments.get(peak).velocity() > NOISE * flow.tolerance())
                peaks.add(peak);
        List<Plateau> plateaus = new ArrayList<>();
        for (int i = 1; i < peaks.size(); i++)
            plateaus.add(between(speed, peaks.get(i - 1), peaks.get(i)));
        return plateaus;
    }

    private Plateau between(double[] speed, int before, int after) {
        int least = before;
        for (int i = before; i <= after; i++) if (speed[i] < speed[least]) least = i;
        Dense dense = dense(least - 1, least + 1);
        double at = least(dense, time[least - 1], time[least + 1]);
        Moment moment = learner.moment(dense.at(at));
        double level = Plateau.FLAT * Math.min(speed[before], speed[after]);
        boolean flat = moment.speed() <= level;
        double sum = 0;
        for (double j : moment.success()) sum += j;
        return new Plateau(
                at,
                sum,
                moment.speed(),
                speed[before],
                speed[after],
                flat ? fall(speed, level, least, dense, at) : at,
                flat ? rise(speed, level, least, dense, at) : at);
    }

    /** When the speed fell to {@code level} before the least one. */
    private double fall(double[] speed, double level, int least, Dense dense, double at) {
        int i = least - 1;
        if (speed[i] > level) return pass(dense, level, time[i], at);
        while (speed[i - 1] <= level) i--;
        return pass(dense(i - 1, i), level, time[i - 1], time[i]);
    }

    /** When the speed rose to {@code level} after the least one. */
    private double rise(double[] speed, double level, int least, Dense dense, double at) {
        int i = least + 1;
        if (speed[i] > level) return pass(dense, level, at, time[i]);
        while (speed[i + 1] <= level) i++;
        return pass(dense(i, i + 1), level, time[i], time[i + 1]);
    }

    private double pass(Dense dense, double level, double from, double to) {
        return Crossing.between(difference(dense, level), from, to);
    }

    private DoubleUnaryOperator difference(Dense dense, double level) {
        return t -> learner.moment(dense.at(t)).speed() - level;
    }

    private double least(Dense dense, double from, double to) {
        DoubleUnaryOperator speed = difference(dense, 0);
        return new BrentOptimizer(RELATIVE, Double.MIN_NORMAL)
                .optimize(
                        new MaxEval(EVALUATIONS),
                        GoalType.MINIMIZE,
                        new UnivariateObjectiveFunction(speed::applyAsDouble),
                        new SearchInterval(from, to))
                .getPoint();
    }

    private Dense dense(int from, int to) {
        return Dense.again(flow, learner, states[from], time[from], time[to]);
    }
}
