package saddleback.app.gui;

import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;

import org.jspecify.annotations.Nullable;

import saddleback.app.work.Recovery;
import saddleback.app.work.Work;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;

/** Asks before something is lost. */
final class Closing {
    private static final ButtonType SAVE = new ButtonType("Save", ButtonBar.ButtonData.YES);
    private static final ButtonType LOSE =
            new ButtonType("Close without saving", ButtonBar.ButtonData.NO);
    private static final ButtonType RESTORE = new ButtonType("Restore", ButtonBar.ButtonData.YES);
    private static final ButtonType DISCARD = new ButtonType("Discard", ButtonBar.ButtonData.NO);

    private final Window window;

    Closing(Window window) {
        this.window = window;
    }

    /**
     * Whether the window may close now; it may where nothing is changed or the person gives the
     * changes up.
     *
     * @param later closes the window, called after changes were saved
     */
    boolean mayClose(Runnable later) {
        List<Bench<?, ?>> changed =
                window.desk().benches().stream()
                        .filter(b -> b.work().get().changed())
                        .<Bench<?, ?>>map(b -> b)
                        .toList();
        if (changed.isEmpty()) return true;
        Work first = changed.getFirst().work().get();
        ButtonType answer =
                ask(
                        "Save changes?",
                        "The experiment \u201c%s\u201d has changes that are not saved."
                                .formatted(Saving.name(first)),
                        SAVE,
                        LOSE,
                        ButtonType.CANCEL);
        if (answer == LOSE) return true;
        if (answer == SAVE) window.actions().saving().save(changed.getFirst(), later);
        return false;
    }

    /** Whether the person wants back what a crashed program left. */
    boolean recover(Recovery left) {
        String when =
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withZone(ZoneId.systemDefault())
                        .format(left.saved());
        return ask(
                        "Restore your work?",
                        "Saddleback did not end properly. Your work of %s can be restored."
                                .formatted(when),
                        RESTORE,
                        DISCARD)
                == RESTORE;
    }

    private @Nullable ButtonType ask(String title, String text, ButtonType... answers) {
        Alert alert = new Alert(Alert.AlertType.CONFIRMATION, text, answers);
        alert.setTitle(title);
        alert.setHeaderText(title);
        if (window.root().getScene() != null) alert.initOwner(window.root().getScene().getWindow());
        Optional<ButtonType> answer = alert.showAndWait();
        return answer.orElse(null);
    }
}
