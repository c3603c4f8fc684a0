package saddleback.app.gui;

import javafx.scene.control.ComboBox;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/** Remedies against plateaus, and learning by drawn episodes, in the window. */
final class RemedyScenes {
    private static final String LAB = "ray-interference";
    private static final int STAIRCASE = 2;
    private static final int DRAWING_MILLIS = 5000;

    private RemedyScenes() {}

    /** Both instruments. */
    static List<Screenshot> all() {
        var all = new ArrayList<Screenshot>();
        Scenes.both("fix-begin", RemedyScenes::begin, all);
        Scenes.both("fix-bandits", RemedyScenes::bandits, all);
        Scenes.both("fix-staircase", RemedyScenes::staircase, all);
        Scenes.both("samples-begin", v -> at(v, "samples").rest(), all);
        Scenes.both("samples-bandits", RemedyScenes::drawn, all);
        Scenes.both("samples-staircase", RemedyScenes::drawnStaircase, all);
        return all;
    }

    /** An instrument on the lab's own defaults. */
    private static Visit at(Visit v, String instrument) throws Exception {
        Hand.run(
                () -> {
                    Bench<?, ?> bench = v.window().desk().bench(LAB);
                    v.window().show(bench);
                    bench.run();
                });
        v.answered();
        v.begun(instrument);
        return v;
    }

    private static BufferedImage begin(Visit v) throws Exception {
        return at(v, "fix").rest();
    }

    private static BufferedImage bandits(Visit v) throws Exception {
        at(v, "fix");
        v.press("#session-fix #try-all");
        v.rest();
        v.press("#session-fix #demonstrations");
        return v.rest();
    }

    private static BufferedImage staircase(Visit v) throws Exception {
        at(v, "fix");
        choose(v, "#session-fix #start", STAIRCASE);
        v.press("#session-fix #try-all");
        v.rest();
        v.press("#session-fix #entropy");
        return v.rest();
    }

    private static BufferedImage drawn(Visit v) throws Exception {
        at(v, "samples");
        v.press("#session-samples #run");
        Thread.sleep(DRAWING_MILLIS);
        return v.now();
    }

    private static BufferedImage drawnStaircase(Visit v) throws Exception {
        at(v, "samples");
        choose(v, "#session-samples #start", STAIRCASE);
        v.press("#session-samples #run");
        Thread.sleep(DRAWING_MILLIS);
        return v.now();
    }

    private static void choose(Visit v, String box, int option) throws Exception {
        ComboBox<?> choice = v.hand().find(ComboBox.class, box);
        Hand.run(() -> choice.getSelectionModel().select(option));
    }
}
