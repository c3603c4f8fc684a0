package saddleback.engine.interference;

import org.apache.commons.math3.ode.sampling.StepInterpolator;

/** The state at every moment of a stretch of a flow. */
@FunctionalInterface
interface Dense {
    /** The state at {@code time}; a fresh array. */
    double[] at(double time);

    /** Of the step that {@code step} stands for now. */
    static Dense of(StepInterpolator step) {
        return time -> {
            step.setInterpolatedTime(time);
            return step.getInterpolatedState().clone();
        };
    }

    /** Of a straight line from time 0 on. */
    static Dense line(double[] begin, double[] end, double length) {
        return time -> {
            double share = time / length;
            double[] state = new double[begin.length];
            for (int i = 0; i < state.length; i++)
                state[i] = begin[i] + share * (end[i] - begin[i]);
            return state;
        };
    }
}
