package saddleback.app.gui;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import saddleback.app.work.Places;
import saddleback.app.work.Preferences;
import saddleback.app.work.PreferencesFile;
import saddleback.app.work.Recent;
import saddleback.app.work.RecentFile;

import java.nio.file.Path;

/** What the program remembers of a person: recent files and preferences. On the window's thread. */
final class Memory {
    private final PreferencesFile preferencesFile;
    private final RecentFile recentFile;
    private final ObjectProperty<Preferences> preferences = new SimpleObjectProperty<>();
    private final ObjectProperty<Recent> recent = new SimpleObjectProperty<>(Recent.none());
    private final Background background;

    /** Reads the preferences at once, as they decide how the window looks; the rest later. */
    Memory(Places places, Background background, Journal journal) {
        this.background = background;
        preferencesFile = new PreferencesFile(places.config());
        recentFile = new RecentFile(places.state());
        PreferencesFile.Loaded loaded = preferencesFile.read();
        loaded.warning().ifPresent(journal::note);
        preferences.set(loaded.preferences());
        background.work(
                recentFile::read,
                found -> {
                    found.warning().ifPresent(journal::note);
                    recent.set(found.recent());
                });
    }

    ObjectProperty<Preferences> preferences() {
        return preferences;
    }

    ObjectProperty<Recent> recent() {
        return recent;
    }

    /** Prefers something else from now on. */
    void prefer(Preferences now) {
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
        Recent now = recent.get().with(file);
        recent.set(now);
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
