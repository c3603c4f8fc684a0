package saddleback.engine.optim;

import saddleback.engine.objective.Minibatches;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;

/**
 * Training one step at a time under its caller's control. The weights are those of {@link
 * Training#run} with a constant schedule and without clipping, bit for bit. Not thread safe.
 */
public final class Descent {
    private final Iterate at;
    private final Stepper stepper;
    private final Batches batches;
    private long steps;
    private boolean evaluated;

    /**
     * Stands at {@code start} before the first step.
     *
     * @param examples the training examples; equal weights and examples give equal bits
     * @param settings method and batch are looked at, nothing else
     * @param start length P, not changed
     * @param seed of the order of examples
     * @param workers the threads that steps of large P may use
     * @throws IllegalArgumentException if start and examples do not fit together
     */
    public Descent(
            Minibatches examples,
            TrainingSettings settings,
            double[] start,
            Seed seed,
            Workers workers) {
        int size = examples.size();
        if (start.length != size)
            throw new IllegalArgumentException("start: " + size + " numbers, was " + start.length);
        at = new Iterate(start.clone());
        stepper = settings.method().start(size, workers);
        batches = new Batches(examples, settings.batch(), seed.of("order"));
    }

    /** Steps made since the start. */
    public long steps() {
        return steps;
    }

    /** The weights, length P; live: the next step moves them. */
    public double[] weights() {
        return at.w;
    }

    /** The loss over the examples of the next step; evaluated once a step. */
    public double loss() {
        batches.moveTo(steps);
        if (!evaluated) at.value = batches.at(at.w, at.g);
        evaluated = true;
        return at.value;
    }

    /**
     * Makes one step.
     *
     * @param factor on the method's rate, 0 or more
     * @return whether a step was made; if not, no lower point was found and the weights are as they
     *     were
     */
    public boolean move(double factor) {
        loss();
        Stepper.Outcome outcome = stepper.step(at, batches, factor);
        if (outcome == Stepper.Outcome.STUCK) return false;
        evaluated = outcome == Stepper.Outcome.EVALUATED;
        steps++;
        return true;
    }
}
