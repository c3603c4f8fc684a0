package saddleback.app.gui;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;

import saddleback.app.labs.Demo;
import saddleback.app.labs.Pages;
import saddleback.app.labs.regions.RegionsPage;
import saddleback.app.work.Origin;
import saddleback.app.work.Work;
import saddleback.engine.Experiment;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/** The region lab in the window. */
final class RegionsScenes {
    private static final int SEEN_MILLIS = 5000;
    private static final String LAB = "regions";
    private static final String MOONS = "regions-two-moons";
    private static final String DIGITS = "regions-digits-plane";
    private static final String FOLDING = "regions-folding";
    private static final String ALONG = "regions-along-training";
    private static final String SWEEP = "regions-deep-or-wide";
    private static final double HALF_FOLDED = 2.5;

    private RegionsScenes() {}

    /** Results, forms, instruments and the demonstrations. */
    static List<Screenshot> all() {
        var all = new ArrayList<Screenshot>();
        Scenes.both("regions", v -> sample(v, MOONS), all);
        Scenes.both("regions-fresh", RegionsScenes::fresh, all);
        Scenes.both("regions-digits", v -> sample(v, DIGITS), all);
        Scenes.both("regions-folding", v -> sample(v, FOLDING), all);
        Scenes.both("regions-along", v -> figure(v, ALONG, "along training"), all);
        Scenes.both("regions-sweep", v -> sample(v, SWEEP), all);
        Scenes.both("regions-bounds", v -> figure(v, FOLDING, "counts and bounds"), all);
        Scenes.both("regions-data", RegionsScenes::data, all);
        cuts(all);
        forms(all);
        instruments(all);
        return all;
    }

    /** Other cuts and domains than the samples have. */
    private static void cuts(List<Screenshot> all) {
        var line = List.of("settings.cut={\"points\": [0, 150]}");
        var space = List.of("settings.cut={\"points\": [0, 1, 2, 3]}");
        Scenes.both("regions-line", v -> changed(v, MOONS, line), all);
        Scenes.both("regions-space", v -> changed(v, DIGITS, space), all);
        Scenes.both("regions-whole", v -> changed(v, MOONS, List.of("settings.whole=true")), all);
        var disc = List.of("settings.disc={\"centre\": [0.5, 0.25], \"radius\": 1}");
        Scenes.both("regions-disc", v -> changed(v, MOONS, disc), all);
        var few = List.of("settings.budget.cells=100");
        Scenes.both("regions-at-least", v -> changed(v, MOONS, few), all);
    }

    private static void forms(List<Screenshot> all) {
        Scenes.both("regions-form", v -> form(v, DIGITS, 0.6), all);
        Scenes.both("regions-form-built", v -> form(v, FOLDING, 1), all);
        Scenes.both("regions-form-box", v -> form(v, FOLDING, 0), all);
        Scenes.both("regions-form-sweep", v -> form(v, SWEEP, 0.25), all);
        Scenes.both("regions-form-wrong", RegionsScenes::wrong, all);
    }

    private static void instruments(List<Screenshot> all) {
        Scenes.both("regions-explorer", v -> explorer(v, MOONS), all);
        Scenes.both("regions-explorer-line", RegionsScenes::line, all);
        Scenes.both("regions-hovered", RegionsScenes::hovered, all);
        Scenes.both("regions-live", RegionsScenes::live, all);
        Scenes.both("regions-weights", RegionsScenes::weights, all);
        Scenes.both("regions-paper", RegionsScenes::folding, all);
        for (Demo demo : RegionsPage.PAGE.demos())
            for (int step = 1; step <= demo.steps().size(); step++) {
                int at = step;
                Scenes.both(
                        "regions-lecture-" + demo.id() + "-" + step, v -> v.lecture(demo, at), all);
            }
    }

    private static BufferedImage sample(Visit v, String name) throws Exception {
        v.sample(name);
        return v.rest();
    }

    /** A sample with some of its experiment changed. */
    private static BufferedImage changed(Visit v, String name, List<String> changes)
            throws Exception {
        open(v, name, changes);
        return v.rest();
    }

    private static void open(Visit v, String name, List<String> changes) throws Exception {
        Experiment<?> e = new Pages(v.window().desk().pages()).sample(name, changes);
        Hand.run(
                () -> {
                    Bench<?, ?> bench = v.window().desk().open(Work.opened(e, new Origin.Fresh()));
                    v.window().show(bench);
                    bench.run();
                });
        v.answered();
    }

    /** The lab as it is before anybody changed a thing. */
    private static BufferedImage fresh(Visit v) throws Exception {
        Hand.run(
                () -> {
                    Bench<?, ?> bench = v.window().desk().bench(LAB);
                    v.window().show(bench);
                    bench.run();
                });
        v.answered();
        return v.rest();
    }

    private static BufferedImage figure(Visit v, String name, String figure) throws Exception {
        v.sample(name);
        Hand.run(() -> v.window().desk().bench(LAB).show(List.of(figure)));
        return v.rest();
    }

    private static BufferedImage data(Visit v) throws Exception {
        v.sample(FOLDING);
        v.press("#mode-glance");
        return v.rest();
    }

    private static BufferedImage form(Visit v, String name, double at) throws Exception {
        v.sample(name);
        Hand.run(
                () ->
                        v.window().root().lookupAll("#side-panel .scroll-pane").stream()
                                .map(ScrollPane.class::cast)
                                .forEach(form -> form.setVvalue(at)));
        return v.rest();
    }

    private static BufferedImage wrong(Visit v) throws Exception {
        v.sample(MOONS);
        v.enter("#setting-settings-budget-cells", "0");
        return v.rest();
    }

    private static BufferedImage explorer(Visit v, String name) throws Exception {
        v.sample(name);
        v.begun("explorer");
        click(v, "explorer");
        return v.rest();
    }

    private static BufferedImage line(Visit v) throws Exception {
        open(v, MOONS, List.of("settings.cut={\"points\": [0, 150]}"));
        v.begun("explorer");
        click(v, "explorer");
        return v.rest();
    }

    private static BufferedImage hovered(Visit v) throws Exception {
        v.sample(MOONS);
        v.begun("explorer");
        Point2D middle = Hand.middle(v.figure("explorer", 1));
        v.hand().moveTo(middle.add(40, 30));
        return v.rest();
    }

    private static void click(Visit v, String instrument) throws Exception {
        Node map = v.figure(instrument, 1);
        Hand.run(v.hand().stage()::requestFocus);
        Point2D middle = Hand.middle(map);
        v.hand().clickAt(middle.add(-30, 20));
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
