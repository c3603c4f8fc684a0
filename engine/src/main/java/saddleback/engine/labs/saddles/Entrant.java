package saddleback.engine.labs.saddles;

import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

import java.util.List;

/** One way of training: one method, or several one after the other. */
public record Entrant(
        @Setting(value = "Its name; empty for the names of its methods") String name,
        @Setting(value = "Methods one after the other", required = true) List<Stage> stages) {

    /** Checks that there is a stage. */
    public Entrant {
        stages = List.copyOf(stages);
        Ranges.check(Entrant.class, name, stages);
        if (stages.isEmpty()) throw new IllegalArgumentException("stages: at least 1, was none");
    }

    /** The stages must be given. */
    public static Entrant defaults() {
        return new Entrant("", List.of(Stage.defaults()));
    }
}
