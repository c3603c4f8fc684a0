package saddleback.app.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class PreferencesFileTest {
    @TempDir Path folder;

    @Test
    void areReadAsTheyWereWritten() throws IOException {
        PreferencesFile file = new PreferencesFile(folder.resolve("new").resolve("folder"));
        assertEquals(
                new PreferencesFile.Loaded(Preferences.defaults(), Optional.empty()), file.read());
        Preferences chosen =
                new Preferences(Theme.DARK, 1.5, false, 0.5, Map.of())
                        .with("experiment", folder.resolve("here"));
        file.write(chosen);
        assertEquals(new PreferencesFile.Loaded(chosen, Optional.empty()), file.read());
        assertEquals(500_000_000L, file.read().preferences().cacheBytes());
        assertEquals(2_000_000_000L, Preferences.defaults().cacheBytes());
    }

    @Test
    void unknownKeysStay() throws IOException {
        Path json = folder.resolve("preferences.json");
        Files.writeString(json, "{\"theme\": \"light\", \"tomorrow\": {\"a\": [1, 2]}}");
        PreferencesFile file = new PreferencesFile(folder);
        assertEquals(Theme.LIGHT, file.read().preferences().theme());
        file.write(file.read().preferences().with(Theme.DARK));
        assertEquals(Theme.DARK, file.read().preferences().theme());
        assertTrue(Files.readString(json).replaceAll("\\s", "").contains("{\"a\":[1,2]}"));
    }

    @Test
    void anUnreadableFileGivesDefaultsAndAWarning() throws IOException {
        Path json = folder.resolve("preferences.json");
        PreferencesFile file = new PreferencesFile(folder);
        for (String bad : List.of("", "{", "[]", "{\"scale\": 99}", "{\"theme\": 3}", "\0\1")) {
            Files.writeString(json, bad);
            PreferencesFile.Loaded loaded = file.read();
            assertEquals(Preferences.defaults(), loaded.preferences());
            assertTrue(loaded.warning().orElseThrow().startsWith(json.toString()), bad);
        }
        file.write(Preferences.defaults());
        assertEquals(Optional.empty(), file.read().warning());
        assertTrue(Files.exists(folder.resolve("preferences.json.unreadable")));
    }

    @Test
    void remembersTheLastTwelveFiles() throws IOException {
        Recent recent = Recent.none();
        for (int i = 0; i < 20; i++) recent = recent.with(folder.resolve(i + ".json"));
        assertEquals(12, recent.files().size());
        assertEquals(folder.resolve("19.json"), recent.files().getFirst());
        recent = recent.with(folder.resolve("10.json"));
        assertEquals(12, recent.files().size());
        assertEquals(folder.resolve("10.json"), recent.files().getFirst());
        recent = recent.without(folder.resolve("19.json"));
        assertEquals(folder.resolve("18.json"), recent.files().get(1));
        Files.writeString(folder.resolve("18.json"), "{}");
        RecentFile file = new RecentFile(folder);
        file.write(recent);
        Recent read = file.read().recent();
        assertEquals(recent, read);
        assertEquals(
                List.of(true, false),
                read.entries().subList(0, 2).stream().map(Recent.Entry::missing).toList());
        Files.writeString(folder.resolve("recent.json"), "{\"files\": 3}");
        assertEquals(Recent.none(), file.read().recent());
        assertTrue(file.read().warning().orElseThrow().contains("files: a list"));
    }
}
