package saddleback.app.gui;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import saddleback.app.export.CameraPath;
import saddleback.app.gui.figure.FigureGrid;
import saddleback.app.gui.figure.FigurePainter;
import saddleback.app.gui.figure.Probe;
import saddleback.app.gui.form.Hint;
import saddleback.app.look.Appearance;
import saddleback.app.look.Sight;
import saddleback.app.work.Work;
import saddleback.viz.figure.Camera;
import saddleback.viz.figure.CameraPreset;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Panel;
import saddleback.viz.figure.Space;
import saddleback.viz.figure.Theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The pictures of a bench's result: which are shown, side by side, linked. */
final class FiguresView extends BorderPane {
    /** All chips lie in one row where there is so much room. */
    private static final double CHIPS = 1200;

    private final Bench<?, ?> bench;
    private final FigureGrid grid;
    private final FlowPane chips = new FlowPane(4, 4);
    private final Label empty = new Label();
    private final CameraRecorder recorder = new CameraRecorder(System::nanoTime);
    private List<String> names = List.of();

    /**
     * The pictures of a bench.
     *
     * @param probed told what lies under the mouse
     * @param tools on the right of the bar
     */
    FiguresView(
            Bench<?, ?> bench,
            FigurePainter painter,
            Consumer<@Nullable Probe> probed,
            List<Node> tools) {
        this.bench = bench;
        grid = new FigureGrid(painter);
        setId("figures-view");
        empty.setId("no-figure");
        empty.getStyleClass().add("empty-state");
        empty.setText("Nothing computed yet. Press Compute (F5).");
        chips.setAlignment(Pos.CENTER_LEFT);
        chips.setPrefWrapLength(CHIPS);
        HBox.setHgrow(chips, Priority.ALWAYS);
        var bar = new HBox(6, chips, cameras());
        bar.getChildren().addAll(tools);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("figure-bar");
        setTop(bar);
        setCenter(new StackPane(grid, empty));
        grid.probeProperty().addListener((_, _, p) -> probed.accept(p));
        grid.setOnAppearance(
                (a, finished) -> {
                    camera().ifPresent(recorder::at);
                    bench.see(a, finished);
                });
        bench.outcome().addListener((_, _, _) -> refresh());
        bench.work().addListener((_, _, _) -> refresh());
        bench.stale().addListener((_, _, _) -> markStale());
        refresh();
    }

    void setTheme(Theme theme) {
        grid.themeProperty().set(theme);
    }

    FigureGrid grid() {
        return grid;
    }

    /** The figures that are shown, as their lab made them. */
    List<Figure> shown() {
        Outcome<?> o = bench.outcome().get();
        if (o == null) return List.of();
        List<String> wanted = bench.work().get().shown();
        List<Figure> chosen = o.figures().stream().filter(f -> wanted.contains(f.name())).toList();
        return chosen.isEmpty() ? usual(o.figures()) : chosen;
    }

    /** A surface beside its map, else the first alone. */
    static List<Figure> usual(List<Figure> all) {
        boolean pair = all.size() > 1 && all.get(0).inSpace() && !all.get(1).inSpace();
        return all.subList(0, pair ? 2 : 1);
    }

    private void refresh() {
        Outcome<?> o = bench.outcome().get();
        empty.setVisible(o == null);
        grid.setVisible(o != null);
        if (o == null) {
            chips.getChildren().clear();
            names = List.of();
            return;
        }
        Appearance seen = bench.work().get().appearance();
        if (!seen.equals(grid.appearanceProperty().get())) grid.appearanceProperty().set(seen);
        List<Figure> shown = shown();
        grid.show(shown);
        markStale();
        offer(o.figures(), shown);
    }

    private void markStale() {
        Outcome<?> o = bench.outcome().get();
        // A preview of the present question is not out of date, only coarse.
        boolean asked = o != null && o.experiment().equals(bench.work().get().experiment());
        grid.setStale(bench.stale().get() && !asked);
    }

    private void offer(List<Figure> all, List<Figure> shown) {
        List<String> now = all.stream().map(Figure::name).toList();
        if (!now.equals(names)) {
            names = now;
            chips.getChildren().setAll(now.stream().map(this::chip).toList());
        }
        for (int i = 0; i < now.size(); i++)
            ((ToggleButton) chips.getChildren().get(i)).setSelected(shown.contains(all.get(i)));
    }

    private ToggleButton chip(String name) {
        ToggleButton chip = new ToggleButton(name);
        chip.setId("show-" + name.replaceAll("[^a-z0-9]+", "-"));
        chip.getStyleClass().addAll("small", "chip");
        chip.setTooltip(Hint.of("Show or hide this figure; with Ctrl it alone"));
        chip.setAccessibleText("show figure " + name);
        // Before the button takes it, so that this is one change and not two.
        chip.addEventFilter(
                MouseEvent.MOUSE_PRESSED,
                e -> {
                    if (!e.isShortcutDown()) return;
                    bench.show(List.of(name));
                    e.consume();
                });
        chip.setOnAction(_ -> toggle(name));
        return chip;
    }

    private void toggle(String name) {
        List<String> wanted = new ArrayList<>(shown().stream().map(Figure::name).toList());
        if (!wanted.remove(name)) wanted.add(name);
        if (wanted.isEmpty()) wanted.add(name);
        bench.show(wanted);
        refresh();
    }

    private MenuButton cameras() {
        MenuButton menu = new MenuButton("Camera");
        menu.setId("cameras");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        menu.setTooltip(Hint.of("From where surfaces are seen"));
        menu.setAccessibleText("camera");
        menu.getStyleClass().add("small");
        for (CameraPreset p : CameraPreset.ALL)
            menu.getItems().add(Parts.item("camera-" + p.id(), p.title(), "", () -> look(p)));
        menu.getItems().add(Parts.item("camera-reset", "Whole again", "", this::reset));
        var record = new CheckMenuItem("Record the camera");
        record.setId("camera-record");
        record.selectedProperty().addListener((_, _, on) -> record(on));
        menu.getItems().addAll(new SeparatorMenuItem(), record);
        return menu;
    }

    /** Recorded ways of the camera, which the export dialog offers as animations. */
    List<CameraPath> cameraPaths() {
        return recorder.paths();
    }

    private void record(boolean on) {
        if (!on) recorder.stop();
        else camera().ifPresent(recorder::start);
    }

    /** From where the first surface is seen. */
    private Optional<Camera> camera() {
        return grid.appearanceProperty().get().of(shown()).stream()
                .flatMap(f -> f.panels().stream())
                .filter(Space.class::isInstance)
                .map(p -> ((Space) p).camera())
                .findFirst();
    }

    private void look(CameraPreset preset) {
        Work w = bench.work().get();
        Appearance a = w.appearance();
        for (Figure f : a.of(shown())) {
            Sight sight = a.sight(f.name());
            for (Panel p : f.panels())
                if (p instanceof Space s) a = a.with(f.name(), sight.with(preset.from(s.camera())));
        }
        bench.see(a, true);
    }

    private void reset() {
        Appearance a = bench.work().get().appearance();
        for (Figure f : shown()) a = a.with(f.name(), Sight.WHOLE);
        bench.see(a, true);
    }
}
