package saddleback.engine.labs.interference;

import saddleback.engine.settings.Id;
import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

/** What has to be learned. */
public sealed interface WorldSettings {

    /** In context k, arm k earns the reward. */
    @Id(value = "bandit", meaning = "contextual bandits: in context k arm k earns the reward")
    record Bandit() implements WorldSettings {}

    /**
     * A grid in which the agent walks from the middle to the goal that it is told; of one row it is
     * a chain.
     *
     * @param horizon steps after which an episode ends without reward
     */
    @Id(value = "grid", meaning = "a walk to one of several goals in a grid; one row is a chain")
    record Grid(
            @Setting(value = "Rows", min = 1, max = 15) int rows,
            @Setting(value = "Columns", min = 3, max = 31) int columns,
            @Setting(value = "Steps until an episode ends", unit = "steps", min = 1, max = 200)
                    int horizon)
            implements WorldSettings {
        /** Checks the ranges. */
        public Grid {
            Ranges.check(Grid.class, rows, columns, horizon);
        }

        /** A chain of seven cells. */
        public static Grid defaults() {
            return new Grid(1, 7, 6);
        }
    }
}
