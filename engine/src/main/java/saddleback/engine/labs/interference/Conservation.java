package saddleback.engine.labs.interference;

import saddleback.engine.interference.Course;
import saddleback.engine.interference.Learner;
import saddleback.engine.interference.NearCorner;
import saddleback.engine.interference.Plateau;
import saddleback.engine.interference.Variant;
import saddleback.engine.policy.Agent;
import saddleback.engine.policy.Bandit;
import saddleback.engine.policy.Copies;
import saddleback.engine.policy.LinearAgent;
import saddleback.engine.policy.NetworkAgent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a flow keeps, derived here. Whatever drives it, the parameters move along a sum over the
 * components of A_kᵀ s_k, s_k some slopes of the logits that sum up to 0 over the actions of each
 * state, and A_k the derivative of the logits; variants and remedies change the slopes only. So:
 *
 * <ul>
 *   <li>of a linear agent ẇ_k = s_k and ḃ = κ Σ s_k: b - κ Σ_k W_k is kept for each state and
 *       action, and Σ_a W_k(s, a) and Σ_a b(s, a) for each state;
 *   <li>of a network the sum over the actions of the output weights that read a unit, and of the
 *       output biases, is kept; and, since a rectified or linear unit gives the same answers with
 *       its weights t times and those that read it 1/t times as large, the sum of the squares of
 *       its weights and bias minus that of the weights that read it;
 *   <li>of two bandits of two actions on-policy, C near a corner to leading order ({@link
 *       NearCorner}).
 * </ul>
 *
 * Of each group the member that drifts most is told.
 */
public final class Conservation {
    private Conservation() {}

    /**
     * What is kept along a course.
     *
     * @param learner whose course it is
     */
    public static List<Conserved> of(Course course, Learner learner) {
        var all = new ArrayList<Conserved>();
        var kept = new Kept(course, learner.parameters());
        switch (learner.agent()) {
            case LinearAgent linear -> linear(linear, 0, "", learner, kept, all);
            case Copies copies -> copies(copies, learner, kept, all);
            case NetworkAgent network -> Balances.of(network.network(), List.of(0), 0, kept, all);
            default -> {}
        }
        corners(course, learner, all);
        return all;
    }

    private static void copies(Copies copies, Learner learner, Kept kept, List<Conserved> all) {
        Agent one = copies.agent();
        int components = learner.world().components();
        int own = one.parameters() - copies.shared();
        if (one instanceof LinearAgent linear && copies.shared() == 0)
            for (int k = 0; k < components; k++)
                linear(linear, k * own, " of copy " + (k + 1), learner, kept, all);
        if (one instanceof NetworkAgent network) {
            var shifts = new ArrayList<Integer>();
            for (int k = 0; k < components; k++) shifts.add(k * own);
            Balances.of(network.network(), shifts, copies.shared(), kept, all);
        }
    }

    private static void linear(
            LinearAgent agent,
            int at,
            String whose,
            Learner learner,
            Kept kept,
            List<Conserved> all) {
        int table = agent.logits();
        int rows = agent.parameters() / table;
        int actions = learner.world().actions();
        int bias = at + agent.components() * table;
        double c = Math.sqrt(agent.kappa());
        if (agent.kappa() > 0)
            all.add(
                    kept.worst(
                            "shared bias minus κ times the sum of the weights" + whose,
                            table,
                            (w, i) -> {
                                double sum = 0;
                                for (int k = 0; k < agent.components(); k++)
                                    sum += w[at + k * table + i];
                                return c * w[bias + i] - agent.kappa() * sum;
                            }));
        all.add(
                kept.worst(
                        "sum over the actions of a context's weights" + whose,
                        agent.components() * table / actions,
                        (w, i) -> sum(w, at + i * actions, actions)));
        if (rows > agent.components())
            all.add(
                    kept.worst(
                            "sum over the actions of the shared bias" + whose,
                            table / actions,
                            (w, i) -> c * sum(w, bias + i * actions, actions)));
    }

    private static double sum(double[] w, int from, int count) {
        double sum = 0;
        for (int i = from; i < from + count; i++) sum += w[i];
        return sum;
    }

    private static void corners(Course course, Learner learner, List<Conserved> all) {
        if (learner.remedy() != null
                || !(learner.agent() instanceof LinearAgent agent)
                || !(learner.world() instanceof Bandit(int components, int actions))
                || components != 2
                || actions != 2) return;
        if (learner.variant() != Variant.ON_POLICY && learner.variant() != Variant.TABULAR) return;
        var law = new NearCorner(agent.kappa());
        for (Plateau plateau : course.flat()) {
            Optional<Passage> passage = Passage.at(course, plateau, law);
            if (passage.isEmpty()) continue;
            Passage p = passage.get();
            all.add(
                    new Conserved(
                            "C = (a c)^(1+κ) / (a+c)^(1+2κ) near the corner %s, to leading order"
                                    .formatted(p.learned() == 0 ? "(1, 0)" : "(0, 1)"),
                            p.invariant(p.from()),
                            p.drift()));
        }
    }
}
