package saddleback.app.gui;

import atlantafx.base.controls.ToggleSwitch;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Slider;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/** The ray-interference lab in the window. */
final class InterferenceScenes {
    private static final String LAB = "ray-interference";
    private static final String LAUNCH = "#session-launch ";

    private InterferenceScenes() {}

    /** The lab's samples, and the launched learners in their states. */
    static List<Screenshot> all() {
        var all = new ArrayList<Screenshot>();
        for (String name : List.of("interference", "staircase", "network", "chain", "sampled"))
            Scenes.both("ray-" + name, v -> sample(v, "ray-" + name), all);
        Scenes.both("ray-form", InterferenceScenes::form, all);
        Scenes.both("launch-first", v -> launch(v), all);
        Scenes.both("launch-ways", InterferenceScenes::ways, all);
        Scenes.both("launch-several", InterferenceScenes::several, all);
        Scenes.both("launch-microscope", v -> inset(v, "microscope"), all);
        Scenes.both("launch-relief", v -> inset(v, "relief"), all);
        Scenes.both("launch-stairs", InterferenceScenes::stairs, all);
        Scenes.both("launch-ten", InterferenceScenes::ten, all);
        Scenes.both("launch-dragged", InterferenceScenes::dragged, all);
        Scenes.both("launch-empty", InterferenceScenes::empty, all);
        return all;
    }

    private static BufferedImage sample(Visit v, String name) throws Exception {
        v.sample(name);
        return v.rest();
    }

    /**
     * The settings with a start that is not that of the defaults, and one context without a
     * success.
     */
    private static BufferedImage form(Visit v) throws Exception {
        v.sample("ray-chain");
        v.enter("#setting-settings-contexts", "5");
        return v.rest();
    }

    private static BufferedImage launch(Visit v) throws Exception {
        Hand.run(
                () -> {
                    Bench<?, ?> bench = v.window().desk().bench(LAB);
                    v.window().show(bench);
                    bench.run();
                });
        v.answered();
        v.begun("launch");
        return v.rest();
    }

    /** The same start, learned in three ways. */
    private static BufferedImage ways(Visit v) throws Exception {
        launch(v);
        toggle(v, "way-supervised");
        toggle(v, "way-tabular");
        return v.rest();
    }

    private static BufferedImage several(Visit v) throws Exception {
        launch(v);
        for (double start : new double[] {0.3, 0.1}) {
            v.press(LAUNCH + "#launch");
            v.rest();
            slide(v, "start-across", Math.log10(start));
            v.rest();
        }
        slide(v, "moment", 70);
        return v.rest();
    }

    private static BufferedImage inset(Visit v, String tool) throws Exception {
        launch(v);
        v.press(LAUNCH + "#" + tool);
        return v.rest();
    }

    /** Six bandits that prefer each other's actions. */
    private static BufferedImage stairs(Visit v) throws Exception {
        launch(v);
        slide(v, "contexts", 6);
        slide(v, "kappa", 3);
        v.rest();
        ComboBox<?> start = v.hand().find(ComboBox.class, LAUNCH + "#start");
        Hand.run(() -> start.getSelectionModel().select(3));
        return v.rest();
    }

    private static BufferedImage ten(Visit v) throws Exception {
        launch(v);
        slide(v, "kappa", 3);
        slide(v, "contexts", 10);
        v.rest();
        toggle(v, "way-supervised");
        ToggleSwitch log = v.hand().find(ToggleSwitch.class, LAUNCH + "#log-time");
        Hand.run(() -> log.setSelected(true));
        return v.rest();
    }

    /** Dragged with the mouse from the start to the other side of the diagonal. */
    private static BufferedImage dragged(Visit v) throws Exception {
        launch(v);
        slide(v, "kappa", 2);
        v.rest();
        slide(v, "start-across", Math.log10(0.05));
        slide(v, "start-up", Math.log10(0.2));
        return v.rest();
    }

    private static BufferedImage empty(Visit v) throws Exception {
        launch(v);
        v.press(LAUNCH + "#clear");
        return v.rest();
    }

    private static void slide(Visit v, String id, double value) throws Exception {
        Slider slider = v.hand().find(Slider.class, LAUNCH + "#" + id);
        Hand.run(() -> slider.setValue(value));
    }

    private static void toggle(Visit v, String id) throws Exception {
        ToggleSwitch toggle = v.hand().find(ToggleSwitch.class, LAUNCH + "#" + id);
        Hand.run(() -> toggle.setSelected(true));
        v.rest();
    }
}
