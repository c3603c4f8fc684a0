package saddleback.engine.interference;

import org.jspecify.annotations.Nullable;

import saddleback.engine.linalg.Vectors;
import saddleback.engine.policy.Agent;
import saddleback.engine.policy.Initial;
import saddleback.engine.policy.Policy;
import saddleback.engine.policy.World;

import java.util.Arrays;

/**
 * An agent that learns a world by a rule: the expected direction of its parameters at each state.
 * The state is the parameters, followed by the memory of {@link Remedy.Replay} (a credit for each
 * component, state and action) where there is one. Not thread safe; {@link #copy} is for another
 * thread.
 */
public final class Learner {
    private final World world;
    private final Initial initial;
    private final Variant variant;
    private final @Nullable Remedy remedy;
    private final int table;
    private final double[] logits;
    private final Policy policy;
    private final Policy uniform;
    private final double[][] given;
    private final double[] credit;
    private final double[] slopes;
    private final double[] parameters;
    private final double[][] parts;
    private final double[][] operated;
    private final double[] velocity;
    private final Successes successes;

    private Learner(World world, Initial initial, Variant variant, @Nullable Remedy remedy) {
        this.world = world;
        this.initial = initial;
        this.variant = variant;
        this.remedy = remedy;
        int k = world.components();
        table = world.states() * world.actions();
        logits = new double[k * table];
        policy = new Policy(world.states(), world.actions());
        uniform = new Policy(world.states(), world.actions());
        credit = new double[table];
        slopes = new double[table];
        int size = initial.parameters().length;
        parameters = new double[size];
        parts = new double[k][size];
        operated = remedy instanceof Remedy.Surgery ? new double[k][size] : parts;
        velocity = new double[size()];
        successes = new Successes(world, initial.agent());
        given = given(world, variant, uniform);
    }

    /** The credits that do not depend on what the agent does; empty where they all do. */
    private static double[][] given(World world, Variant variant, Policy uniform) {
        double[][] given = new double[world.components()][world.states() * world.actions()];
        for (int k = 0; k < given.length; k++)
            switch (variant) {
                case ON_POLICY, TABULAR, FACTORED -> {
                    return new double[0][];
                }
                case OFF_POLICY -> world.credit(k, uniform, given[k]);
                case SUPERVISED -> world.demonstration(k, given[k]);
            }
        return given;
    }

    /**
     * A learner from a start.
     *
     * @param start the agent as it is without variant and remedy, which may give each component
     *     parameters of its own
     */
    public static Learner of(World world, Initial start, Variant variant, @Nullable Remedy remedy) {
        return new Learner(world, initial(world, start, variant, remedy), variant, remedy);
    }

    /** The agent as variant and remedy make it of a start, and where it begins. */
    public static Initial initial(
            World world, Initial start, Variant variant, @Nullable Remedy remedy) {
        return switch (variant) {
            case TABULAR -> start.tabular(world);
            case FACTORED -> start.factored(world);
            case ON_POLICY, OFF_POLICY, SUPERVISED ->
                    remedy instanceof Remedy.SeparateHeads ? start.heads(world) : start;
        };
    }

    /** The tasks. */
    public World world() {
        return world;
    }

    /** The agent that learns. */
    public Agent agent() {
        return initial.agent();
    }

    /** The agent that learns and where it begins, after variant and remedy had their say. */
    public Initial initial() {
        return initial;
    }

    /** What drives it. */
    public Variant variant() {
        return variant;
    }

    /** The way against plateaus, null for none. */
    public @Nullable Remedy remedy() {
        return remedy;
    }

    /** The number of the agent's parameters. */
    public int parameters() {
        return initial.parameters().length;
    }

    /** The length of the state. */
    public int size() {
        return parameters() + (remedy instanceof Remedy.Replay ? logits.length : 0);
    }

    /** The state at the beginning; a fresh array. */
    public double[] start() {
        double[] state = Arrays.copyOf(initial.parameters(), size());
        if (!(remedy instanceof Remedy.Replay)) return state;
        for (int k = 0; k < world.components(); k++) {
            world.credit(k, uniform, credit);
            System.arraycopy(credit, 0, state, parameters() + k * table, table);
        }
        return state;
    }

