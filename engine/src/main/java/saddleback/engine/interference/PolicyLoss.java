package saddleback.engine.interference;

import saddleback.engine.linalg.Vectors;
import saddleback.engine.objective.Objective;
import saddleback.engine.policy.Agent;
import saddleback.engine.policy.Policy;
import saddleback.engine.policy.PolicyChange;
import saddleback.engine.policy.World;

import java.util.Arrays;

/**
 * -J as a function of an agent's parameters: minus the sum of the components' successes. On-policy
 * gradient flow descends it. Products with the Hessian are exact: with slopes s_k, the gradient of
 * J_k by its logits, the gradient of -J is minus the sum of A_kᵀ s_k, A_k the derivative of the
 * logits by the parameters, and it is differentiated along the direction factor by factor, the
 * world's credit included. Not thread safe.
 */
public final class PolicyLoss implements Objective {
    private final World world;
    private final Agent agent;
    private final int table;
    private final double[] logits;
    private final double[] logitsAlong;
    private final Policy policy;
    private final PolicyChange change;
    private final double[] credit;
    private final double[] creditChange;
    private final double[] slopes;
    private final double[] slopesChange;
    private final double[] part;
    private final double[] outcome = new double[2];

    /** Of an agent, which this object uses alone, in a world. */
    public PolicyLoss(World world, Agent agent) {
        this.world = world;
        this.agent = agent;
        table = world.states() * world.actions();
        logits = new double[world.components() * table];
        logitsAlong = new double[table];
        policy = new Policy(world.states(), world.actions());
        change = new PolicyChange(world.states(), world.actions());
        credit = new double[table];
        creditChange = new double[table];
        slopes = new double[table];
        slopesChange = new double[table];
        part = new double[agent.parameters()];
    }

    @Override
    public int size() {
        return agent.parameters();
    }

    @Override
    public double value(double[] w) {
        agent.logits(w, logits);
        double sum = 0;
        for (int k = 0; k < world.components(); k++) {
            policy.set(logits, k * table);
            sum -= success(k);
        }
        return sum;
    }

    @Override
    public double gradient(double[] w, double[] g) {
        agent.logits(w, logits);
        Arrays.fill(g, 0);
        double sum = 0;
        for (int k = 0; k < world.components(); k++) {
            policy.set(logits, k * table);
            sum -= success(k);
            world.credit(k, policy, credit);
            policy.slopes(credit, slopes);
            agent.gradient(w, k, slopes, part);
            Vectors.add(g, -1, part);
        }
        return sum;
    }

    @Override
    public void hessianTimes(double[] w, double[] v, double[] hv) {
        agent.logits(w, logits);
        Arrays.fill(hv, 0);
        for (int k = 0; k < world.components(); k++) {
            policy.set(logits, k * table);
            agent.logitsAlong(w, v, k, logitsAlong);
            change.set(policy, logitsAlong);
            world.credit(k, policy, credit);
            world.creditChange(k, policy, change, creditChange);
            policy.slopes(credit, slopes);
            change.slopes(policy, credit, creditChange, slopesChange);
            agent.gradientAlong(w, v, k, slopes, slopesChange, part);
            Vectors.add(hv, -1, part);
        }
    }

    private double success(int k) {
        world.outcome(k, policy, outcome);
        return outcome[0];
    }
}
