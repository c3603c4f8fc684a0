package saddleback.engine.optim;

import saddleback.engine.linalg.LinearOperator;
import saddleback.engine.linalg.Vectors;
import saddleback.engine.newton.LocalModel;
import saddleback.engine.newton.ShiftedStep;
import saddleback.engine.newton.TruncatedStep;
import saddleback.engine.objective.Objective;

import java.util.Arrays;
import java.util.function.DoubleFunction;

/** Steps of {@link TrustRegion}; remembers the radius, and the multiplier of the last step. */
final class TrustRegionStepper implements Stepper {
    private static final int MOST_TRIES = 100;

    private final TrustRegion settings;
    private final int size;
    private double radius;
    private double multiplier = Double.NaN;

    /** A step within a radius: where it leads, what it should gain, and whether it ends there. */
    private record Proposal(double[] step, double change, boolean edge, double multiplier) {}

    TrustRegionStepper(TrustRegion settings, int size) {
        this.settings = settings;
        this.size = size;
        radius = settings.radius();
    }

    /** Stuck where no radius gives a lower value; the factor is not used. */
    @Override
    public Outcome step(Iterate at, Gradient f, double factor) {
        Objective objective = SecondDerivatives.of(f);
        DoubleFunction<Proposal> within = settings.exact() ? exact(at, f) : truncated(at, f);
        double now = radius;
        for (int i = 0; i < MOST_TRIES; i++) {
            Proposal p = within.apply(now);
            if (!(p.change < 0)) return Outcome.STUCK;
            double[] to = SecondDerivatives.moved(at.w, p.step);
            if (Arrays.equals(to, at.w)) return Outcome.STUCK;
            double ratio = SecondDerivatives.ratio(at.value, objective.value(to), -p.change);
            now = next(now, ratio, p);
            if (ratio > settings.acceptance()) {
                System.arraycopy(to, 0, at.w, 0, size);
                radius = now;
                multiplier = p.multiplier;
                return Outcome.MOVED;
            }
        }
        return Outcome.STUCK;
    }

    /** A ratio that is not a number shrinks the region. */
    private double next(double now, double ratio, Proposal p) {
        if (!(ratio >= 0.25)) return Vectors.norm(p.step) / 4;
        return ratio > 0.75 && p.edge ? Math.min(2 * now, settings.largest()) : now;
    }

    private DoubleFunction<Proposal> exact(Iterate at, Gradient f) {
        LocalModel model = SecondDerivatives.model(at, f);
        return r -> {
            ShiftedStep s = ShiftedStep.inRegion(model, r);
            double[] c = s.components();
            return new Proposal(
                    model.step(c), model.change(c), s.shift() > 0 || s.hard(), s.shift());
        };
    }

    /** Converges faster than linearly: the residual falls faster than the gradient. */
    private DoubleFunction<Proposal> truncated(Iterate at, Gradient f) {
        LinearOperator hessian = SecondDerivatives.of(f).hessianAt(at.w);
        double norm = Vectors.norm(at.g);
        double residual = Math.min(0.5, Math.sqrt(norm)) * norm;
        return r -> {
            var s = TruncatedStep.of(hessian, at.g, r, residual, settings.products());
            return new Proposal(s.step(), s.change(), s.edge(), Double.NaN);
        };
    }

    @Override
    public double damping() {
        return multiplier;
    }

    @Override
    public MethodState state() {
        return MethodState.ofNumbers(size, radius, multiplier);
    }

    @Override
    public void restore(MethodState state) {
        state.check(1, size);
        radius = Math.min(state.first(), settings.largest());
        multiplier = state.second();
    }
}