    /**
     * The derivative of the state by time.
     *
     * @param into length {@link #size}, overwritten
     */
    public void velocity(double[] state, double[] into) {
        System.arraycopy(state, 0, parameters, 0, parameters.length);
        agent().logits(parameters, logits);
        for (int k = 0; k < world.components(); k++) part(k, state, into);
        if (remedy instanceof Remedy.Surgery) Surgery.of(parts, operated);
        Arrays.fill(into, 0, parameters.length, 0);
        for (double[] part : operated) for (int i = 0; i < part.length; i++) into[i] += part[i];
    }

    /** What component k contributes; for a memory its derivative too. */
    private void part(int k, double[] state, double[] into) {
        policy.set(logits, k * table);
        if (given.length > 0) System.arraycopy(given[k], 0, credit, 0, table);
        else world.credit(k, policy, credit);
        if (remedy instanceof Remedy.Replay(double share, double memory)) {
            int at = parameters() + k * table;
            for (int i = 0; i < table; i++) {
                double kept = state[at + i];
                into[at + i] = (credit[i] - kept) / memory;
                credit[i] = (1 - share) * credit[i] + share * kept;
            }
        }
        policy.slopes(credit, slopes);
        if (remedy instanceof Remedy.Entropy(double weight)) policy.addEntropy(weight, slopes);
        agent().gradient(parameters, k, slopes, parts[k]);
    }

    /** The logits of all components at {@code state}. */
    void logits(double[] state, double[] into) {
        System.arraycopy(state, 0, parameters, 0, parameters.length);
        agent().logits(parameters, into);
    }

    /** The number of logits of all components. */
    int logits() {
        return logits.length;
    }

    /** After what time a memory has forgotten, infinite where there is none. */
    double memory() {
        return remedy instanceof Remedy.Replay r ? r.memory() : Double.POSITIVE_INFINITY;
    }

    /** What can be measured at {@code state}. */
    public Moment moment(double[] state) {
        velocity(state, velocity);
        successes.at(parameters);
        return successes.moment(Arrays.copyOf(velocity, parameters.length), false);
    }

    /**
     * What can be measured at {@code state} of a flow that moves otherwise than its direction there
     * has it, as between two directions.
     *
     * @param mean the derivative of the state by time, null for the one at {@code state}
     */
    Moment moment(double[] state, double @Nullable [] mean) {
        if (mean == null) return moment(state);
        successes.at(Arrays.copyOf(state, parameters.length));
        return successes.moment(Arrays.copyOf(mean, parameters.length), true);
    }

    /** The gradient of component {@code k}'s success at {@code state}; a fresh array. */
    public double[] gradient(double[] state, int k) {
        successes.at(Arrays.copyOf(state, parameters.length));
        return successes.gradient(k).clone();
    }

    /** The gradient of J, the sum of the successes, at {@code state}; a fresh array. */
    public double[] gradient(double[] state) {
        successes.at(Arrays.copyOf(state, parameters.length));
        double[] sum = new double[parameters.length];
        for (int k = 0; k < parts.length; k++) Vectors.add(sum, 1, successes.gradient(k));
        return sum;
    }

    /** The sum of the rates at {@code state}. */
    public double speed(double[] state) {
        velocity(state, velocity);
        successes.at(parameters);
        double[] moved = Arrays.copyOf(velocity, parameters.length);
        double speed = 0;
        for (int k = 0; k < parts.length; k++) speed += successes.rate(k, moved);
        return speed;
    }

    /** ln(J_k / (1 - J_k)) of component {@code k} at {@code state}. */
    public double odds(double[] state, int k) {
        return successes.odds(Arrays.copyOf(state, parameters.length), k);
    }

    /** A learner with arrays of its own. */
    public Learner copy() {
        return new Learner(world, initial.copy(), variant, remedy);
    }
}
