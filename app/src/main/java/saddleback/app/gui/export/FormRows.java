package saddleback.app.gui.export;

import javafx.collections.FXCollections;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Labelled controls below one another. */
final class FormRows {
    private static final double LABELS = 120;
    private static final double FIELDS = 190;

    private final GridPane grid = new GridPane();
    private final Map<Control, Label> labels = new HashMap<>();

    FormRows() {
        grid.getStyleClass().add("export-form");
        ColumnConstraints field = new ColumnConstraints(FIELDS);
        field.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(new ColumnConstraints(LABELS), field);
    }

    Region node() {
        return grid;
    }

    <T> ComboBox<T> box(String id, String label, String hint, List<T> items) {
        ComboBox<T> box = new ComboBox<>(FXCollections.observableArrayList(items));
        box.setMaxWidth(Double.MAX_VALUE);
        return row(box, id, label, hint);
    }

    TextField text(String id, String label, String hint) {
        return row(new TextField(), id, label, hint);
    }

    CheckBox check(String id, String label, String hint) {
        CheckBox box = row(new CheckBox(label), id, "", hint);
        box.setAccessibleText(label);
        return box;
    }

    private <C extends Control> C row(C control, String id, String words, String hint) {
        control.setId("export-" + id);
        control.setTooltip(new Tooltip(hint));
        control.setAccessibleText(words);
        control.setAccessibleHelp(hint);
        Label label = new Label(words);
        label.setLabelFor(control);
        labels.put(control, label);
        grid.addRow(grid.getRowCount(), label, control);
        return control;
    }

    /** Shows or hides whole rows. */
    void show(boolean whether, Control... controls) {
        for (Control c : controls) {
            c.setVisible(whether);
            c.setManaged(whether);
            Label label = labels.get(c);
            if (label == null) continue;
            label.setVisible(whether);
            label.setManaged(whether);
        }
    }

    /** The number in a field. */
    static double number(String name, TextField field) {
        try {
            return Double.parseDouble(field.getText().strip().replace(',', '.'));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(name + ": a number, was " + shown(field), e);
        }
    }

    /** The whole number in a field. */
    static int whole(String name, TextField field) {
        try {
            return Integer.parseInt(field.getText().strip());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(name + ": a whole number, was " + shown(field), e);
        }
    }

    private static String shown(TextField field) {
        return field.getText().isBlank() ? "nothing" : field.getText().strip();
    }
}
