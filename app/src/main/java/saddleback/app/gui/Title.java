package saddleback.app.gui;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ChangeListener;

import org.jspecify.annotations.Nullable;

import saddleback.app.work.Work;

/** What stands in the title bar: the experiment in front, with a star while it is not saved. */
final class Title {
    private static final String PROGRAM = "Saddleback";

    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper(PROGRAM);
    private final ChangeListener<Work> follow = (_, _, now) -> text.set(of(now));

    Title(Desk desk) {
        desk.front().addListener((_, before, now) -> front(before, now));
    }

    ReadOnlyStringProperty text() {
        return text.getReadOnlyProperty();
    }

    private void front(@Nullable Bench<?, ?> before, @Nullable Bench<?, ?> now) {
        if (before != null) before.work().removeListener(follow);
        if (now != null) now.work().addListener(follow);
        text.set(now == null ? PROGRAM : of(now.work().get()));
    }

    private static String of(Work w) {
        return Saving.name(w) + (w.changed() ? "*" : "") + " \u2014 " + PROGRAM;
    }
}
