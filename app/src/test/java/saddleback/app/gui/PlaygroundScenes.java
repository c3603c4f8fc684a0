package saddleback.app.gui;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;

import saddleback.app.labs.Demo;
import saddleback.app.labs.playground.PlaygroundPage;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/** The states of the playground. */
final class PlaygroundScenes {
    private static final int RACE_MILLIS = 3000;
    private static final String CLASSICAL = "saddle-classical";
    private static final String MONKEY = "saddle-monkey";
    private static final String FUNCTION = "#setting-settings-function";

    private PlaygroundScenes() {}

    static List<Screenshot> all() {
        var all = new ArrayList<Screenshot>();
        Scenes.both("playground", v -> opened(v, CLASSICAL), all);
        Scenes.both("monkey", v -> opened(v, MONKEY), all);
        Scenes.both("race", PlaygroundScenes::race, all);
        Scenes.both("formula-error", PlaygroundScenes::formulaError, all);
        List<Demo> demos = PlaygroundPage.PAGE.demos();
        for (int demo = 0; demo < demos.size(); demo++)
            for (int step = 1; step <= demos.get(demo).steps().size(); step++) {
                Demo given = demos.get(demo);
                int at = step;
                Scenes.both("saddle-lecture-" + (demo + 1) + step, v -> v.lecture(given, at), all);
            }
        return all;
    }

    private static BufferedImage opened(Visit v, String sample) throws Exception {
        v.sample(sample);
        return v.rest();
    }

    private static BufferedImage race(Visit v) throws Exception {
        v.sample(MONKEY);
        v.begun("race");
        Node map = v.figure("race", 1);
        Hand.run(v.hand().stage()::requestFocus);
        v.hand().clickAt(Hand.middle(map).add(40, -20));
        Thread.sleep(RACE_MILLIS);
        return v.rest();
    }

    private static BufferedImage formulaError(Visit v) throws Exception {
        v.sample(CLASSICAL);
        ComboBox<?> functions = v.hand().find(ComboBox.class, FUNCTION);
        Hand.run(() -> functions.getSelectionModel().selectLast());
        v.rest();
        v.enter(FUNCTION + "-expression", "x^2 - sin(3y + x");
        return v.rest();
    }
}
