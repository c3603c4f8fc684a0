package saddleback.app.gui;

import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;

import org.jspecify.annotations.Nullable;

import saddleback.app.work.Recovery;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks before something is lost. The Escape key never loses anything. */
final class Closing {
    private static final ButtonType SAVE = new ButtonType("Save", ButtonBar.ButtonData.YES);
    private static final ButtonType LOSE =
            new ButtonType("Close without saving", ButtonBar.ButtonData.LEFT);
    private static final ButtonType RESTORE = new ButtonType("Restore", ButtonBar.ButtonData.YES);
    private static final ButtonType DISCARD = new ButtonType("Discard", ButtonBar.ButtonData.LEFT);
    private static final ButtonType LATER =
            new ButtonType("Ask next time", ButtonBar.ButtonData.CANCEL_CLOSE);

    private final Window window;

    Closing(Window window) {
        this.window = window;
    }

    /**
     * Whether the window may close now; it may where nothing is changed or the person gives the
     * changes up.
     *
     * @param later closes the window, called after all changes were saved
     */
    boolean mayClose(Runnable later) {
        List<Bench<?, ?>> changed = changed();
        if (changed.isEmpty()) return true;
        ButtonType answer = ask("Save changes?", words(changed), SAVE, LOSE, ButtonType.CANCEL);
        if (answer == LOSE) return true;
        if (answer == SAVE) save(changed, later);
        return false;
    }

    private List<Bench<?, ?>> changed() {
        List<Bench<?, ?>> all = new ArrayList<>(window.desk().benches());
        all.removeIf(b -> !b.work().get().changed());
        return all;
    }

    private static String words(List<Bench<?, ?>> changed) {
        List<String> names =
                changed.stream()
                        .map(b -> "\u201c" + Saving.name(b.work().get()) + "\u201d")
                        .toList();
        return names.size() == 1
                ? "The experiment " + names.getFirst() + " has changes that are not saved."
                : "These experiments have changes that are not saved: "
                        + String.join(", ", names)
                        + ".";
    }

    /** One after the other; where one is not saved after all, the window stays. */
    private void save(List<Bench<?, ?>> left, Runnable later) {
        if (left.isEmpty()) later.run();
        else
            window.actions()
                    .saving()
                    .save(left.getFirst(), () -> save(left.subList(1, left.size()), later));
    }

    /** What a person wants done with work that a crashed program left. */
    enum Wish {
        RESTORE,
        DISCARD,
        LATER
    }

    /** Asks what shall become of what a crashed program left. */
    Wish recover(Recovery left) {
        String when =
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withZone(ZoneId.systemDefault())
                        .format(left.saved());
        ButtonType answer =
                ask(
                        "Restore your work?",
                        "Saddleback did not end properly. Your work of %s can be restored."
                                .formatted(when),
                        RESTORE,
                        DISCARD,
                        LATER);
        return answer == RESTORE ? Wish.RESTORE : answer == DISCARD ? Wish.DISCARD : Wish.LATER;
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
