package saddleback.app.gui;

import javafx.scene.control.Slider;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/** The lab of functions of one and two variables in the window. */
final class ReparametrisationScenes {
    private static final String LAB = "reparametrisation";
    private static final String COSINE = "reparametrised-cosine";
    private static final String SWAPPED = "swapped-flatness";
    private static final String VOLUME = "infinite-volume";
    private static final double HALF = 0.5;

    private ReparametrisationScenes() {}

    /** Results, the form and both instruments. */
    static List<Screenshot> all() {
        var all = new ArrayList<Screenshot>();
        Scenes.both("reparametrisation-fresh", ReparametrisationScenes::fresh, all);
        Scenes.both("reparametrisation-cosine", v -> sample(v, COSINE), all);
        Scenes.both("reparametrisation-swapped", v -> sample(v, SWAPPED), all);
        Scenes.both("reparametrisation-volume", v -> sample(v, VOLUME), all);
        Scenes.both("reparametrisation-bench", v -> bench(v, COSINE), all);
        Scenes.both("reparametrisation-bench-swapped", v -> bench(v, SWAPPED), all);
        Scenes.both("reparametrisation-ball", ReparametrisationScenes::ball, all);
        return all;
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

    private static BufferedImage bench(Visit v, String name) throws Exception {
        v.sample(name);
        v.begun("bench");
        return v.rest();
    }

    private static BufferedImage ball(Visit v) throws Exception {
        v.sample(VOLUME);
        v.begun("ball");
        Slider radius = v.hand().find(Slider.class, "#session-ball #radius");
        Hand.run(() -> radius.setValue(Math.log10(HALF)));
        return v.rest();
    }
}
