package saddleback.app.gui;

import javafx.animation.PauseTransition;
import javafx.beans.property.BooleanProperty;
import javafx.util.Duration;

/** Computes again by itself when a person has stopped changing settings. */
final class Automatic {
    private static final Duration PAUSE = Duration.millis(350);

    private final PauseTransition pause = new PauseTransition(PAUSE);

    /**
     * Watches a bench.
     *
     * @param on whether it does so
     */
    Automatic(Bench<?, ?> bench, BooleanProperty on) {
        pause.setOnFinished(
                _ -> {
                    if (on.get() && !bench.answered()) bench.run();
                });
        bench.work()
                .addListener(
                        (_, before, now) -> {
                            if (on.get() && !before.experiment().equals(now.experiment()))
                                pause.playFromStart();
                        });
    }
}
