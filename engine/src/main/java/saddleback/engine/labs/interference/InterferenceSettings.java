package saddleback.engine.labs.interference;

import org.jspecify.annotations.Nullable;

import saddleback.engine.interference.Remedy;
import saddleback.engine.interference.Variant;
import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

import java.util.List;

/**
 * What the ray-interference lab asks.
 *
 * @param contexts K, the number of components
 * @param actions n; in a grid 2 for one row and 4 for more
 * @param bias κ = c², how fast the shared bias learns; 0 means none
 * @param world what has to be learned
 * @param agent what the components share
 * @param start where learning begins
 * @param variant what drives learning
 * @param remedy a way against plateaus, null for none
 * @param dynamics how learning goes on
 * @param until the success at which a component counts as learned
 * @param limit time at which the flow ends at the latest
 * @param beside other ways of learning from the same start, at most {@value #MOST_BESIDE}
 * @param basin a map over starts, null for none
 * @param staircase more and more components, null for none
 */
public record InterferenceSettings(
        @Setting(value = "Contexts (components) to learn", min = 2, max = 20) int contexts,
        @Setting(value = "Actions", min = 2, max = 50) int actions,
        @Setting(value = "How fast the shared bias learns, κ; 0 for none", min = 0, max = 100)
                double bias,
        @Setting("What has to be learned") WorldSettings world,
        @Setting("What the components share") AgentSettings agent,
        @Setting("Where learning begins") StartSettings start,
        @Setting("What drives learning") Variant variant,
        @Setting("A way against plateaus") @Nullable Remedy remedy,
        @Setting("How learning goes on") DynamicsSettings dynamics,
        @Setting(
                        value = "Success at which a component counts as learned",
                        min = 0,
                        above = true,
                        max = 1,
                        below = true)
                double until,
        @Setting(
                        value = "Time at which learning ends at the latest",
                        unit = "time",
                        min = 0,
                        above = true,
                        max = 1e12,
                        log = true)
                double limit,
        @Setting("Other ways of learning from the same start") List<BesideSettings> beside,
        @Setting("A map over starts, for two components") @Nullable BasinSettings basin,
        @Setting("More and more components") @Nullable StaircaseSettings staircase) {
    /** So many curves can be told apart. */
    public static final int MOST_BESIDE = 6;

    /** Checks the ranges and what does not fit together. */
    public InterferenceSettings {
        Ranges.check(
                InterferenceSettings.class,
                contexts,
                actions,
                bias,
                world,
                agent,
                start,
                variant,
                remedy,
                dynamics,
                until,
                limit,
                beside,
                basin,
                staircase);
        beside = List.copyOf(beside);
        if (beside.size() > MOST_BESIDE)
            throw new IllegalArgumentException(
                    "beside: at most %d, was %d".formatted(MOST_BESIDE, beside.size()));
    }

    /** Two bandits that know little, beside a table and supervised learning. */
    public static InterferenceSettings defaults() {
        return new InterferenceSettings(
                2,
                2,
                1,
                new WorldSettings.Bandit(),
                new AgentSettings.Linear(),
                StartSettings.Performance.defaults(),
                Variant.ON_POLICY,
                null,
                DynamicsSettings.Flow.defaults(),
                0.95,
                1e7,
                List.of(
                        new BesideSettings(Variant.TABULAR, null),
                        new BesideSettings(Variant.SUPERVISED, null)),
                null,
                null);
    }

    /**
     * The same way of learning with so many contexts and actions, from another start; no map and no
     * staircase.
     */
    public InterferenceSettings from(StartSettings other, int k, int n) {
        return new InterferenceSettings(
                k,
                n,
                bias,
                world,
                agent,
                other,
                variant,
                remedy,
                dynamics,
                until,
                limit,
                beside,
                null,
                null);
    }
}
