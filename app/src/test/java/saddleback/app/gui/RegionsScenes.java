package saddleback.app.gui;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Slider;

import saddleback.app.labs.Demo;
import saddleback.app.labs.regions.RegionsPage;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/** The region lab in the window. */
final class RegionsScenes {
    private static final int SEEN_MILLIS = 5000;
    private static final String MOONS = "regions-two-moons";
    private static final String FOLDING = "regions-folding";
    private static final double HALF_FOLDED = 2.5;

    private RegionsScenes() {}

    /** Results, instruments and the demonstrations. */
    static List<Screenshot> all() {
        var all = new ArrayList<Screenshot>();
        Scenes.both("regions", v -> sample(v, MOONS), all);
        Scenes.both("regions-folding", v -> sample(v, FOLDING), all);
        Scenes.both("regions-explorer", RegionsScenes::explorer, all);
        Scenes.both("regions-live", RegionsScenes::live, all);
        Scenes.both("regions-weights", RegionsScenes::weights, all);
        Scenes.both("regions-paper", RegionsScenes::folding, all);
        for (Demo demo : RegionsPage.PAGE.demos())
            for (int step = 1; step <= demo.steps().size(); step++) {
                int at = step;
                Scenes.both(
                        "regions-lecture-" + demo.id() + "-" + step, v -> v.lecture(demo, at), all);
            }
        return all;
    }

    private static BufferedImage sample(Visit v, String name) throws Exception {
        v.sample(name);
        return v.rest();
    }

    private static BufferedImage explorer(Visit v) throws Exception {
        v.sample(MOONS);
        v.begun("explorer");
        Node map = v.figure("explorer", 1);
        Hand.run(v.hand().stage()::requestFocus);
        Point2D middle = Hand.middle(map);
        v.hand().clickAt(middle.add(-30, 20));
        return v.rest();
    }

    private static BufferedImage live(Visit v) throws Exception {
        v.sample(MOONS);
        v.begun("live");
        v.press("#session-live #run");
        Thread.sleep(SEEN_MILLIS);
        return v.now();
    }

    private static BufferedImage weights(Visit v) throws Exception {
        v.sample(MOONS);
        v.begun("weights");
        Slider unit = v.hand().find(Slider.class, "#session-weights #unit");
        Hand.run(() -> unit.setValue(3));
        return v.rest();
    }

    private static BufferedImage folding(Visit v) throws Exception {
        v.sample(FOLDING);
        v.begun("folding");
        Slider time = v.hand().find(Slider.class, "#session-folding #time");
        Hand.run(() -> time.setValue(HALF_FOLDED));
        return v.rest();
    }
}
