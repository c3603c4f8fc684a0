package saddleback.engine.labs.interference;

import saddleback.engine.interference.Learner;
import saddleback.engine.policy.Agent;
import saddleback.engine.policy.Policy;
import saddleback.engine.policy.World;

/** J as a function of an agent's parameters. Not thread safe. */
final class Success {
    private final World world;
    private final Agent agent;
    private final Policy policy;
    private final double[] logits;
    private final double[] outcome = new double[2];

    /** The successes of the learner's agent, with arrays of its own. */
    Success(Learner learner) {
        world = learner.world();
        agent = learner.agent().copy();
        policy = new Policy(world.states(), world.actions());
        logits = new double[world.components() * agent.logits()];
    }

    /** J, the sum of the components' successes. */
    double sum(double[] parameters) {
        agent.logits(parameters, logits);
        double sum = 0;
        for (int k = 0; k < world.components(); k++) {
            policy.set(logits, k * agent.logits());
            world.outcome(k, policy, outcome);
            sum += outcome[0];
        }
        return sum;
    }

    /** The gradient of component {@code k}'s success; a fresh array. */
    double[] gradient(double[] parameters, int k) {
        double[] credit = new double[agent.logits()];
        double[] slopes = new double[agent.logits()];
        double[] gradient = new double[parameters.length];
        agent.logits(parameters, logits);
        policy.set(logits, k * agent.logits());
        world.credit(k, policy, credit);
        policy.slopes(credit, slopes);
        agent.gradient(parameters, k, slopes, gradient);
        return gradient;
    }
}
