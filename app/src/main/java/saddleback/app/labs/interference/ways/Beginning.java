package saddleback.app.labs.interference.ways;

import saddleback.engine.interference.Variant;
import saddleback.engine.labs.interference.AgentSettings;
import saddleback.engine.labs.interference.DynamicsSettings;
import saddleback.engine.labs.interference.InterferenceSettings;
import saddleback.engine.labs.interference.StartSettings;
import saddleback.engine.labs.interference.WorldSettings;

import java.util.Arrays;
import java.util.List;

/** A learner that meets plateaus, by a name. Learning is on-policy, without a remedy. */
public enum Beginning {
    /** What the experiment has. */
    OWN("As the experiment", new Knobs(2, 1, 3)) {
        @Override
        public InterferenceSettings settings(InterferenceSettings own, Knobs k) {
            return with(
                    own,
                    own.contexts(),
                    own.actions(),
                    own.bias(),
                    own.world(),
                    own.agent(),
                    own.start());
        }
    },
    /** Two bandits that know little. */
    BANDITS("Two bandits, 0.06 and 0.04", new Knobs(2, 1, 3)) {
        @Override
        public InterferenceSettings settings(InterferenceSettings own, Knobs k) {
            var start = new StartSettings.Performance(new double[] {0.06, 0.04});
            return bandits(own, 2, k.kappa(), new AgentSettings.Linear(), start);
        }
    },
    /** K bandits, each of which prefers the next one's action. */
    STAIRCASE("Staircase of K bandits", new Knobs(4, 3, 3)) {
        @Override
        public InterferenceSettings settings(InterferenceSettings own, Knobs k) {
            var start = new StartSettings.Adversarial(k.strength());
            return bandits(own, k.components(), k.kappa(), new AgentSettings.Linear(), start);
        }
    },
    /** The same bandits, learned by a network. */
    NETWORK("Network with a hidden layer", new Knobs(4, 1, 5)) {
        @Override
        public InterferenceSettings settings(InterferenceSettings own, Knobs k) {
            var start = new StartSettings.Adversarial(k.strength());
            return bandits(own, k.components(), k.kappa(), AgentSettings.Network.defaults(), start);
        }
    },
    /** A walk on a chain to one of several goals. */
    CHAIN("Walk on a chain to K goals", new Knobs(2, 3, 3)) {
        @Override
        public InterferenceSettings settings(InterferenceSettings own, Knobs k) {
            double[] success = new double[k.components()];
            Arrays.setAll(success, i -> 0.3 * (1 - 0.2 * i / success.length));
            return with(
                    own,
                    k.components(),
                    2,
                    k.kappa(),
                    WorldSettings.Grid.defaults(),
                    new AgentSettings.Linear(),
                    new StartSettings.Performance(success));
        }
    };

    /** In the order in which they are offered. */
    public static final List<Beginning> ALL = List.of(values());

    /** As they are offered. */
    public static final List<String> WORDS = ALL.stream().map(b -> b.words).toList();

    /** Goals for which the usual chain has room. */
    private static final int MOST_GOALS = 6;

    private final String words;
    private final Knobs usual;

    Beginning(String words, Knobs usual) {
        this.words = words;
        this.usual = usual;
    }

    /** A few words. */
    public String words() {
        return words;
    }

    /** What it begins with; for the experiment's own it is not used. */
    public Knobs usual() {
        return usual;
    }

    /**
     * What the lab asks for it.
     *
     * @param own the experiment's, whose accuracy, aim and limit are kept
     */
    public abstract InterferenceSettings settings(InterferenceSettings own, Knobs knobs);

    /** As many arms as contexts. */
    private static InterferenceSettings bandits(
            InterferenceSettings own,
            int contexts,
            double bias,
            AgentSettings agent,
            StartSettings start) {
        return with(own, contexts, contexts, bias, new WorldSettings.Bandit(), agent, start);
    }

    private static InterferenceSettings with(
            InterferenceSettings own,
            int contexts,
            int actions,
            double bias,
            WorldSettings world,
            AgentSettings agent,
            StartSettings start) {
        return new InterferenceSettings(
                contexts,
                actions,
                bias,
                world,
                agent,
                start,
                Variant.ON_POLICY,
                null,
                new DynamicsSettings.Flow(
                        own.dynamics().tolerance(), DynamicsSettings.Flow.defaults().steps()),
                own.until(),
                own.limit(),
                List.of(),
                null,
                null);
    }

    /** Whether the number of components can be chosen. */
    public boolean components() {
        return this == STAIRCASE || this == NETWORK || this == CHAIN;
    }

    /** The most components it can have. */
    public int most() {
        return this == CHAIN ? MOST_GOALS : Knobs.MOST_COMPONENTS;
    }

    /** Whether there is a shared bias. */
    public boolean kappa() {
        return this == BANDITS || this == STAIRCASE || this == CHAIN;
    }

    /** Whether the start is adversarial. */
    public boolean strength() {
        return this == STAIRCASE || this == NETWORK;
    }
}
