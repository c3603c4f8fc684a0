package saddleback.app.gui;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

import saddleback.app.work.Places;
import saddleback.app.work.Preferences;
import saddleback.app.work.PreferencesFile;
import saddleback.app.work.Recent;
import saddleback.app.work.RecentFile;

import java.nio.file.Path;
import java.util.List;

/** What the program remembers of a person: recent files and preferences. On the window's thread. */
final class Memory {
    private final PreferencesFile preferencesFile;
    private final RecentFile recentFile;
    private final ObjectProperty<Preferences> preferences = new SimpleObjectProperty<>();
    private final BooleanProperty automatic = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<List<Recent.Entry>> entries =
            new ReadOnlyObjectWrapper<>(List.of());
    private Recent recent = Recent.none();
    private final Background background;

    /** Reads the preferences at once, as they decide how the window looks; the rest later. */
    Memory(Places places, Background background, Journal journal) {
        this.background = background;
        preferencesFile = new PreferencesFile(places.config());
        recentFile = new RecentFile(places.state());
        PreferencesFile.Loaded loaded = preferencesFile.read();
        loaded.warning().ifPresent(journal::note);
        preferences.set(loaded.preferences());
        preferences.subscribe(p -> automatic.set(p.automatic()));
        automatic.addListener((_, _, on) -> prefer(preferences.get().automatic(on)));
        background.work(
                recentFile::read,
                found -> {
                    found.warning().ifPresent(journal::note);
                    recent = found.recent();
                    look();
                });
    }

    ObjectProperty<Preferences> preferences() {
        return preferences;
    }

    /** Whether experiments run by themselves when they were changed; setting it is remembered. */
    BooleanProperty automatic() {
        return automatic;
    }

    /** Files that were open before, and whether they were there at the last {@link #look}. */
    ReadOnlyObjectProperty<List<Recent.Entry>> recent() {
        return entries.getReadOnlyProperty();
    }

    /** Looks which of the recent files are still there. */
    void look() {
        background.work(recent::entries, entries::set);
    }

    /** Prefers something else from now on. */
    void prefer(Preferences now) {
        if (now.equals(preferences.get())) return;
        preferences.set(now);
        background.work(
                () -> {
                    preferencesFile.write(now);
                    return now;
                },
                _ -> {});
    }

    /** A file was opened or saved. */
    void used(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) prefer(preferences.get().with("experiment", folder));
        Recent now = recent.with(file);
        recent = now;
        look();
        background.work(
                () -> {
                    recentFile.write(now);
                    return now;
                },
                _ -> {});
    }

    /** Where file dialogs begin. */
    Path folder() {
        return preferences.get().folder("experiment").orElseGet(() -> Path.of("").toAbsolutePath());
    }
}
