package saddleback.engine.optim;

import saddleback.engine.linalg.Vectors;
import saddleback.engine.newton.LocalModel;
import saddleback.engine.newton.ShiftedStep;
import saddleback.engine.objective.Objective;

import java.util.Arrays;

/** Steps of {@link CubicRegularisation}; remembers sigma, and the shift of the last step. */
final class CubicStepper implements Stepper {
    private static final int MOST_TRIES = 200;
    private static final double GOOD = 0.9;
    private static final double LEAST = 1e-10;

    private final CubicRegularisation settings;
    private final int size;
    private double sigma;
    private double shift = Double.NaN;

    CubicStepper(CubicRegularisation settings, int size) {
        this.settings = settings;
        this.size = size;
        sigma = settings.sigma();
    }

    /** Stuck where no sigma gives a lower value; the factor is not used. */
    @Override
    public Outcome step(Iterate at, Gradient f, double factor) {
        Objective objective = SecondDerivatives.of(f);
        LocalModel model = SecondDerivatives.model(at, f);
        double now = sigma;
        for (int i = 0; i < MOST_TRIES; i++) {
            ShiftedStep s = ShiftedStep.cubic(model, now);
            double length = Vectors.norm(s.components());
            double change = model.change(s.components()) + now / 3 * length * length * length;
            if (!(change < 0)) return Outcome.STUCK;
            double[] to = SecondDerivatives.moved(at.w, model.step(s.components()));
            if (Arrays.equals(to, at.w)) return Outcome.STUCK;
            double ratio = SecondDerivatives.ratio(at.value, objective.value(to), -change);
            if (ratio > settings.acceptance()) {
                System.arraycopy(to, 0, at.w, 0, size);
                sigma = ratio >= GOOD ? Math.max(now / 2, Math.min(now, LEAST)) : now;
                shift = s.shift();
                return Outcome.MOVED;
            }
            now *= 2;
        }
        return Outcome.STUCK;
    }

    @Override
    public double damping() {
        return shift;
    }

    @Override
    public MethodState state() {
        return MethodState.ofNumbers(size, sigma, shift);
    }

    @Override
    public void restore(MethodState state) {
        state.check(1, size);
        sigma = state.first();
        shift = state.second();
    }
}
