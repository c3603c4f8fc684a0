package saddleback.app.labs.playground.race;

import saddleback.engine.labs.playground.Path;
import saddleback.engine.labs.playground.Place;
import saddleback.engine.labs.playground.PlaygroundSettings;
import saddleback.engine.labs.playground.Walk;

import java.util.List;

/** Methods on their way from one start; each makes one step in a round. */
final class Race {
    private final PlaygroundSettings settings;
    private final List<Walk> walks;
    private int rounds;

    /** All stand at the start. */
    Race(PlaygroundSettings settings) {
        this.settings = settings;
        walks = settings.methods().stream().map(m -> new Walk(settings, m)).toList();
    }

    /** The same race from another start. */
    static PlaygroundSettings from(PlaygroundSettings s, Place start) {
        return new PlaygroundSettings(s.function(), start, s.methods(), s.steps(), s.x(), s.y());
    }

    /** Lets each method make a step. */
    void round() {
        if (over()) return;
        for (Walk w : walks) w.step();
        rounds++;
    }

    /** Rounds made. */
    int rounds() {
        return rounds;
    }

    /** Whether no method goes on. */
    boolean over() {
        return rounds >= settings.steps()
                || walks.stream().noneMatch(w -> w.end() == Walk.End.RUNNING);
    }

    List<Walk> walks() {
        return walks;
    }

    /** The ways so far. */
    List<Path> paths() {
        return walks.stream().map(Walk::path).toList();
    }
}
