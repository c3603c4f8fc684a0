package saddleback.app.gui.export;

import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

import saddleback.app.export.ExportChoices;
import saddleback.app.export.ExportSource;
import saddleback.app.export.Exporter;
import saddleback.app.export.FigureFormat;
import saddleback.app.export.LargeFile;
import saddleback.app.gui.form.Hint;
import saddleback.app.labs.Animation;
import saddleback.viz.export.Png;
import saddleback.viz.export.Shapes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Writes what is on the screen into a file, as a person wants it. On the window's thread. */
public final class ExportDialog {
    private final Site site;
    private final ExportSource source;
    private final ExportForm form;
    private final ExportPreview preview;
    private final Label message = new Label();
    private final ProgressBar progress = new ProgressBar(0);
    private final Button copy;
    private final Button cancel;
    private final Button write;
    private final BorderPane node = new BorderPane();
    private @Nullable ExportTask task;

    /**
     * Where the dialog stands.
     *
     * @param files asks for a file's name
     * @param folder where that begins
     * @param name suggested for the file, without ending
     * @param written told of the files and the choices that made them, after each export
     * @param bug told of what should not happen, on any thread
     */
    public record Site(
            SaveFile files,
            Path folder,
            String name,
            BiConsumer<List<Path>, ExportChoices> written,
            Consumer<Throwable> bug) {}

    /** A dialog that begins with some choices. */
    public ExportDialog(ExportSource source, ExportChoices first, Site site) {
        this.source = source;
        this.site = site;
        form = new ExportForm(source, first);
        preview = new ExportPreview(source, site.bug);
        copy =
                button(
                        "copy",
                        "Copy picture",
                        "mdi2c-content-copy",
                        "Copy the picture to the clipboard");
        cancel = button("cancel", "Close", "mdi2c-close", "Close, or stop writing (Escape)");
        write = button("run", "Export\u2026", "mdi2e-export", "Choose a name and write (Enter)");
        lay();
        copy.setOnAction(_ -> copy());
        cancel.setOnAction(_ -> cancel());
        write.setOnAction(_ -> write());
        form.choices().subscribe((_, _) -> refresh());
        form.complaint().subscribe((_, _) -> refresh());
        refresh();
    }

    private static Button button(String id, String label, String icon, String hint) {
        Button b = new Button(label, new FontIcon(icon));
        b.setId("export-" + id);
        b.setTooltip(Hint.of(hint));
        b.setAccessibleText(label);
        b.setAccessibleHelp(hint);
        return b;
    }

    private void lay() {
        write.getStyleClass().add("accent");
        write.setDefaultButton(true);
        cancel.setCancelButton(true);
        message.setId("export-message");
        message.setWrapText(true);
        message.setMinHeight(Region.USE_PREF_SIZE);
        progress.setId("export-progress");
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.setAccessibleText("Progress of writing");
        progress.setVisible(false);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox buttons = new HBox(copy, space, cancel, write);
        buttons.setMinHeight(Region.USE_PREF_SIZE);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.getStyleClass().add("export-buttons");
        ScrollPane scroll = new ScrollPane(form.node());
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinHeight(0);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox side = new VBox(scroll, message, progress);
        side.setMinHeight(0);
        side.getStyleClass().add("export-side");
        node.getStyleClass().add("export");
        node.getStylesheets()
                .add(
                        Objects.requireNonNull(
                                        ExportDialog.class.getResource(
                                                "/saddleback/app/gui/export.css"))
                                .toExternalForm());
        node.setCenter(preview.node());
        node.setRight(side);
        node.setBottom(buttons);
    }

    /** What is shown, to be put into a window. */
    public Parent node() {
        return node;
    }

    /** Opens the dialog in a window of its own above another. */
    public Stage open(Window owner) {
        Stage stage = new Stage();
        stage.initOwner(owner);
        if (owner instanceof Stage whose) stage.getIcons().setAll(whose.getIcons());
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setTitle("Export");
        stage.setScene(new Scene(node, 940, 600));
        stage.setMinWidth(640);
        stage.setMinHeight(460);
        stage.setOnHidden(_ -> close());
        stage.show();
        return stage;
    }

    /** Stops what is being written, and painting. */
    public void close() {
        if (task != null) task.cancel(false);
        preview.close();
    }

