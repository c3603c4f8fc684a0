package saddleback.app.work;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

class PlacesTest {
    private static Properties on(String system, String... more) {
        Properties p = new Properties();
        p.setProperty("user.home", "/home/me");
        p.setProperty("os.name", system);
        for (int i = 0; i < more.length; i += 2) p.setProperty(more[i], more[i + 1]);
        return p;
    }

    @Test
    void areThoseOfTheSystem() {
        Places linux = Places.of(on("Linux"), Map.of());
        assertEquals(Path.of("/home/me/.cache/saddleback/runs"), linux.cache());
        assertEquals(Path.of("/home/me/.local/state/saddleback"), linux.state());
        assertEquals(Path.of("/home/me/.config/saddleback"), linux.config());
        Path absolute = Path.of("/c").toAbsolutePath();
        assertEquals(
                absolute.resolve("saddleback").resolve("runs"),
                Places.of(on("Linux"), Map.of("XDG_CACHE_HOME", absolute.toString())).cache());
        assertEquals(
                Path.of("/home/me/.cache/saddleback/runs"),
                Places.of(on("Linux"), Map.of("XDG_CACHE_HOME", "relative")).cache());
        assertEquals(
                Path.of("/home/me/Library/Caches/Saddleback/runs"),
                Places.of(on("Mac OS X"), Map.of()).cache());
        assertEquals(
                Path.of("/local/Saddleback/runs"),
                Places.of(on("Windows 11"), Map.of("LOCALAPPDATA", "/local")).cache());
    }

    @Test
    void propertiesComeFirst() {
        Places p =
                Places.of(
                        on("Linux", "saddleback.cache", "/x", "saddleback.prepared", "/prepared"),
                        Map.of());
        assertEquals(Path.of("/x"), p.cache());
        assertEquals(Path.of("/prepared"), p.prepared());
    }
}
