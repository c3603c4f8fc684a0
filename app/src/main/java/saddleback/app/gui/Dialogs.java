package saddleback.app.gui;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import saddleback.app.work.ResultCache;

import java.util.List;

/** Small windows that tell something. */
final class Dialogs {
    private static final List<List<String>> KEYS =
            List.of(
                    List.of("F5", "compute what the settings ask"),
                    List.of("Esc, Ctrl+.", "cancel"),
                    List.of("Ctrl+Z, Ctrl+Shift+Z", "undo, redo"),
                    List.of("Ctrl+1, 2, 3", "labs, settings, progress shown or hidden"),
                    List.of("Ctrl+D", "light or dark"),
                    List.of("Ctrl++, Ctrl+\u2212, Ctrl+0", "larger, smaller, usual letters"),
                    List.of("Ctrl+P", "pin the result to compare it"),
                    List.of("Ctrl+E", "export"),
                    List.of("Ctrl+L", "lecture"),
                    List.of("drag", "turn a surface, move a map"),
                    List.of("Shift+drag, right button", "move either"),
                    List.of("wheel, + and \u2212", "zoom about the mouse, about the middle"),
                    List.of("arrows, Shift+arrows", "turn, move"),
                    List.of("double click, Home", "the whole figure again"));

    private Dialogs() {}

    static void keys(javafx.stage.@Nullable Window owner) {
        var grid = new GridPane();
        grid.setHgap(18);
        grid.setVgap(6);
        for (int i = 0; i < KEYS.size(); i++) {
            Label key = new Label(KEYS.get(i).getFirst());
            key.setStyle("-fx-font-weight: bold");
            grid.addRow(i, key, new Label(KEYS.get(i).getLast()));
        }
        show(owner, "Keys and mouse", grid);
    }

    static void about(javafx.stage.@Nullable Window owner) {
        Label text =
                new Label(
                        """
                        Version %s
                        See, measure and explain the loss landscapes of neural networks.

                        Java %s, JavaFX %s, %s
                        Apache License 2.0. Works of others that are part of it, with their
                        licences, are listed in NOTICE.md beside the program.\
                        """
                                .formatted(
                                        ResultCache.programVersion(),
                                        Runtime.version(),
                                        System.getProperty("javafx.runtime.version", ""),
                                        System.getProperty("os.name", "")));
        show(owner, "About Saddleback", text);
    }

    private static void show(javafx.stage.@Nullable Window owner, String title, Node content) {
        Alert alert = new Alert(Alert.AlertType.NONE, "", ButtonType.CLOSE);
        alert.setTitle(title);
        Label head = new Label(title);
        head.setStyle("-fx-font-size: 1.25em; -fx-font-weight: bold");
        var box = new VBox(12, head, content);
        box.setPadding(new Insets(18, 22, 4, 22));
        alert.getDialogPane().setContent(box);
        if (owner != null) alert.initOwner(owner);
        alert.show();
    }
}
