package saddleback.engine.interference;

import saddleback.engine.linalg.Vectors;
import saddleback.engine.policy.Agent;
import saddleback.engine.policy.Policy;
import saddleback.engine.policy.World;
import saddleback.engine.run.Seed;

import java.nio.DoubleBuffer;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * One run of REINFORCE (Williams, Machine Learning 8, 1992) by episodes that are drawn: the agent's
 * own (on-policy, tabular, factored), the uniform policy's with the same log-likelihood update and
 * no importance weights (off-policy), or demonstrations (supervised). See {@link Updates}.
 *
 * <p>The baseline of a component is the mean reward of its episodes in earlier batches, the last
 * 256 or so. It leaves the expectation as it is only where the agent's own policy acted, so it is
 * not taken off elsewhere (off-policy, supervised, replayed). It need not lower the variance: for
 * two arms and a baseline of exactly J it does while J is below 2/3.
 *
 * <p>Remedies:
 *
 * <ul>
 *   <li>entropy: its exact gradient in all states of a component, weighted by K times the
 *       component's share of the batch;
 *   <li>replay: every drawn context is acted and remembered; with the chance that is the share an
 *       episode of the memory is learned from in its place;
 *   <li>gradient surgery: on the components' gradients of the batch, others in an order that is
 *       drawn, as in the paper. It is not linear, so its expectation is that of the flow only for
 *       large batches, and with more than two components only up to that order;
 *   <li>separate heads: in the learner's agent.
 * </ul>
 *
 * <p>Update t draws from the seed's t-th part, so that a run continued from {@link #state} gives
 * the same bits. Not thread safe.
 */
public final class Reinforce {
    private final Learner learner;
    private final Updates updates;
    private final Seed seed;
    private final Agent agent;
    private final World world;
    private final int table;
    private final double[] parameters;
    private final double[] logits;
    private final Policy[] policies;
    private final double[] slopes;
    private final double[][] parts;
    private final double[] outcome = new double[2];
    private final Batch batch;
    private int steps;
    private boolean current;
    private int behind;

    /**
     * A run at its start.
     *
     * @param learner who learns what, and what drives it; copied
     */
    public Reinforce(Learner learner, Updates updates, Seed seed) {
        this.learner = learner.copy();
        this.updates = updates;
        this.seed = seed.of("updates");
        agent = this.learner.agent();
        world = learner.world();
        table = world.states() * world.actions();
        parameters = learner.initial().parameters().clone();
        int k = world.components();
        logits = new double[k * table];
        policies = new Policy[k];
        Arrays.setAll(policies, _ -> new Policy(world.states(), world.actions()));
        slopes = new double[table];
        parts = new double[k][parameters.length];
        batch = new Batch(learner, updates, seed);
    }

    /** One update. */
    public void step() {
        look();
        RandomGenerator random = seed.of(steps).random();
        batch.draw(policies, random);
        for (int k = 0; k < parts.length; k++) part(k);
        double[][] used =
                learner.remedy() instanceof Remedy.Surgery ? Surgery.of(parts, random) : parts;
        for (double[] part : used) Vectors.add(parameters, updates.rate(), part);
        steps++;
        current = false;
    }

    /** What component k's episodes of the batch contribute. */
    private void part(int k) {
        if (batch.drawn(k) == 0) {
            Arrays.fill(parts[k], 0);
            return;
        }
        double scale = (double) parts.length / updates.batch();
        double[] credit = batch.credit(k);
        for (int i = 0; i < table; i++) credit[i] *= scale;
        policies[k].slopes(credit, slopes);
        if (learner.remedy() instanceof Remedy.Entropy(double weight))
            policies[k].addEntropy(weight * scale * batch.drawn(k), slopes);
        agent.gradient(parameters, k, slopes, parts[k]);
    }

    /** Brings the policies up to the parameters. */
    private void look() {
        if (current) return;
        agent.logits(parameters, logits);
        for (int k = 0; k < policies.length; k++) policies[k].set(logits, k * table);
        current = true;
    }

    /** The number of updates so far. */
    public int steps() {
        return steps;
    }

    /** The flow's time. */
    public double time() {
        return steps * updates.rate();
    }

    /** The parameters now; a fresh array. */
    public double[] parameters() {
        return parameters.clone();
    }

    /** The probabilities J_k that episodes by the policy as it is now succeed; a fresh array. */
    public double[] success() {
        double[] success = new double[policies.length];
        for (int k = 0; k < success.length; k++) success[k] = success(k);
        return success;
    }

    private double success(int k) {
        look();
        world.outcome(k, policies[k], outcome);
        return outcome[0];
    }

    /**
     * Whether every component's {@link #success} is at least {@code until}. Asks first the
     * component that was behind last time, so that a run that is not finished pays for one.
     */
    public boolean finished(double until) {
        for (int i = 0; i < policies.length; i++) {
            if (!(success(behind) >= until)) return false;
            behind = (behind + 1) % policies.length;
        }
        return true;
    }

    /** All that a run needs to go on, for {@link #restore}; a fresh array. */
    public double[] state() {
        double[] state = new double[1 + parameters.length + batch.size()];
        DoubleBuffer into = DoubleBuffer.wrap(state);
        into.put(steps).put(parameters);
        batch.write(into);
        return state;
    }

    /**
     * Goes on from where another run with the same learner, updates and seed was.
     *
     * @param state as {@link #state} gave it, not changed
     */
    public void restore(double[] state) {
        DoubleBuffer from = DoubleBuffer.wrap(state);
        steps = (int) from.get();
        from.get(parameters);
        batch.read(from);
        current = false;
    }
}
