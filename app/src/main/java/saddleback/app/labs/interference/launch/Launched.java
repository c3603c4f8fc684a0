package saddleback.app.labs.interference.launch;

import saddleback.engine.labs.interference.StartSettings;

import java.util.Arrays;

/**
 * A learner that was launched.
 *
 * @param number counted from 1 in the order of launching
 * @param start where it begins
 */
record Launched(int number, StartSettings start) {
    /** Success at a start lies this far from 0 and 1. */
    static final double EDGE = 1e-4;

    /** The same from two successes, the others as they are. */
    Launched at(Ground ground, int first, int second, double x, double y) {
        double[] success = ground.success(start);
        success[first] = within(x);
        success[second] = within(y);
        return new Launched(number, new StartSettings.Performance(success));
    }

    /** The same with one success for all components but two. */
    Launched others(Ground ground, int first, int second, double value) {
        double[] success = ground.success(start);
        for (int k = 0; k < success.length; k++)
            if (k != first && k != second) success[k] = within(value);
        return new Launched(number, new StartSettings.Performance(success));
    }

    /** The same on another ground; components that are new begin like the last one. */
    Launched moved(Ground from, Ground to) {
        boolean same = from.contexts() == to.contexts();
        return switch (start) {
            case StartSettings.Adversarial _, StartSettings.Uniform _ -> this;
            case StartSettings.Performance _ when same -> this;
            case StartSettings.Performance _, StartSettings.Table _, StartSettings.Random _ -> {
                double[] old = from.success(start);
                double[] success = Arrays.copyOf(old, to.contexts());
                for (int k = old.length; k < success.length; k++)
                    success[k] =
                            within(old[old.length - 1] * Math.pow(FAINTER, k - old.length + 1.0));
                for (int k = 0; k < Math.min(old.length, success.length); k++)
                    success[k] = within(success[k]);
                yield new Launched(number, new StartSettings.Performance(success));
            }
        };
    }

    /** A component that is added begins with so much of the success of the one before. */
    private static final double FAINTER = 0.8;

    static double within(double success) {
        if (Double.isNaN(success)) throw new IllegalArgumentException("success: a number, was NaN");
        return Math.clamp(success, EDGE, 1 - EDGE);
    }
}
