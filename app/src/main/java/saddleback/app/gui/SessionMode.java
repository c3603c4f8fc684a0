package saddleback.app.gui;

import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import saddleback.app.gui.session.SessionPane;
import saddleback.app.gui.session.SessionSite;
import saddleback.app.labs.Instrument;
import saddleback.engine.run.Workers;

/** An instrument on a bench's result; a new result begins its use anew. */
final class SessionMode<R extends Record> extends StackPane {
    private final Bench<?, R> bench;
    private final Instrument<R> instrument;
    private final Shared shared;
    private final SessionSite site;
    private final Label empty = new Label();
    private @Nullable Outcome<R> used;
    private @Nullable SessionPane session;

    SessionMode(Bench<?, R> bench, Instrument<R> instrument, Shared shared, SessionSite site) {
        this.bench = bench;
        this.instrument = instrument;
        this.shared = shared;
        this.site = site;
        setId("session-" + instrument.id());
        empty.getStyleClass().add("empty-state");
        empty.setWrapText(true);
        shared.ends().add(this::close);
        bench.outcome().addListener((_, _, _) -> refresh());
        sceneProperty().addListener((_, _, _) -> refresh());
        refresh();
    }

    /** Begins when it is seen and there is a new result. */
    @SuppressWarnings("ReferenceEquality") // each outcome begins a use of its own
    private void refresh() {
        Outcome<R> o = bench.outcome().get();
        if (o == used || getScene() == null) {
            if (used == null) say("Compute first (F5).");
            return;
        }
        if (o == null || !o.whole()) {
            if (session == null) say("This begins when the result is there.");
            return;
        }
        close();
        used = o;
        if (instrument.suits().test(o.result())) begin(o);
        else
            say(
                    "\u201c%s\u201d cannot be used on this result.%n%n%s"
                            .formatted(instrument.title(), instrument.help()));
    }

    private void begin(Outcome<R> o) {
        SessionPane made =
                SessionPane.of(instrument, o.experiment(), o.result(), Workers.shared(), site);
        session = made;
        shared.theme().subscribe(t -> made.themeProperty().set(t.figures()));
        made.figures().probeProperty().addListener((_, _, p) -> shared.probe().set(p));
        getChildren().setAll(made);
    }

    private void say(String text) {
        empty.setText(text);
        getChildren().setAll(empty);
    }

    private void close() {
        if (session != null) session.close();
        session = null;
    }
}
