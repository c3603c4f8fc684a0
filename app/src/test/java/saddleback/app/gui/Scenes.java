package saddleback.app.gui;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.Slider;

import saddleback.app.labs.Demo;
import saddleback.app.look.Look;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The window's main states. */
final class Scenes {
    private static final int BALLS_MILLIS = 6000;
    private static final double TURNED = 0.35;
    private static final int TOOLTIP_MILLIS = 2500;
    private static final String SURFACE = "digits-eigenvectors";
    private static final String PATH = "training-path";

    private Scenes() {}

    /** All pictures: each state on a projector and on a desktop, some in the dark. */
    static List<Screenshot> all() {
        var all = new ArrayList<Screenshot>();
        both("welcome", Visit::rest, all);
        both("surface", Scenes::surface, all);
        both("path", Scenes::path, all);
        both("appearance", Scenes::appearance, all);
        both("settings-error", Scenes::error, all);
        both("ball", Scenes::ball, all);
        both("training", Scenes::training, all);
        both("plane", Scenes::plane, all);
        all.addAll(SaddlesScenes.all());
        all.addAll(RegionsScenes.all());
        all.addAll(FlatnessScenes.all());
        all.addAll(InterferenceScenes.all());
        all.addAll(PatternsScenes.all());
        all.addAll(ReparametrisationScenes.all());
        all.addAll(SpectrumScenes.all());
        all.addAll(PlaygroundScenes.all());
        all.addAll(RemedyScenes.all());
        both("data-moons", Scenes::moons, all);
        both("data-images", Scenes::images, all);
        both("compare", Scenes::compare, all);
        both("export", Scenes::export, all);
        both("progress", Scenes::progress, all);
        both("menu", Scenes::menu, all);
        both("tooltip", Scenes::tooltip, all);
        both("zoomed", Scenes::zoomed, all);
        both("empty", Scenes::empty, all);
        both("keys", v -> dialog(v, Dialogs::keys), all);
        both("about", v -> dialog(v, Dialogs::about), all);
        for (int step : List.of(1, 4, 8)) both("lecture-" + step, v -> lecture(v, step), all);
        return all;
    }

    /** In both sizes and both themes. */
    static void both(String name, Screenshot.Steps steps, List<Screenshot> all) {
        for (Themes theme : Themes.values()) {
            String of = name + "-" + theme.name().toLowerCase(java.util.Locale.ROOT);
            all.add(Screenshot.small(of + "-1280", theme, steps));
            all.add(Screenshot.large(of + "-1920", theme, steps));
        }
    }

    private static BufferedImage surface(Visit v) throws Exception {
        v.sample(SURFACE);
        return v.rest();
    }

    private static BufferedImage path(Visit v) throws Exception {
        v.sample(PATH);
        return v.rest();
    }

    private static BufferedImage appearance(Visit v) throws Exception {
        v.sample(SURFACE);
        v.tab(1);
        Look usual = Look.defaults();
        Look chosen =
                new Look(
                        Look.Palette.MAGMA,
                        usual.scale(),
                        usual.clipBelow(),
                        usual.clipAbove(),
                        usual.contours(),
                        usual.contourLabels(),
                        usual.exaggeration(),
                        true,
                        usual.opacity(),
                        usual.light(),
                        true);
        Hand.run(
                () -> {
                    Bench<?, ?> b = Objects.requireNonNull(v.window().desk().front().get());
                    b.see(b.work().get().appearance().with(chosen), true);
                });
        return v.rest();
    }

    private static BufferedImage error(Visit v) throws Exception {
        v.fresh();
        v.enter("#setting-settings-x-points", "0");
        return v.rest();
    }

    private static BufferedImage ball(Visit v) throws Exception {
        v.fresh();
        v.begun("ball");
        Node map = v.figure("ball", 1);
        Hand.run(v.hand().stage()::requestFocus);
        Point2D middle = Hand.middle(map);
        v.hand().clickAt(middle.add(-40, -60));
        Thread.sleep(BALLS_MILLIS);
        v.press("#session-ball #run");
        return v.rest();
    }

    private static BufferedImage training(Visit v) throws Exception {
        v.fresh();
        v.begun("training");
        v.press("#session-training #run");
        Thread.sleep(BALLS_MILLIS);
        return v.now();
    }

    private static BufferedImage plane(Visit v) throws Exception {
        v.sample(PATH);
        v.begun("plane");
        Slider turn = v.hand().find(Slider.class, "#session-plane #x-turn");
        Hand.run(() -> turn.setValue(TURNED));
        return v.rest();
    }

    private static BufferedImage moons(Visit v) throws Exception {
        v.fresh();
        return data(v);
    }

    private static BufferedImage images(Visit v) throws Exception {
        v.sample(PATH);
        return data(v);
    }

    private static BufferedImage data(Visit v) throws Exception {
        v.press("#mode-glance");
        v.until("figures", w -> w.root().lookup("#glance-view #figure-1") != null);
        return v.rest();
    }

    private static BufferedImage compare(Visit v) throws Exception {
        v.fresh();
        v.press("#pin");
        v.enter("#setting-seed", "5");
        v.press("#compute");
        v.answered();
        v.press("#mode-compare");
        return v.rest();
    }

    private static BufferedImage export(Visit v) throws Exception {
        v.sample(PATH);
        Hand.run(() -> v.window().actions().export());
        return v.rest();
    }

    private static BufferedImage progress(Visit v) throws Exception {
        v.sample(PATH);
        v.press("#show-log");
        v.enter("#setting-settings-x-points", "2001");
        v.press("#compute");
        v.until(
                "progress",
                w ->
                        w.desk().front().get().task().get() != null
                                && w.desk().front().get().task().get().getProgress() > 0.25);
        return v.now();
    }

    private static BufferedImage menu(Visit v) throws Exception {
        MenuBar menus = v.hand().find(MenuBar.class, "#menus");
        Menu file = menus.getMenus().getFirst();
        Hand.run(file::show);
        BufferedImage shown = v.rest();
        Hand.run(file::hide);
        return shown;
    }

    private static BufferedImage tooltip(Visit v) throws Exception {
        v.explore();
        Hand.run(v.hand().stage()::requestFocus);
        v.hand().hover(v.hand().find(Node.class, "#mode-plane"));
        Thread.sleep(TOOLTIP_MILLIS);
        return v.now();
    }

    private static BufferedImage zoomed(Visit v) throws Exception {
        Hand.run(() -> v.window().actions().zoom(1.5));
        v.sample(PATH);
        return v.rest();
    }

    private static BufferedImage empty(Visit v) throws Exception {
        v.explore();
        v.press("#mode-compare");
        Hand.run(() -> v.window().faults().refused("fashion.json: no such file"));
        return v.rest();
    }

    private static BufferedImage lecture(Visit v, int step) throws Exception {
        Demo demo = v.window().desk().pages().getFirst().demos().getFirst();
        return v.lecture(demo, step);
    }

    private static BufferedImage dialog(
            Visit v, java.util.function.Consumer<javafx.stage.Window> shown) throws Exception {
        Hand.run(() -> shown.accept(v.hand().stage()));
        BufferedImage seen = v.rest();
        Hand.run(
                () -> {
                    for (var w : List.copyOf(javafx.stage.Window.getWindows()))
                        if (!w.equals(v.hand().stage())) w.hide();
                });
        return seen;
    }
}
