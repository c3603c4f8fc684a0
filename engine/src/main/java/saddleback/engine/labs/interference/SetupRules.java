package saddleback.engine.labs.interference;

import java.util.List;

/** What of the settings does not fit together, told before anything is computed. */
final class SetupRules {
    private final InterferenceSettings s;

    private SetupRules(InterferenceSettings settings) {
        s = settings;
    }

    /**
     * Checks all of it.
     *
     * @throws IllegalArgumentException "path: rule, was value"
     */
    static void check(InterferenceSettings settings) {
        var rules = new SetupRules(settings);
        rules.world();
        rules.start();
        rules.basin();
        rules.staircase();
    }

    private void world() {
        switch (s.world()) {
            case WorldSettings.Bandit _ ->
                    require(
                            s.actions() >= s.contexts(),
                            "actions",
                            "at least one for each of the %d contexts".formatted(s.contexts()),
                            s.actions());
            case WorldSettings.Grid grid -> {
                int actions = grid.rows() == 1 ? 2 : 4;
                require(
                        s.actions() == actions,
                        "actions",
                        grid.rows() == 1
                                ? "2 in a grid of one row (left, right)"
                                : "4 in a grid of several rows (left, right, up, down)",
                        s.actions());
            }
        }
    }

    private void start() {
        switch (s.start()) {
            case StartSettings.Performance(double[] success) ->
                    require(
                            success.length == s.contexts(),
                            "start.performance",
                            "a number for each of the %d contexts".formatted(s.contexts()),
                            success.length + " numbers");
            case StartSettings.Table(List<List<Double>> rows) -> {
                require(
                        rows.size() == s.contexts(),
                        "start.table",
                        "a row for each of the %d contexts".formatted(s.contexts()),
                        rows.size() + " rows");
                for (int k = 0; k < rows.size(); k++)
                    require(
                            rows.get(k).size() == s.actions(),
                            "start.table[%d]".formatted(k),
                            "a number for each of the %d actions".formatted(s.actions()),
                            rows.get(k).size() + " numbers");
            }
            case StartSettings.Adversarial _, StartSettings.Uniform _, StartSettings.Random _ -> {
                // fits any number of contexts and actions
            }
        }
    }

    private void basin() {
        if (s.basin() == null) return;
        require(s.contexts() == 2, "basin", "only for 2 contexts", s.contexts());
        require(s.world() instanceof WorldSettings.Bandit, "basin", "only for bandits", "a grid");
    }

    private void staircase() {
        if (s.staircase() == null) return;
        require(
                s.world() instanceof WorldSettings.Bandit,
                "staircase",
                "only for bandits",
                "a grid");
        require(
                !(s.start() instanceof StartSettings.Performance
                        || s.start() instanceof StartSettings.Table),
                "staircase",
                "only from a start for any number of contexts (adversarial, uniform or random)",
                s.start() instanceof StartSettings.Table ? "table" : "performance");
    }

    private static void require(boolean holds, String path, String rule, Object was) {
        if (!holds)
            throw new IllegalArgumentException(
                    "settings.%s: %s, was %s".formatted(path, rule, was));
    }
}
