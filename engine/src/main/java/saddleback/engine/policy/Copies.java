package saddleback.engine.policy;

import java.util.Arrays;

/**
 * An agent whose parameters, all or the last of them, are there once for each component: component
 * k is decided by the shared parameters and the k-th copy of the others. Parameters: the shared
 * ones, then the copies one after the other.
 */
public final class Copies implements Agent {
    private final Agent agent;
    private final int components;
    private final int shared;
    private final int own;
    private final double[] one;
    private final double[] two;
    private final double[] slope;

    /** A copy of the whole agent for each component. */
    public Copies(Agent agent, int components) {
        this(agent, components, 0);
    }

    /**
     * A copy for each component of all parameters but the first ones.
     *
     * @param agent copied
     * @param components K
     * @param shared the number of parameters, the agent's first, that are there once
     */
    public Copies(Agent agent, int components, int shared) {
        this.agent = agent;
        this.components = components;
        this.shared = shared;
        own = agent.parameters() - shared;
        one = new double[agent.parameters()];
        two = new double[agent.parameters()];
        slope = new double[agent.parameters()];
    }

    /** The agent that is copied. */
    public Agent agent() {
        return agent;
    }

    /** The number of parameters that are there once. */
    public int shared() {
        return shared;
    }

    @Override
    public int parameters() {
        return shared + components * own;
    }

    /** Parameters with which all components act as by {@code parameters} of the copied agent. */
    public double[] parameters(double[] parameters) {
        double[] all = Arrays.copyOf(parameters, parameters());
        for (int k = 0; k < components; k++)
            System.arraycopy(parameters, shared, all, shared + k * own, own);
        return all;
    }

    @Override
    public int logits() {
        return agent.logits();
    }

    @Override
    public void logits(double[] parameters, int k, double[] into, int at) {
        agent.logits(of(k, parameters), k, into, at);
    }

    @Override
    public void gradient(double[] parameters, int k, double[] slopes, double[] gradient) {
        agent.gradient(of(k, parameters), k, slopes, slope);
        put(k, gradient);
    }

    @Override
    public void logitsAlong(double[] parameters, double[] direction, int k, double[] into) {
        agent.logitsAlong(of(k, parameters), of(k, direction, two), k, into);
    }

    @Override
    public void gradientAlong(
            double[] parameters,
            double[] direction,
            int k,
            double[] slopes,
            double[] slopesChange,
            double[] into) {
        agent.gradientAlong(
                of(k, parameters), of(k, direction, two), k, slopes, slopesChange, slope);
        put(k, into);
    }

    /** Writes component k's gradient to where its parameters stand, 0 elsewhere. */
    private void put(int k, double[] gradient) {
        Arrays.fill(gradient, 0);
        System.arraycopy(slope, 0, gradient, 0, shared);
        System.arraycopy(slope, shared, gradient, shared + k * own, own);
    }

    /** The parameters that decide component k; live until the next call. */
    private double[] of(int k, double[] parameters) {
        return of(k, parameters, one);
    }

    private double[] of(int k, double[] parameters, double[] into) {
        System.arraycopy(parameters, 0, into, 0, shared);
        System.arraycopy(parameters, shared + k * own, into, shared, own);
        return into;
    }

    @Override
    public Agent copy() {
        return new Copies(agent.copy(), components, shared);
    }
}
