package saddleback.app.gui;

import javafx.application.Platform;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * Says what went wrong in a strip over the work, with details to copy. Nothing that is told here
 * closes the program. May be called from any thread.
 */
final class Faults {
    private final HBox strip = new HBox();
    private final Label words = new Label();
    private final Button details;
    private final Journal journal;
    private String trace = "";

    Faults(Journal journal) {
        this.journal = journal;
        words.setId("fault");
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        details =
                Parts.button(
                        "fault-details",
                        "Details",
                        "mdi2i-information-outline",
                        "What exactly happened, to copy into a report");
        details.setOnAction(_ -> showDetails());
        Button close = Parts.icon("fault-close", "Close", "mdi2c-close", "Close this message");
        close.setOnAction(_ -> clear());
        strip.getStyleClass().add("error-banner");
        strip.getChildren().setAll(words, details, close);
        clear();
    }

    HBox strip() {
        return strip;
    }

    /** What a person did or a file holds cannot be used; the message says the rule. */
    void refused(String message) {
        show(message, "");
    }

    /** The program itself has failed; its work goes on. */
    void bug(Throwable why) {
        StringWriter text = new StringWriter();
        why.printStackTrace(new PrintWriter(text));
        show(
                "A mistake in the program: "
                        + why
                        + ". Your work is kept; save it, and report this with the details.",
                "saddleback "
                        + saddleback.app.work.ResultCache.programVersion()
                        + ", JDK "
                        + Runtime.version()
                        + "\n"
                        + text);
    }

    private void show(String message, String report) {
        if (!Platform.isFxApplicationThread()) {
            Platform.runLater(() -> show(message, report));
            return;
        }
        words.setText(message);
        trace = report;
        details.setVisible(!report.isEmpty());
        details.setManaged(!report.isEmpty());
        strip.setVisible(true);
        strip.setManaged(true);
        journal.note(message);
    }

    /** Closes the strip if it still says this. */
    void withdraw(String message) {
        if (words.getText().equals(message)) clear();
    }

    void clear() {
        strip.setVisible(false);
        strip.setManaged(false);
    }

    private void showDetails() {
        TextArea text = new TextArea(trace);
        text.setId("fault-text");
        text.setEditable(false);
        text.setPrefSize(760, 380);
        ButtonType copy = new ButtonType("Copy");
        Alert alert = new Alert(Alert.AlertType.NONE, "", copy, ButtonType.CLOSE);
        alert.setTitle("Details");
        alert.getDialogPane().setContent(text);
        alert.initOwner(strip.getScene().getWindow());
        if (alert.showAndWait().orElse(ButtonType.CLOSE) != copy) return;
        ClipboardContent content = new ClipboardContent();
        content.putString(trace);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
