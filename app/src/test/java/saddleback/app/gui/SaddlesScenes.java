package saddleback.app.gui;

import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;

import saddleback.app.labs.Demo;
import saddleback.app.labs.saddles.SaddlesPage;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/** The saddle lab in the window. */
final class SaddlesScenes {
    private static final int SEEN_MILLIS = 6000;
    private static final String SEARCH = "r1-critical-points";
    private static final String RACE = "saddle-race-digits";
    private static final String EXACT = "saddle-race-exact";
    private static final String SWITCH = "saddle-switch-fashion";
    private static final List<String> OF_SEARCH = List.of("spectra", "semicircle", "outcomes");
    private static final List<String> OF_RACE =
            List.of("error", "smallest-eigenvalue", "gradient-norm", "index", "damping", "widths");
    private static final Demo DEMO = SaddlesPage.PAGE.demos().getFirst();

    private SaddlesScenes() {}

    /** A search, races, both instruments, a comparison and the demonstration. */
    static List<Screenshot> all() {
        var all = new ArrayList<Screenshot>();
        Scenes.both("saddles", v -> sample(v, SEARCH), all);
        Scenes.both("saddle-race", v -> sample(v, RACE), all);
        Scenes.both("saddle-exact", v -> sample(v, EXACT), all);
        Scenes.both("saddle-switch", v -> sample(v, SWITCH), all);
        for (String figure : OF_SEARCH)
            Scenes.both("saddles-" + figure, v -> figure(v, SEARCH, figure), all);
        for (String figure : OF_RACE) {
            Scenes.both("saddle-race-" + figure, v -> figure(v, RACE, figure), all);
            if (!figure.equals("widths"))
                Scenes.both("saddle-exact-" + figure, v -> figure(v, EXACT, figure), all);
        }
        Scenes.both("saddles-form", v -> form(v, SEARCH), all);
        Scenes.both("saddle-race-form", v -> form(v, RACE), all);
        Scenes.both("saddles-compare", SaddlesScenes::compare, all);
        Scenes.both("explorer", SaddlesScenes::explorer, all);
        Scenes.both("escape", SaddlesScenes::escape, all);
        for (int step = 1; step <= DEMO.steps().size(); step++) {
            int at = step;
            Scenes.both("saddles-lecture-" + step, v -> v.lecture(DEMO, at), all);
        }
        return all;
    }

    private static BufferedImage sample(Visit v, String name) throws Exception {
        v.sample(name);
        return v.rest();
    }

    private static BufferedImage figure(Visit v, String name, String figure) throws Exception {
        v.sample(name);
        String first = name.equals(SEARCH) ? "error-index" : "loss";
        for (String each : List.of(figure, first)) {
            ToggleButton chip = v.hand().find(ToggleButton.class, "#show-" + each);
            Hand.run(chip::fire);
        }
        return v.rest();
    }

    private static BufferedImage form(Visit v, String name) throws Exception {
        v.sample(name);
        Hand.run(
                () ->
                        v.window().root().lookupAll("#side-panel .scroll-pane").stream()
                                .map(ScrollPane.class::cast)
                                .forEach(form -> form.setVvalue(0.4)));
        return v.rest();
    }

    private static BufferedImage compare(Visit v) throws Exception {
        v.sample(SEARCH);
        v.press("#pin");
        v.enter("#setting-seed", "2");
        v.press("#compute");
        v.answered();
        v.press("#mode-compare");
        return v.rest();
    }

    private static BufferedImage explorer(Visit v) throws Exception {
        v.sample(SEARCH);
        v.begun("explorer");
        Slider point = v.hand().find(Slider.class, "#session-explorer #point");
        for (int number : List.of(40, 1)) Hand.run(() -> point.setValue(number));
        v.rest();
        v.press("#session-explorer #certify");
        Thread.sleep(SEEN_MILLIS);
        return v.rest();
    }

    private static BufferedImage escape(Visit v) throws Exception {
        v.sample(SWITCH);
        v.begun("escape");
        v.press("#session-escape #run");
        Thread.sleep(2 * SEEN_MILLIS);
        v.press("#session-escape #switch-method");
        Thread.sleep(2 * SEEN_MILLIS);
        v.press("#session-escape #run");
        return v.rest();
    }
}
