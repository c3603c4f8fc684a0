package saddleback.engine.labs.playground;

import saddleback.engine.formula.Formula;
import saddleback.engine.optim.Descent;
import saddleback.engine.optim.Method;
import saddleback.engine.optim.TrainingSettings;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;

import java.util.Arrays;

/** One method on its way over a landscape, one step at a time. Not thread safe. */
public final class Walk {
    /** A walk ends so many lengths of the window beyond it. */
    private static final double AWAY = 2;

    /** Why a walk goes no further, or that it does. */
    public enum End {
        /** It can go on. */
        RUNNING("goes on"),
        /** The gradient is exactly 0, so no method moves any more. */
        ARRIVED("stands at a critical point"),
        /** The method found no step. */
        STUCK("finds no step"),
        /** It is far outside the window. */
        AWAY("has left"),
        /** The function or its gradient is not finite. */
        NOT_FINITE("came where the function has no value");

        private final String words;

        End(String words) {
            this.words = words;
        }

        /** What a person is told, a few words that follow the method's name. */
        public String words() {
            return words;
        }
    }

    private final PlaygroundSettings settings;
    private final Descent descent;
    private final Formula formula;
    private final Method method;
    private double[] x = new double[16];
    private double[] y = new double[16];
    private double[] value = new double[16];
    private double[] gradientNorm = new double[16];
    private int size;
    private End end = End.RUNNING;

    /**
     * Stands at the start.
     *
     * @param settings start and window are looked at
     */
    public Walk(PlaygroundSettings settings, Method method) {
        this.settings = settings;
        this.method = method;
        formula = settings.function().asFormula();
        descent =
                new Descent(
                        new PlaneFunction(formula),
                        training(method),
                        new double[] {settings.start().x(), settings.start().y()},
                        new Seed(1),
                        Workers.shared());
        note();
    }

    private static TrainingSettings training(Method method) {
        TrainingSettings d = TrainingSettings.defaults();
        return new TrainingSettings(
                method,
                null,
                d.epochs(),
                d.steps(),
                d.init(),
                d.schedule(),
                d.clip(),
                d.stop(),
                d.curve(),
                d.trajectory(),
                d.checkpoint());
    }

    /**
     * Makes a step, unless the walk is at its end.
     *
     * @return whether a step was made
     */
    public boolean step() {
        if (end != End.RUNNING) return false;
        if (!descent.move(1)) {
            end = End.STUCK;
            return false;
        }
        note();
        return true;
    }

    private void note() {
        double[] w = descent.weights();
        var at = formula.jet(w[0], w[1]);
        if (size == x.length) grow();
        x[size] = w[0];
        y[size] = w[1];
        value[size] = at.value();
        gradientNorm[size++] = at.gradientNorm();
        if (!Double.isFinite(w[0] + w[1] + at.value() + at.gradientNorm())) end = End.NOT_FINITE;
        else if (at.gradientNorm() == 0) end = End.ARRIVED;
        else if (!settings.x().holds(w[0], AWAY) || !settings.y().holds(w[1], AWAY)) end = End.AWAY;
    }

    private void grow() {
        x = Arrays.copyOf(x, 2 * size);
        y = Arrays.copyOf(y, 2 * size);
        value = Arrays.copyOf(value, 2 * size);
        gradientNorm = Arrays.copyOf(gradientNorm, 2 * size);
    }

    /** Which method it is. */
    public Method method() {
        return method;
    }

    /** What the last step damped the Hessian with, NaN for none. */
    public double damping() {
        return descent.damping();
    }

    /** Steps made. */
    public int steps() {
        return size - 1;
    }

    /** Whether and why it goes no further. */
    public End end() {
        return end;
    }

    /** The way so far; fresh arrays. */
    public Path path() {
        return new Path(
                method,
                Arrays.copyOf(x, size),
                Arrays.copyOf(y, size),
                Arrays.copyOf(value, size),
                Arrays.copyOf(gradientNorm, size),
                end);
    }
}
