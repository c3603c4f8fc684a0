package saddleback.engine.labs.interference;

import org.jspecify.annotations.Nullable;

import saddleback.engine.interference.Flow;
import saddleback.engine.interference.Learner;
import saddleback.engine.interference.Sampling;
import saddleback.engine.interference.Updates;
import saddleback.engine.net.Init;
import saddleback.engine.policy.Bandit;
import saddleback.engine.policy.Grid;
import saddleback.engine.policy.Initial;
import saddleback.engine.policy.Start;
import saddleback.engine.policy.World;
import saddleback.engine.run.Seed;

/**
 * What the settings mean: a world, and an agent where it begins.
 *
 * @param settings what was asked
 * @param world what has to be learned
 * @param start the agent as it is without variant and remedy; its agent is not thread safe
 */
public record Setup(InterferenceSettings settings, World world, Initial start) {

    /**
     * The world and the start.
     *
     * @param seed of all that is drawn
     * @throws IllegalArgumentException "path: rule, was value" where the settings do not fit
     *     together
     */
    public static Setup of(InterferenceSettings settings, Seed seed) {
        SetupRules.check(settings);
        World world = world(settings);
        return new Setup(settings, world, agent(settings, start(settings, world, seed), seed));
    }

    private static World world(InterferenceSettings s) {
        return switch (s.world()) {
            case WorldSettings.Bandit _ -> new Bandit(s.contexts(), s.actions());
            case WorldSettings.Grid g -> grid(g, s.contexts());
        };
    }

    private static World grid(WorldSettings.Grid grid, int contexts) {
        try {
            return new Grid(grid.rows(), grid.columns(), contexts, grid.horizon());
        } catch (IllegalArgumentException e) {
            String message = String.valueOf(e.getMessage());
            String path = message.startsWith("contexts") ? "settings." : "settings.world.grid.";
            throw new IllegalArgumentException(path + message, e);
        }
    }

    private static Start start(InterferenceSettings settings, World world, Seed seed) {
        return switch (settings.start()) {
            case StartSettings.Performance(double[] success) -> Start.performance(world, success);
            case StartSettings.Adversarial(double strength) -> Start.adversarial(world, strength);
            case StartSettings.Uniform() -> Start.uniform(world);
            case StartSettings.Random(double deviation) ->
                    Start.random(world, deviation, seed.of("start"));
            case StartSettings.Table table -> Start.probabilities(world, table.probabilities());
        };
    }

    private static Initial agent(InterferenceSettings settings, Start start, Seed seed) {
        if (!(settings.agent() instanceof AgentSettings.Network(var layers)))
            return start.linear(settings.bias());
        try {
            return start.network(layers, new Init.Lecun(), seed.of("agent"));
        } catch (IllegalArgumentException e) {
            String message = String.valueOf(e.getMessage());
            String path = message.startsWith("layers") ? "." : ": ";
            throw new IllegalArgumentException("settings.agent.network" + path + message, e);
        }
    }

    /** What is asked, with arrays of its own. */
    public Learner learner() {
        return Learner.of(world, start.copy(), settings.variant(), settings.remedy());
    }

    /** Another way of learning from the same start, with arrays of its own. */
    public Learner learner(BesideSettings beside) {
        return Learner.of(world, start.copy(), beside.variant(), beside.remedy());
    }

    /** How runs are drawn beside the flow, null for none. */
    public @Nullable Sampling sampling() {
        if (!(settings.dynamics() instanceof DynamicsSettings.Sampled drawn)) return null;
        boolean baseline = drawn.baseline() == DynamicsSettings.Baseline.MEAN;
        var updates = new Updates(drawn.batch(), drawn.rate(), baseline);
        return new Sampling(updates, drawn.runs(), drawn.steps(), settings.until());
    }

    /** How all of it learns. */
    public Flow flow() {
        DynamicsSettings dynamics = settings.dynamics();
        int steps =
                dynamics instanceof DynamicsSettings.Flow f
                        ? f.steps()
                        : DynamicsSettings.Flow.defaults().steps();
        return new Flow(dynamics.tolerance(), steps, settings.until(), settings.limit());
    }
}
