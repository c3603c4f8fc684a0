package saddleback.engine.optim;

import org.jspecify.annotations.Nullable;

import saddleback.engine.objective.Minibatches;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;

import java.util.Objects;

/**
 * Training one step at a time under its caller's control. While nothing is changed, the weights are
 * those of {@link Training#run} with a constant schedule, bit for bit. Not thread safe.
 */
public final class Descent {
    /** As in PyTorch's {@code clip_grad_norm_}. */
    private static final double CLIP_EPSILON = 1e-6;

    private final Minibatches examples;
    private final Seed order;
    private final Workers workers;
    private final @Nullable Double clip;
    private final ChunkedVectors vectors;
    private final Iterate at;
    private Method method;
    private @Nullable Integer batch;
    private Stepper stepper;
    private Batches batches;
    private long steps;
    private long position;
    private boolean evaluated;

    /**
     * Stands at {@code start} before the first step.
     *
     * @param examples the training examples; equal weights and examples give equal bits
     * @param settings method, batch and clipping are looked at, nothing else
     * @param start length P, not changed
     * @param seed of the order of examples
     * @param workers the threads that steps of large P may use
     * @throws IllegalArgumentException if start and examples do not fit together, if the method
     *     needs second derivatives that the examples have not, or is not for as many parameters
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
        if (examples.examples() < 1)
            throw new IllegalArgumentException("examples: at least 1, was " + examples.examples());
        this.examples = examples;
        this.workers = workers;
        order = seed.of("order");
        clip = settings.clip();
        method = settings.method();
        batch = settings.batch();
        checkDerivatives(method);
        vectors = new ChunkedVectors(size, workers);
        at = new Iterate(start.clone());
        stepper = method.start(size, workers);
        batches = new Batches(examples, batch, order);
    }

    private void checkDerivatives(Method wanted) {
        if (wanted.secondOrder() && examples.whole() == null)
            throw new IllegalArgumentException(
                    "method: one without second derivatives for a function that has none, was "
                            + wanted);
    }

    /** Steps made since the start. */
    public long steps() {
        return steps;
    }

    /** Steps of one epoch with the present batch. */
    public int perEpoch() {
        return batches.perEpoch();
    }

    /** Passes over the examples since the start. */
    public double epoch() {
        return (double) position / batches.perEpoch();
    }

    /** Whether the next step begins a pass over the examples. */
    public boolean atEpoch() {
        return position % batches.perEpoch() == 0;
    }

    /** The weights, length P; live: the next step moves them. */
    public double[] weights() {
        return at.w;
    }

    /** The present method. */
    public Method method() {
        return method;
    }

    /** Examples in a step, null for all. */
    public @Nullable Integer batch() {
        return batch;
    }

    /** The loss over the examples of the next step; evaluated once a step. */
    public double loss() {
        batches.moveTo(position);
        if (!evaluated) at.value = batches.at(at.w, at.g);
        evaluated = true;
        return at.value;
    }

    /** What the last step damped the Hessian with ({@link Stepper#damping}), NaN for none. */
    public double damping() {
        return stepper.damping();
    }

    /** The norm of the gradient whose value {@link #loss} gave. */
    double gradientNorm() {
        return vectors.norm(at.g);
    }

    /** The loss evaluated last, NaN before the first. */
    double lastLoss() {
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
        if (clip != null) shorten(clip);
        Stepper.Outcome outcome = stepper.step(at, batches, factor);
        if (outcome == Stepper.Outcome.STUCK) return false;
        evaluated = outcome == Stepper.Outcome.EVALUATED;
        steps++;
        position++;
        return true;
    }

    private void shorten(double longest) {
        double scale = longest / (vectors.norm(at.g) + CLIP_EPSILON);
        if (scale < 1) vectors.scale(scale, at.g);
    }

    /**
     * Goes on with other settings from the same weights. What the method remembers is kept where it
     * means the same to the new one ({@link Method#continues}). With another batch a new pass over
     * the examples begins.
     *
     * @param next the method from now on
     * @param size examples in a step from now on, null for all
     * @throws IllegalArgumentException where they do not go together; nothing is changed
     */
    public void change(Method next, @Nullable Integer size) {
        if (next.wholeOnly() && size != null)
            throw new IllegalArgumentException(
                    "batch: not given with this method, which needs all examples, was " + size);
        if (next.wholeOnly() && clip != null)
            throw new IllegalArgumentException(
                    "clip: not given with this method, which finds the length of its steps, was "
                            + clip);
        checkDerivatives(next);
        if (!next.equals(method)) {
            Stepper fresh = next.start(at.w.length, workers);
            if (next.continues(method)) fresh.restore(stepper.state());
            stepper = fresh;
            method = next;
        }
        if (!Objects.equals(size, batch)) {
            long epoch = Math.ceilDiv(position, batches.perEpoch());
            batch = size;
            batches = new Batches(examples, size, order);
            position = epoch * batches.perEpoch();
            evaluated = false;
        }
    }

    /** Begins anew at {@code start}, which is copied, with the present method and batch. */
    public void restart(double[] start) {
        place(start);
        stepper = method.start(at.w.length, workers);
        steps = 0;
        position = 0;
    }

    /** Where training stands, so that {@link #resume} can go on from it to the same bits. */
    public Moment moment() {
        return new Moment(
                steps, position, batches.perEpoch(), at.w.clone(), method, stepper.state());
    }

    /**
     * Goes on from an earlier moment with the present method and batch. What the method remembered
     * then is taken over where it means the same to the present one.
     */
    public void resume(Moment then) {
        place(then.weights());
        stepper = method.start(at.w.length, workers);
        if (method.continues(then.method())) stepper.restore(then.memory());
        steps = then.steps();
        long epoch = Math.ceilDiv(then.position(), then.perEpoch());
        boolean same = then.perEpoch() == batches.perEpoch();
        position = same ? then.position() : epoch * batches.perEpoch();
    }

    private void place(double[] w) {
        if (w.length != at.w.length)
            throw new IllegalArgumentException(
                    "weights: " + at.w.length + " numbers, was " + w.length);
        System.arraycopy(w, 0, at.w, 0, w.length);
        at.value = Double.NaN;
        evaluated = false;
    }

    /** A copy of what the method remembers. */
    MethodState memory() {
        return stepper.state();
    }

    /** Takes over what a killed run left; the method is the one that ran. */
    void restore(Checkpoint kept) {
        place(kept.weights());
        stepper.restore(kept.method());
        steps = kept.steps();
        position = kept.steps();
    }
}
