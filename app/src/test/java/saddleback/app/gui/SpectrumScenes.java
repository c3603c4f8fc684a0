package saddleback.app.gui;

import javafx.geometry.Point2D;
import javafx.scene.Node;

import saddleback.app.labs.Demo;
import saddleback.app.labs.spectrum.SpectrumPage;
import saddleback.viz.figure.Figure;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The states of the spectrum lab. */
final class SpectrumScenes {
    private static final String DIGITS = "digits-spectrum";
    private static final String ALONG = "edge-of-stability";

    private SpectrumScenes() {}

    static List<Screenshot> all() {
        var all = new ArrayList<Screenshot>();
        Scenes.both("spectrum", v -> opened(v, DIGITS), all);
        Scenes.both("along", v -> opened(v, ALONG), all);
        Scenes.both("all-of-spectrum", v -> whole(v, DIGITS), all);
        Scenes.both("all-of-along", v -> whole(v, ALONG), all);
        Scenes.both("slice", SpectrumScenes::slice, all);
        Scenes.both("plane-of-two", SpectrumScenes::plane, all);
        Scenes.both("spectra", SpectrumScenes::compare, all);
        Demo demo = SpectrumPage.PAGE.demos().getFirst();
        for (int step = 1; step <= demo.steps().size(); step++) {
            int at = step;
            Scenes.both("spectrum-lecture-" + step, v -> v.lecture(demo, at), all);
        }
        return all;
    }

    private static BufferedImage opened(Visit v, String sample) throws Exception {
        v.sample(sample);
        return v.rest();
    }

    /** All figures at once. */
    private static BufferedImage whole(Visit v, String sample) throws Exception {
        v.sample(sample);
        Hand.run(
                () -> {
                    Bench<?, ?> b = Objects.requireNonNull(v.window().desk().front().get());
                    var figures = Objects.requireNonNull(b.outcome().get()).figures();
                    b.show(figures.stream().map(Figure::name).toList());
                });
        return v.rest();
    }

    private static BufferedImage slice(Visit v) throws Exception {
        v.sample(DIGITS);
        v.begun("slice");
        click(v, -0.2);
        return v.rest();
    }

    private static BufferedImage plane(Visit v) throws Exception {
        v.sample(DIGITS);
        v.begun("slice");
        v.hand().click("#session-slice #second-direction");
        click(v, 0.42);
        return v.rest();
    }

    /** Clicks into the spectrum, so many of its widths beside the middle. */
    private static void click(Visit v, double beside) throws Exception {
        Node spectrum = v.figure("slice", 1);
        Point2D middle = Hand.middle(spectrum);
        double width = Hand.fx(() -> spectrum.getLayoutBounds().getWidth());
        Hand.run(v.hand().stage()::requestFocus);
        v.hand().clickAt(middle.add(beside * width, 0));
        Thread.sleep(500);
    }

    private static BufferedImage compare(Visit v) throws Exception {
        v.sample(DIGITS);
        v.press("#pin");
        v.enter("#setting-seed", "5");
        v.press("#compute");
        v.answered();
        v.press("#mode-compare");
        return v.rest();
    }
}
