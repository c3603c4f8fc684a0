package saddleback.app.gui;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.input.MouseButton;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The pattern lab in the window. */
final class PatternsScenes {
    private static final String HEART = "pattern-heart";
    private static final String FACE = "pattern-face";
    private static final String HILL = "pattern-hill";
    private static final double EARLY = 12;
    private static final double CELL = 30;
    private static final String SESSION = "#session-draw ";

    private PatternsScenes() {}

    /** Results and the drawing board. */
    static List<Screenshot> all() {
        var all = new ArrayList<Screenshot>();
        Scenes.both("patterns-heart", v -> sample(v, HEART), all);
        Scenes.both("patterns-face", v -> sample(v, FACE), all);
        Scenes.both("patterns-fresh", PatternsScenes::fresh, all);
        Scenes.both("patterns-hill", v -> sample(v, HILL), all);
        Scenes.both("patterns-compare", PatternsScenes::compare, all);
        Scenes.both("patterns-running", PatternsScenes::running, all);
        Scenes.both("patterns-draw-begun", PatternsScenes::begun, all);
        Scenes.both("patterns-draw-found", PatternsScenes::found, all);
        Scenes.both("patterns-draw-fine", PatternsScenes::fine, all);
        Scenes.both("patterns-draw-large", PatternsScenes::large, all);
        Scenes.both("patterns-draw-built", PatternsScenes::built, all);
        Scenes.both("patterns-moments", PatternsScenes::moments, all);
        Scenes.both("patterns-machine", PatternsScenes::machine, all);
        return all;
    }

    /** Early in the search for a heart, with a cell asked about. */
    private static BufferedImage moments(Visit v) throws Exception {
        v.sample(HEART);
        v.begun("moments");
        Slider moment = v.hand().find(Slider.class, "#session-moments #moment");
        Hand.run(() -> moment.setValue(EARLY));
        v.rest();
        v.hand().clickAt(Hand.middle(v.figure("moments", 1)).add(-CELL, 0));
        return v.rest();
    }

    /** A point on the side of a hill. */
    private static BufferedImage machine(Visit v) throws Exception {
        v.sample(HILL);
        v.begun("machine");
        v.hand().clickAt(Hand.middle(v.figure("machine", 1)).add(-CELL, CELL));
        return v.rest();
    }

    private static BufferedImage sample(Visit v, String name) throws Exception {
        v.sample(name);
        return v.rest();
    }

    /** The lab as it is before anybody changed a thing. */
    private static BufferedImage fresh(Visit v) throws Exception {
        computed(v);
        return v.rest();
    }

    private static BufferedImage compare(Visit v) throws Exception {
        computed(v);
        v.press("#pin");
        v.enter("#setting-seed", "5");
        v.press("#compute");
        v.answered();
        v.press("#mode-compare");
        return v.rest();
    }

    /** What is seen while training goes on. */
    private static BufferedImage running(Visit v) throws Exception {
        computed(v);
        v.enter("#setting-settings-how-optimise-steps", "20000");
        v.press("#compute");
        v.until(
                "progress",
                w -> {
                    var task = Objects.requireNonNull(w.desk().front().get()).task().get();
                    return task != null && task.getProgress() > 0.2;
                });
        return v.now();
    }

    private static void computed(Visit v) throws Exception {
        Hand.run(
                () -> {
                    Bench<?, ?> bench = v.window().desk().bench("patterns");
                    v.window().show(bench);
                    bench.run();
                });
        v.answered();
    }

    private static BufferedImage begun(Visit v) throws Exception {
        open(v);
        return v.rest();
    }

    private static void open(Visit v) throws Exception {
        computed(v);
        v.begun("draw");
    }

    /** A stroke drawn while training runs, and a cell asked about. */
    private static BufferedImage found(Visit v) throws Exception {
        open(v);
        Button run = v.hand().find(Button.class, SESSION + "#run");
        Hand.run(run::fire);
        stroke(v, 0.25, 0.1, 0.75, 0.1);
        v.hand().clickAt(place(v, 2, 0.5, 0.5));
        v.until("steps", _ -> status(v).matches("Step [0-9,]*[0-9]{4,}.*|Step [0-9]+,.*"));
        Hand.run(run::fire);
        return v.rest();
    }

    /** A shape on a board of many cells, while it is being found. */
    private static BufferedImage fine(Visit v) throws Exception {
        open(v);
        choose(v, "#board-size", 6);
        choose(v, "#shape", 3);
        Button run = v.hand().find(Button.class, SESSION + "#run");
        Hand.run(run::fire);
        v.until("steps", _ -> status(v).matches("Step [0-9,]*[0-9]{4,}.*|Step [0-9]+,.*"));
        return v.now();
    }

    private static void choose(Visit v, String box, int option) throws Exception {
        ComboBox<?> all = v.hand().find(ComboBox.class, SESSION + box);
        Hand.run(() -> all.getSelectionModel().select(option));
    }

    /** The two figures that matter most, while the mouse lies over the board. */
    private static BufferedImage large(Visit v) throws Exception {
        open(v);
        choose(v, "#view", 1);
        v.rest();
        v.hand().moveTo(place(v, 1, 0.3, 0.3));
        return v.rest();
    }

    private static BufferedImage built(Visit v) throws Exception {
        open(v);
        choose(v, "#way", 1);
        v.rest();
        stroke(v, 0.1, 0.1, 0.9, 0.1);
        v.hand().clickAt(place(v, 2, 0.5, 0.5));
        return v.rest();
    }

    private static String status(Visit v) {
        return v.window().root().lookup(SESSION + "#session-status") instanceof Labeled l
                ? l.getText()
                : "";
    }

    private static void stroke(Visit v, double x, double y, double toX, double toY)
            throws Exception {
        v.hand().drag(place(v, 1, x, y), place(v, 1, toX, toY), MouseButton.PRIMARY);
    }

    /** A place of a figure's pane, in shares of its middle square from the left and from below. */
    private static Point2D place(Visit v, int figure, double x, double y) throws Exception {
        return Hand.fx(
                () -> {
                    Node pane = v.figure("draw", figure);
                    Bounds b = pane.localToScreen(pane.getBoundsInLocal());
                    double side = 0.8 * Math.min(b.getWidth(), b.getHeight());
                    return new Point2D(
                            b.getCenterX() + (x - 0.5) * side, b.getCenterY() - (y - 0.5) * side);
                });
    }
}
