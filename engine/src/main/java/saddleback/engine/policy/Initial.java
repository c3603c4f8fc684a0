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
        return copies(new Copies(agent, world.components()));
    }

    /**
     * The agent's last layer once for each component, the layers before it shared; all begin where
     * this one does. A linear agent has one layer, so that nothing is shared.
     *
     * @throws IllegalArgumentException "remedy: rule" for an agent without layers
     */
    public Initial heads(World world) {
        return switch (agent) {
            case LinearAgent _ -> factored(world);
            case NetworkAgent network ->
                    copies(new Copies(network, world.components(), network.beforeLast()));
            default ->
                    throw new IllegalArgumentException(
                            "remedy: separate heads need an agent with a last layer");
        };
    }

    private Initial copies(Copies copies) {
        return new Initial(copies, copies.parameters(parameters));
    }

    /** The same with the threads' own arrays. */
    public Initial copy() {
        return new Initial(agent.copy(), parameters);
    }
}
