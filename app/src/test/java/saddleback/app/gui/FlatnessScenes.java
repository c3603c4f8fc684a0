package saddleback.app.gui;

import javafx.scene.control.Button;
import javafx.scene.control.Slider;

import saddleback.app.labs.Demo;
import saddleback.app.labs.flatness.FlatnessPage;
import saddleback.app.labs.reparametrisation.ReparametrisationPage;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/** The flatness lab in the window. */
final class FlatnessScenes {
    private static final String LAB = "flatness";
    private static final String SAME = "flatness-same-function";
    private static final String MATRIX = "flatness-matrix";
    private static final double TENTH = 0.1;

    private FlatnessScenes() {}

    /** Results, the form and the instrument. */
    static List<Screenshot> all() {
        var all = new ArrayList<Screenshot>();
        Scenes.both("flatness-fresh", FlatnessScenes::fresh, all);
        Scenes.both("flatness-same", v -> sample(v, SAME), all);
        Scenes.both("flatness-matrix", v -> sample(v, MATRIX), all);
        for (String figure : List.of("function", "proof", "spectrum", "surface", "plane"))
            Scenes.both("flatness-" + figure, v -> figure(v, MATRIX, figure), all);
        Scenes.both("flatness-outputs", v -> figure(v, SAME, "function"), all);
        Scenes.both("flatness-alpha", v -> alpha(v, MATRIX), all);
        Scenes.both("flatness-alpha-digits", v -> alpha(v, SAME), all);
        Scenes.both("flatness-compare", FlatnessScenes::compare, all);
        Scenes.both("flatness-refused", FlatnessScenes::refused, all);
        lectures(all);
        Scenes.both("flatness-swap", v -> swap(v, MATRIX), all);
        Scenes.both("flatness-swap-digits", v -> swap(v, SAME), all);
        Scenes.both("flatness-ball", v -> ball(v, MATRIX), all);
        return all;
    }

    private static void lectures(List<Screenshot> all) {
        var demos = new ArrayList<>(FlatnessPage.PAGE.demos());
        demos.addAll(ReparametrisationPage.PAGE.demos());
        for (Demo demo : demos)
            for (int step = 1; step <= demo.steps().size(); step++) {
                int at = step;
                Scenes.both(
                        "flatness-lecture-" + demo.id() + "-" + step,
                        v -> v.lecture(demo, at),
                        all);
            }
    }

    /** Two minima of one problem, side by side. */
    private static BufferedImage compare(Visit v) throws Exception {
        v.sample(MATRIX);
        v.press("#pin");
        v.enter("#setting-seed", "5");
        v.press("#compute");
        v.answered();
        v.press("#mode-compare");
        return v.rest();
    }

    /** Factors whose product is not 1. */
    private static BufferedImage refused(Visit v) throws Exception {
        v.sample(MATRIX);
        v.enter("#setting-settings-transform-0-alpha-scale-0", "0.2");
        return v.rest();
    }

    private static BufferedImage sample(Visit v, String name) throws Exception {
        v.sample(name);
        return v.rest();
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

    private static BufferedImage alpha(Visit v, String name) throws Exception {
        v.sample(name);
        v.begun("alpha");
        Slider first = v.hand().find(Slider.class, "#session-alpha #factor-1");
        Hand.run(() -> first.setValue(Math.log10(TENTH)));
        return v.rest();
    }

    /** The ranking swapped, once the second network is trained. */
    private static BufferedImage swap(Visit v, String name) throws Exception {
        v.sample(name);
        v.begun("swap");
        Button swap = v.hand().find(Button.class, "#session-swap #swap");
        v.until("second network", _ -> !swap.isDisabled());
        v.rest();
        Hand.run(swap::fire);
        return v.rest();
    }

    private static BufferedImage ball(Visit v, String name) throws Exception {
        v.sample(name);
        v.begun("ball");
        return v.rest();
    }
}
