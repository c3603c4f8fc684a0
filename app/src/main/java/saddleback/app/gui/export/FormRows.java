package saddleback.app.gui.export;

import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import saddleback.app.gui.form.Hint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Labelled controls below one another. */
final class FormRows {
    private static final double LABELS = 120;
    private static final double FIELDS = 220;
    private static final double PART = 60;

    private final GridPane grid = new GridPane();
    private final Map<Node, Label> labels = new HashMap<>();

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

    /** A field to stand with others in one row. */
    TextField part(String id, String name, String hint) {
        TextField field = dressed(new TextField(), id, name, hint);
        field.setPrefColumnCount(3);
        field.setMinWidth(PART);
        return field;
    }

    /** Controls side by side, the first of them named by the label. */
    HBox together(String words, Node... nodes) {
        HBox box = new HBox(6, nodes);
        box.setAlignment(Pos.CENTER_LEFT);
        for (Node n : nodes) HBox.setHgrow(n, Priority.ALWAYS);
        add(box, words, nodes[0]);
        return box;
    }

    <T> ComboBox<T> partBox(String id, String name, String hint, List<T> items) {
        return dressed(new ComboBox<>(FXCollections.observableArrayList(items)), id, name, hint);
    }

    private <C extends Control> C row(C control, String id, String words, String hint) {
        add(dressed(control, id, words, hint), words, control);
        return control;
    }

    private static <C extends Control> C dressed(C control, String id, String name, String hint) {
        control.setId("export-" + id);
        control.setTooltip(Hint.of(hint));
        control.setAccessibleText(name);
        control.setAccessibleHelp(hint);
        return control;
    }

    private void add(Node node, String words, Node named) {
        Label label = new Label(words);
        label.setLabelFor(named);
        labels.put(node, label);
        grid.addRow(grid.getRowCount(), label, node);
    }

    /** Shows or hides whole rows. */
    void show(boolean whether, Node... nodes) {
        for (Node c : nodes) {
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
