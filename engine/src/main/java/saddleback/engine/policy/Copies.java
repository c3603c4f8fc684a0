package saddleback.engine.policy;

import java.util.Arrays;

/**
 * An agent for each component: component k is decided by the k-th copy of the parameters alone.
 *
 * @param agent copied
 * @param components K
 */
public record Copies(Agent agent, int components) implements Agent {
    @Override
    public int parameters() {
        return components * agent.parameters();
    }

    @Override
    public int logits() {
        return agent.logits();
    }

    @Override
    public void logits(double[] parameters, double[] into) {
        int size = agent.parameters();
        double[] all = new double[into.length];
        for (int k = 0; k < components; k++) {
            agent.logits(Arrays.copyOfRange(parameters, k * size, (k + 1) * size), all);
            System.arraycopy(all, k * logits(), into, k * logits(), logits());
        }
    }

    @Override
    public void gradient(double[] parameters, int k, double[] slopes, double[] gradient) {
        int size = agent.parameters();
        double[] own = new double[size];
        agent.gradient(Arrays.copyOfRange(parameters, k * size, (k + 1) * size), k, slopes, own);
        Arrays.fill(gradient, 0);
        System.arraycopy(own, 0, gradient, k * size, size);
    }

    @Override
    public Agent copy() {
        return new Copies(agent.copy(), components);
    }
}
