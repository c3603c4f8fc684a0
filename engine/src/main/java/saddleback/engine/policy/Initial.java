package saddleback.engine.policy;

/**
 * An agent and where its parameters begin.
 *
 * @param agent not thread safe
 * @param parameters owned by this record and never written to
 */
public record Initial(Agent agent, double[] parameters) {

    /** The logits at the beginning, components x states x actions; a fresh array. */
    public double[] logits(World world) {
        double[] logits = new double[world.components() * agent.logits()];
        agent.logits(parameters, logits);
        return logits;
    }

    /** A table for each component that begins with the same logits. */
    public Initial tabular(World world) {
        return new Initial(new LinearAgent(world.components(), agent.logits(), 0), logits(world));
    }

    /** A copy of the agent for each component; all begin where this one does. */
    public Initial factored(World world) {
        int components = world.components();
        int size = parameters.length;
        double[] all = new double[components * size];
        for (int k = 0; k < components; k++) System.arraycopy(parameters, 0, all, k * size, size);
        return new Initial(new Copies(agent, components), all);
    }

    /** The same with the threads' own arrays. */
    public Initial copy() {
        return new Initial(agent.copy(), parameters);
    }
}
