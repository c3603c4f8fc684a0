package saddleback.engine.interference;

import org.apache.commons.math3.ode.sampling.StepHandler;
import org.apache.commons.math3.ode.sampling.StepInterpolator;

/**
 * A flow to its end: with error control, and by small steps while that is stuck. After as many
 * small steps as {@value #FEWEST}, twice as many each time that it was in vain, the integrator gets
 * a trial of {@value #TRIAL} steps; it goes on if it is the faster of the two.
 */
final class Pursuit {
    private static final int FEWEST = 1 << 10;
    private static final int MOST = 1 << 14;
    private static final int TRIAL = 50;
    private static final int EVALUATIONS = 40 * TRIAL;

    /** A slide whose means moved by less than this part of its way rests. */
    private static final double REST = 1e-4;

    private final Flow flow;
    private final Learner learner;
    private final Recording recording;
    private int length = FEWEST;

    Pursuit(Flow flow, Learner learner, Recording recording) {
        this.flow = flow;
        this.learner = learner;
        this.recording = recording;
    }

    /** Until the recording has it that it is over. */
    void follow() {
        boolean stuck = integrate();
        try {
            while (stuck) {
                recording.back();
                if (!slide()) return;
                recording.again();
                stuck = integrate();
            }
        } catch (Flow.Ended _) {
            // All is learned, or all steps were made.
        }
    }

    /** With error control; whether it was stuck. */
    private boolean integrate() {
        double limit = flow.limit();
        var integrator = flow.integrator(limit);
        recording.by(integrator);
        boolean through =
                Flow.follow(
                        integrator, learner, recording.time(), recording.state(), limit, recording);
        return !through && recording.goesOn();
    }

    /** By small steps, until the integrator is faster; false where the flow rests, or fails. */
    private boolean slide() {
        length = FEWEST;
        while (true) {
            var slide = new Slide(learner, flow.limit(), recording.time(), recording.state());
            double begin = recording.time();
            if (!slide(slide)) return false;
            double pace = (recording.time() - begin) / (3.0 * length);
            if (recording.time() >= flow.limit()) return false;
            if (trial() > pace) return true;
            length = Math.min(MOST, 2 * length);
        }
    }

    private boolean slide(Slide slide) {
        Slide.Mean first = new Slide.Mean(slide.time(), slide.state(), 0);
        Slide.Mean last = first;
        double[] velocity = new double[learner.size()];
        int most = Math.min(length, recording.left());
        int steps = 0;
        while (steps < most && slide.time() < flow.limit()) {
            Slide.Mean next = slide.block();
            if (!Double.isFinite(next.time())) return false;
            double span = next.time() - last.time();
            double[] middle = new double[velocity.length];
            for (int j = 0; j < middle.length; j++) {
                middle[j] = (last.state()[j] + next.state()[j]) / 2;
                velocity[j] = (next.state()[j] - last.state()[j]) / span;
            }
            if (steps > 0) recording.slide(last.time() + span / 2, middle, velocity, last.steps());
            else first = next;
            steps += next.steps();
            last = next;
        }
        recording.slide(slide.time(), slide.state(), velocity, last.steps());
        return length < MOST
                || !Standstill.within(first.state(), last.state(), REST * slide.path(), 0);
    }

    /** The time that the integrator gains with an evaluation, tried without being recorded. */
    private double trial() {
        var integrator = flow.integrator(flow.limit());
        integrator.setMaxEvaluations(EVALUATIONS);
        var trial = new Trial();
        double now = recording.time();
        Flow.follow(integrator, learner, now, recording.state(), flow.limit(), trial);
        double gained = trial.time - now;
        return trial.time > now ? gained / Math.max(1, integrator.getEvaluations()) : 0;
    }

    /** A few steps. */
    private static final class Trial implements StepHandler {
        private double time;
        private int steps;

        @Override
        public void init(double t0, double[] y0, double t) {
            time = t0;
        }

        @Override
        public void handleStep(StepInterpolator step, boolean last) {
            time = step.getCurrentTime();
            if (++steps >= TRIAL) throw new Flow.Ended();
        }
    }
}
