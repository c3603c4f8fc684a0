package saddleback.engine.interference;

import org.apache.commons.math3.ode.ContinuousOutputModel;
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

    /** Of a stretch that is followed once more, from a state that was recorded. */
    static Dense again(Flow flow, Learner learner, double[] state, double from, double to) {
        ContinuousOutputModel model = new ContinuousOutputModel();
        flow.follow(learner, state.clone(), from, to, model);
        return time -> {
            model.setInterpolatedTime(time);
            return model.getInterpolatedState().clone();
        };
    }
}
