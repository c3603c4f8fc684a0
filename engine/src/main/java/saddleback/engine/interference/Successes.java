package saddleback.engine.interference;

import saddleback.engine.linalg.Vectors;
import saddleback.engine.policy.Agent;
import saddleback.engine.policy.Policy;
import saddleback.engine.policy.World;

/** The successes of an agent's components at some parameters, and their gradients. */
final class Successes {
    private final World world;
    private final Agent agent;
    private final int table;
    private final double[] logits;
    private final Policy policy;
    private final double[] credit;
    private final double[] slopes;
    private final double[] outcome = new double[2];
    private final double[] success;
    private final double[] failure;
    private final double[][] gradients;

    /** Of an agent, which this object and its maker use alone. */
    Successes(World world, Agent agent) {
        this.world = world;
        this.agent = agent;
        int k = world.components();
        table = world.states() * world.actions();
        logits = new double[k * table];
        policy = new Policy(world.states(), world.actions());
        credit = new double[table];
        slopes = new double[table];
        success = new double[k];
        failure = new double[k];
        gradients = new double[k][agent.parameters()];
    }

    /** Goes to parameters, which are not changed. */
    void at(double[] parameters) {
        for (int k = 0; k < gradients.length; k++) {
            outcome(parameters, k);
            success[k] = outcome[0];
            failure[k] = outcome[1];
            world.credit(k, policy, credit);
            policy.slopes(credit, slopes);
            agent.gradient(parameters, k, slopes, gradients[k]);
        }
    }

    private void outcome(double[] parameters, int k) {
        agent.logits(parameters, k, logits, k * table);
        policy.set(logits, k * table);
        world.outcome(k, policy, outcome);
    }

    /** ln(J_k / (1 - J_k)) at parameters; {@link #at} is not affected. */
    double odds(double[] parameters, int k) {
        outcome(parameters, k);
        return Math.log(outcome[0]) - Math.log(outcome[1]);
    }

    /** The gradient of J_k; live until the next call of {@link #at} or {@link #moment}. */
    double[] gradient(int k) {
        return gradients[k];
    }

    /** How fast J_k changes when the parameters move with {@code velocity}. */
    double rate(int k, double[] velocity) {
        return Vectors.dot(gradients[k], velocity);
    }

    /**
     * All of it when the parameters move with {@code velocity}; the gradients are lost.
     *
     * @param slid whether that is the mean motion of small steps
     */
    Moment moment(double[] velocity, boolean slid) {
        double[] rate = new double[gradients.length];
        double speed = 0;
        for (int k = 0; k < rate.length; k++) {
            rate[k] = rate(k, velocity);
            speed += rate[k];
        }
        double norm = Vectors.norm(velocity);
        double[] cosines = Cosines.of(gradients);
        return new Moment(success.clone(), failure.clone(), rate, speed, cosines, norm, slid);
    }
}
