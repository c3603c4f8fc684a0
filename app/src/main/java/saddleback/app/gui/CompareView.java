package saddleback.app.gui;

import javafx.beans.InvalidationListener;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import saddleback.app.gui.figure.FigureGrid;
import saddleback.app.gui.form.Hint;
import saddleback.app.work.Pin;
import saddleback.engine.Experiment;
import saddleback.viz.figure.Figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Two results side by side, with the same scales and camera, and their difference. */
final class CompareView<S extends Record, R extends Record> extends BorderPane {
    private static final String PRESENT = "this result";

    private final Bench<S, R> bench;
    private final Shared shared;
    private final Runs runs;
    private final FigureGrid grid;
    private final ObservableList<String> names = FXCollections.observableArrayList();
    private final ComboBox<String> first = box("compare-first", "First result");
    private final ComboBox<String> second = box("compare-second", "Second result");
    private final ComboBox<String> figure = box("compare-figure", "Figure that is compared");
    private final CheckBox difference = new CheckBox("Difference");
    private final FlowPane bar = new FlowPane(8, 6);
    private final Label empty =
            new Label(
                    "Pin a result (Ctrl+P), change a setting and compute: both are compared here."
                            + " Pins are kept with the workspace.");
    private final Map<Experiment<?>, Outcome<R>> known = new HashMap<>();

    CompareView(Bench<S, R> bench, Shared shared, Runs runs) {
        this.bench = bench;
        this.shared = shared;
        this.runs = runs;
        setId("compare-view");
        grid = new FigureGrid(shared.painter());
        shared.theme().subscribe(t -> grid.themeProperty().set(t.figures()));
        grid.probeProperty().addListener((_, _, p) -> shared.probe().set(p));
        difference.setId("compare-difference");
        difference.setSelected(true);
        difference.setTooltip(Hint.of("Second less first, point by point"));
        empty.getStyleClass().add("empty-state");
        empty.setWrapText(true);
        bar.getChildren().setAll(first, new Label("and"), second, figure, difference);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("figure-bar");
        setTop(bar);
        setCenter(new StackPane(grid, empty));
        first.setItems(names);
        second.setItems(names);
        for (ComboBox<String> b : List.of(first, second, figure))
            b.valueProperty().addListener((_, _, _) -> refresh());
        difference.selectedProperty().addListener((_, _, _) -> refresh());
        shared.desk().pins().addListener((InvalidationListener) _ -> offer());
        bench.outcome().addListener((_, _, _) -> refresh());
        offer();
    }

    private static ComboBox<String> box(String id, String hint) {
        ComboBox<String> box = new ComboBox<>();
        box.setId(id);
        box.setTooltip(Hint.of(hint));
        box.setAccessibleText(hint);
        return box;
    }

    private List<Pin> pins() {
        return shared.desk().pins().stream()
                .filter(p -> p.experiment().lab().equals(bench.page().lab().id()))
                .toList();
    }

    private void offer() {
        String a = first.getValue();
        String b = second.getValue();
        List<Pin> pins = pins();
        names.setAll(pins.stream().map(Pin::name).toList());
        names.add(PRESENT);
        // Comparing a result with itself says nothing: a first pin takes the first place.
        boolean itself = PRESENT.equals(a) && (b == null || PRESENT.equals(b));
        first.setValue(names.contains(a) && !itself ? a : names.getFirst());
        second.setValue(names.contains(b) ? b : PRESENT);
        refresh();
    }

    private void refresh() {
        Outcome<R> a = outcome(first.getValue());
        Outcome<R> b = outcome(second.getValue());
        boolean both = a != null && b != null && !names.isEmpty() && pins().size() > 0;
        empty.setVisible(!both);
        bar.setVisible(!pins().isEmpty());
        bar.setManaged(!pins().isEmpty());
        grid.setVisible(both);
        if (!both || a == null || b == null) return;
        var compared =
                new Compared<>(
                        bench.page(),
                        new Compared.Named<>(first.getValue(), a),
                        new Compared.Named<>(second.getValue(), b));
        List<String> common = compared.figures();
        if (!figure.getItems().equals(common)) figure.getItems().setAll(common);
        if (figure.getValue() == null || !common.contains(figure.getValue())) {
            if (!common.isEmpty()) figure.setValue(common.getFirst());
            return; // choosing it comes here again
        }
        List<Figure> shown = compared.of(figure.getValue(), difference.isSelected());
        if (!shown.isEmpty()) grid.show(shown);
    }

    /** What is known of a result; one that is not known is fetched, and all is shown again then. */
    private @Nullable Outcome<R> outcome(@Nullable String name) {
        if (name == null) return null;
        if (name.equals(PRESENT)) return bench.outcome().get();
        Pin pin = pins().stream().filter(p -> p.name().equals(name)).findFirst().orElse(null);
        if (pin == null) return null;
        Outcome<R> there = known.get(pin.experiment());
        Outcome<R> present = bench.outcome().get();
        if (there == null
                && present != null
                && present.whole()
                && present.experiment().equals(pin.experiment())) {
            known.put(pin.experiment(), present);
            return present;
        }
        if (there == null) fetch(pin);
        return there;
    }

    private void fetch(Pin pin) {
        RunTask<S, R> task = runs.task(bench.page(), pin.experiment(), _ -> {});
        task.setOnSucceeded(
                _ -> {
                    known.put(pin.experiment(), Objects.requireNonNull(task.getValue()));
                    refresh();
                });
        task.setOnFailed(_ -> runs.failed(Objects.requireNonNull(task.getException())));
        runs.start(task);
    }

    FigureGrid grid() {
        return grid;
    }
}
