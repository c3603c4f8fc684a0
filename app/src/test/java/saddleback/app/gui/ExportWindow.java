package saddleback.app.gui;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** The export dialog that a window has opened, filled in by a hand. */
final class ExportWindow {
    private final OpenFrame open;
    private final Stage stage;

    private ExportWindow(OpenFrame open, Stage stage) {
        this.open = open;
        this.stage = stage;
    }

    static ExportWindow of(OpenFrame open) throws Exception {
        open.menu("menu-export");
        Hand.await("the dialog", () -> found() != null);
        return new ExportWindow(open, Hand.fx(() -> Objects.requireNonNull(found())));
    }

    private static @Nullable Stage found() {
        for (Window w : Window.getWindows())
            if (w instanceof Stage s && "Export".equals(s.getTitle())) return s;
        return null;
    }

    private <T extends Node> T find(Class<T> type, String id) throws Exception {
        return type.cast(Objects.requireNonNull(Hand.fx(() -> stage.getScene().lookup(id)), id));
    }

    /** What a box offers, as it reads. */
    List<String> offered(String id) throws Exception {
        ComboBox<?> box = find(ComboBox.class, id);
        return Hand.fx(() -> words(box));
    }

    private static <T> List<String> words(ComboBox<T> box) {
        return box.getItems().stream()
                .map(
                        i ->
                                box.getConverter() == null
                                        ? i.toString()
                                        : box.getConverter().toString(i))
                .toList();
    }

    ExportWindow choose(String id, String item) throws Exception {
        int index = offered(id).indexOf(item);
        if (index < 0) throw new AssertionError(item + " of " + offered(id));
        ComboBox<?> box = find(ComboBox.class, id);
        Hand.run(() -> box.getSelectionModel().select(index));
        return this;
    }

    ExportWindow put(String id, String text) throws Exception {
        TextField field = find(TextField.class, id);
        Hand.run(() -> field.setText(text));
        return this;
    }

    /** Writes into a file of this name and waits for it. */
    Path write(Path file) throws Exception {
        open.files().answer(file);
        Button run = find(Button.class, "#export-run");
        Label message = find(Label.class, "#export-message");
        Hand.await("ready", () -> !run.isDisabled());
        Hand.run(run::fire);
        String told = "Written: " + file.getFileName();
        try {
            Hand.await("written", () -> message.getText().equals(told));
        } catch (AssertionError e) {
            throw new AssertionError(Hand.fx(message::getText), e);
        }
        return file;
    }

    void close() throws Exception {
        Hand.run(stage::hide);
    }
}