    private void refresh() {
        ExportChoices chosen = form.choices().get();
        boolean busy = task != null;
        write.setDisable(chosen == null || busy);
        copy.setDisable(chosen == null || busy || !chosen.format().isPicture());
        form.node().setDisable(busy);
        cancel.setText(busy ? "Cancel" : "Close");
        cancel.setAccessibleText(cancel.getText());
        if (busy) return;
        say(form.complaint().get(), !form.complaint().get().isEmpty());
        if (chosen == null) return;
        warn(chosen.format().figure());
        preview.show(chosen, form.motion());
    }

    private void warn(@Nullable FigureFormat format) {
        if (format == null) return;
        String large = LargeFile.warning(source.figure(), format, Shapes.OUTLINES);
        if (!large.isEmpty()) say("The file will have " + large + ".", false);
    }

    private void say(String text, boolean wrong) {
        message.textProperty().unbind();
        message.setText(text);
        message.getStyleClass().removeAll("export-wrong");
        if (wrong) message.getStyleClass().add("export-wrong");
    }

    private void cancel() {
        if (task != null) task.cancel(false);
        else node.getScene().getWindow().hide();
    }

    private void write() {
        ExportChoices chosen = form.choices().get();
        if (chosen == null) return;
        Animation motion = form.motion();
        site.files
                .save("Export", site.folder, site.name, chosen.format().ending())
                .ifPresent(file -> write(chosen, motion, ended(file, chosen)));
    }

    /** With the format's ending if the name has none. */
    private static Path ended(Path file, ExportChoices chosen) {
        String name = String.valueOf(file.getFileName());
        return name.contains(".") ? file : file.resolveSibling(name + chosen.format().ending());
    }

    private void write(ExportChoices chosen, @Nullable Animation motion, Path file) {
        Exporter exporter = new Exporter(source, text -> Platform.runLater(() -> say(text, false)));
        ExportTask next = new ExportTask(exporter, chosen.format(), chosen.style(), motion, file);
        task = next;
        progress.progressProperty().bind(next.progressProperty());
        progress.setVisible(true);
        say("", false);
        message.textProperty().bind(next.messageProperty());
        next.setOnSucceeded(
                _ -> {
                    ended();
                    say(told(next.getValue()), false);
                    site.written.accept(next.getValue(), chosen);
                });
        next.setOnCancelled(
                _ -> {
                    ended();
                    say("Cancelled; nothing was written.", false);
                });
        next.setOnFailed(
                _ -> {
                    ended();
                    failed(Objects.requireNonNull(next.getException()));
                });
        refresh();
        next.start();
    }

    private static String told(List<Path> files) {
        return "Written: "
                + files.stream()
                        .map(f -> String.valueOf(f.getFileName()))
                        .collect(Collectors.joining(", "));
    }

    private void ended() {
        task = null;
        progress.progressProperty().unbind();
        progress.setVisible(false);
        refresh();
    }

    private void failed(Throwable e) {
        switch (e) {
            case IOException io -> say(String.valueOf(io.getMessage()), true);
            case UncheckedIOException io -> say(String.valueOf(io.getMessage()), true);
            case IllegalArgumentException wrong -> say(String.valueOf(wrong.getMessage()), true);
            default -> site.bug.accept(e);
        }
    }

    /** Paints the picture at its size and puts it on the clipboard. */
    private void copy() {
        ExportChoices chosen = form.choices().get();
        if (chosen == null) return;
        copy.setDisable(true);
        Thread.ofPlatform()
                .daemon()
                .name("copy picture")
                .start(
                        () -> {
                            try {
                                var image =
                                        Pixels.of(
                                                Png.image(
                                                        source.figure(),
                                                        chosen.size().paper(),
                                                        chosen.dpi(),
                                                        chosen.style().theme()));
                                Platform.runLater(
                                        () -> {
                                            ClipboardContent content = new ClipboardContent();
                                            content.putImage(image);
                                            Clipboard.getSystemClipboard().setContent(content);
                                            copy.setDisable(false);
                                            say("The picture is on the clipboard.", false);
                                        });
                            } catch (RuntimeException | Error e) {
                                site.bug.accept(e);
                            }
                        });
    }
}
