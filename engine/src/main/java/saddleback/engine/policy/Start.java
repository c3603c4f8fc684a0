package saddleback.engine.policy;

import saddleback.engine.net.Init;
import saddleback.engine.net.LayerSettings;
import saddleback.engine.run.Normals;
import saddleback.engine.run.Seed;

import java.util.Arrays;
import java.util.List;

/**
 * Where learning begins: a logit for each component, state and action.
 *
 * @param world what is learned
 * @param logits components x states x actions, row-major; owned by this record and never written to
 */
public record Start(World world, double[] logits) {

    /** All actions equally likely. */
    public static Start uniform(World world) {
        return new Start(world, new double[world.components() * world.states() * world.actions()]);
    }

    /**
     * The best action of every state has the given probability, all others are equally likely: its
     * logit is ln((n - 1) p / (1 - p)), all others are 0. In a bandit p is the success.
     *
     * @param success p for each component, above 0 and below 1
     * @throws IllegalArgumentException "success: rule, was value"
     */
    public static Start performance(World world, double... success) {
        if (success.length != world.components())
            throw new IllegalArgumentException(
                    "success: one number for each of %d contexts, was %d of them"
                            .formatted(world.components(), success.length));
        Start start = uniform(world);
        for (int k = 0; k < success.length; k++) {
            double p = success[k];
            if (!(p > 0 && p < 1))
                throw new IllegalArgumentException(
                        "success[%d]: above 0 and below 1, was %s".formatted(k, p));
            double logit = Math.log((world.actions() - 1) * p / (1 - p));
            for (int s = 0; s < world.states(); s++) start.prefer(k, s, world.best(k, s), logit);
        }
        return start;
    }

    /**
     * Every component prefers the action of the next one: in context k of a bandit arm (k + 1) mod
     * n, in a grid the way to goal (k + 1) mod K, has the logit A (1 + 0.15 sin(1.7 (k + 1))); all
     * others are 0. The sine makes no two components alike.
     *
     * @param strength A
     */
    public static Start adversarial(World world, double strength) {
        Start start = uniform(world);
        for (int k = 0; k < world.components(); k++) {
            double logit = strength * (1 + 0.15 * Math.sin(1.7 * (k + 1)));
            for (int s = 0; s < world.states(); s++) {
                int action =
                        switch (world) {
                            case Bandit bandit -> (k + 1) % bandit.actions();
                            case Grid grid -> grid.best((k + 1) % grid.components(), s);
                        };
                start.prefer(k, s, action, logit);
            }
        }
        return start;
    }

    private void prefer(int k, int state, int action, double logit) {
        if (action >= 0) logits[(k * world.states() + state) * world.actions() + action] = logit;
    }

    /** Logits from a normal distribution with the given standard deviation. */
    public static Start random(World world, double deviation, Seed seed) {
        Start start = uniform(world);
        Normals normals = seed.of("logits").normals();
        Arrays.setAll(start.logits, _ -> deviation * normals.next());
        return start;
    }

    /**
     * The logarithms of given probabilities of actions, the same in every state.
     *
     * @param rows components x actions, above 0; rows need not sum up to 1 exactly
     * @throws IllegalArgumentException "rows: rule, was value"
     */
    public static Start probabilities(World world, double[][] rows) {
        if (rows.length != world.components())
            throw new IllegalArgumentException(
                    "rows: one for each of %d contexts, was %d of them"
                            .formatted(world.components(), rows.length));
        Start start = uniform(world);
        for (int k = 0; k < rows.length; k++) {
            if (rows[k].length != world.actions())
                throw new IllegalArgumentException(
                        "rows[%d]: one number for each of %d actions, was %d of them"
                                .formatted(k, world.actions(), rows[k].length));
            for (int s = 0; s < world.states(); s++)
                for (int a = 0; a < world.actions(); a++)
                    start.prefer(k, s, a, Math.log(rows[k][a]));
        }
        return start;
    }

    /**
     * The linear agent: W is these logits, the shared bias 0.
     *
     * @param kappa κ = c² of {@link LinearAgent}
     */
    public Initial linear(double kappa) {
        var agent = new LinearAgent(world.components(), world.states() * world.actions(), kappa);
        return new Initial(agent, Arrays.copyOf(logits, agent.parameters()));
    }

    /**
     * A network that begins exactly at these logits.
     *
     * @param hidden its layers before the last, which is added
     * @param init how its weights are drawn
     */
    public Initial network(List<LayerSettings> hidden, Init init, Seed seed) {
        return NetworkAgent.initial(this, hidden, init, seed);
    }
}
