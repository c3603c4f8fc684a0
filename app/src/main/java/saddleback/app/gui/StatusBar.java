package saddleback.app.gui;

import javafx.beans.InvalidationListener;
import javafx.concurrent.Worker;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

/** Below: what is being done, how far it is, how long it will take, and the log. */
final class StatusBar extends VBox {
    private static final double LOG_HEIGHT = 150;
    private static final double BAR_WIDTH = 180;

    private final Label doing = new Label("ready");
    private final Label left = new Label();
    private final Label probe = new Label();
    private final ProgressBar bar = new ProgressBar(0);
    private final Button cancel;
    private final TimeLeft time = new TimeLeft(System::nanoTime);
    private final Journal journal;
    private @Nullable RunTask<?, ?> task;
    private String stage = "";
    private String said = "";

    StatusBar(Journal journal) {
        this.journal = journal;
        getStyleClass().add("status-bar");
        cancel = Parts.button("cancel", "Cancel", "mdi2s-stop", "Stop computing (Esc or Ctrl+.)");
        cancel.setOnAction(_ -> stop());
        doing.setId("doing");
        left.setId("time-left");
        probe.setId("probe");
        probe.setAccessibleText("value under the mouse");
        bar.setPrefWidth(BAR_WIDTH);
        bar.setAccessibleText("progress");
        ListView<String> log = new ListView<>(journal.lines());
        log.setId("log");
        log.setPrefHeight(LOG_HEIGHT);
        log.setAccessibleText("log");
        log.getStyleClass().addAll("dense", "log");
        journal.lines()
                .addListener((InvalidationListener) _ -> log.scrollTo(journal.lines().size() - 1));
        ToggleButton open = Parts.toggle("show-log", "Log", "mdi2t-text", "Show what happened");
        log.visibleProperty().bind(open.selectedProperty());
        log.managedProperty().bind(open.selectedProperty());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox.setHgrow(doing, Priority.SOMETIMES);
        var row = new HBox(10, bar, cancel, doing, left, gap, probe, open);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("status-row");
        getChildren().setAll(row, log);
        watch(null);
    }

    /** Follows a run; null for none. */
    void watch(@Nullable RunTask<?, ?> next) {
        task = next;
        boolean running = next != null;
        for (Region r : new Region[] {bar, cancel}) {
            r.setVisible(running);
            r.setManaged(running);
        }
        left.setText("");
        time.restart();
        if (next == null) {
            doing.setText(said.isEmpty() ? "ready" : said);
            said = "";
            return;
        }
        bar.setProgress(0);
        doing.setText("starting");
        stage = "";
        next.stateProperty().addListener((_, _, state) -> ended(state));
        next.progressProperty().addListener((_, _, p) -> progress(next, p.doubleValue()));
        next.messageProperty().addListener((_, _, m) -> message(next, m));
    }

    private void progress(RunTask<?, ?> from, double fraction) {
        if (from != task) return;
        bar.setProgress(fraction);
        left.setText(time.left(fraction));
    }

    private void message(RunTask<?, ?> from, String text) {
        if (from != task) return;
        doing.setText(text);
        String words = text.replaceAll("[\\d.,]+", "");
        if (!words.equals(stage)) journal.note(text);
        stage = words;
    }

    /** What has failed is told elsewhere. */
    private void ended(Worker.State state) {
        if (state == Worker.State.SUCCEEDED) journal.note("computed");
        else if (state == Worker.State.CANCELLED) journal.note("cancelled");
    }

    /** Ends the run that is followed, if there is one. */
    void stop() {
        if (task != null) task.cancel(false);
    }

    /** Says what lies under the mouse. */
    void probe(String text) {
        probe.setText(text);
    }

    /** Says one thing; while something runs, when it has ended. */
    void say(String text) {
        if (task == null) doing.setText(text);
        else said = text;
    }
}
