package saddleback.app.gui;

import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

import saddleback.app.gui.figure.GridPicture;
import saddleback.app.look.Appearance;
import saddleback.app.work.CommandLine;
import saddleback.app.work.Quoting;
import saddleback.app.work.Work;
import saddleback.viz.figure.Figure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Puts what is on the screen on the clipboard: as a picture, or as the line that gives it. */
final class Copying {
    private static final ButtonType SAVE = new ButtonType("Save\u2026", ButtonBar.ButtonData.YES);
    private static final ButtonType ANYWAY =
            new ButtonType("Copy anyway", ButtonBar.ButtonData.LEFT);

    private final Window window;
    private final Saving saving;

    Copying(Window window, Saving saving) {
        this.window = window;
        this.saving = saving;
    }

    /** Paints the figures again, fine and on the theme's paper, as they stand on the screen. */
    void picture(FiguresView figures) {
        if (figures.shown().isEmpty()) return;
        GridPicture picture = GridPicture.of(figures.grid());
        var paper = window.desk().theme().get().paper();
        window.background()
                .work(
                        () -> picture.painted(paper),
                        image -> {
                            var content = new ClipboardContent();
                            content.putImage(image);
                            Clipboard.getSystemClipboard().setContent(content);
                            window.status().say("picture copied");
                        });
    }

    /**
     * The command that gives the same figures; it runs a file, so the experiment must be in one.
     */
    void commandLine(Bench<?, ?> bench) {
        line(bench, line -> offered(bench, line));
    }

    private void line(Bench<?, ?> bench, Consumer<List<String>> then) {
        Work w = seen(bench);
        var how =
                new CommandLine.Figures(
                        window.desk().theme().get() == Themes.DARK, List.of(), null, null);
        window.background().work(() -> CommandLine.of(w, how, window.desk().labs()), then);
    }

    /** Without sights of figures that this result has not, which a run refuses. */
    private static Work seen(Bench<?, ?> bench) {
        Work w = bench.work().get();
        Outcome<?> o = bench.outcome().get();
        if (o == null) return w;
        List<String> names = o.figures().stream().map(Figure::name).toList();
        Appearance lean = new Appearance(w.appearance().look(), Map.of());
        for (var e : w.appearance().sights().entrySet())
            if (names.contains(e.getKey())) lean = lean.with(e.getKey(), e.getValue());
        return w.with(lean);
    }

    private void offered(Bench<?, ?> bench, List<String> line) {
        if (!CommandLine.isUnsaved(line)) {
            copy(line, "command line copied");
            return;
        }
        ButtonType answer = ask();
        if (answer == SAVE)
            saving.saveAs(bench, () -> line(bench, now -> copy(now, "command line copied")));
        else if (answer == ANYWAY)
            copy(
                    line,
                    "command line copied; save the experiment as %s where you run it"
                            .formatted(CommandLine.UNSAVED));
    }

    private ButtonType ask() {
        Alert alert =
                new Alert(
                        Alert.AlertType.CONFIRMATION,
                        "A command line runs a file, and this experiment is in none as it is now.",
                        SAVE,
                        ANYWAY,
                        ButtonType.CANCEL);
        alert.setTitle("Save the experiment?");
        alert.setHeaderText("Save the experiment?");
        alert.initOwner(window.stage());
        Optional<ButtonType> answer = alert.showAndWait();
        return answer.orElse(ButtonType.CANCEL);
    }

    private void copy(List<String> arguments, String said) {
        String line = Quoting.ofSystem().line(arguments);
        var content = new ClipboardContent();
        content.putString(line);
        Clipboard.getSystemClipboard().setContent(content);
        window.journal().note(line);
        window.status().say(said);
    }
}
