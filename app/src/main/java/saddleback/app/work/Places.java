package saddleback.app.work;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * The folders of one person's files. None of them need exist.
 *
 * @param cache what can be computed again
 * @param state what the program remembers from one start to the next
 * @param config what the person has chosen
 * @param prepared results that came with the program, never written to; null where there are none
 */
public record Places(Path cache, Path state, Path config, @Nullable Path prepared) {
    private static final String NAME = "saddleback";

    /**
     * The folders of the person who runs this process: those of the XDG base directory
     * specification 0.8, those that macOS and Windows have for it, or those that the system
     * properties {@code saddleback.cache}, {@code saddleback.state}, {@code saddleback.config} and
     * {@code saddleback.prepared} name.
     */
    public static Places ofProcess() {
        return of(System.getProperties(), System.getenv());
    }

    static Places of(Properties properties, Map<String, String> environment) {
        Path home = Path.of(properties.getProperty("user.home", ""));
        String system = properties.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        Places usual;
        if (system.startsWith("windows")) usual = windows(environment, home);
        else if (system.startsWith("mac")) usual = mac(home);
        else usual = xdg(environment, home);
        String prepared = properties.getProperty("saddleback.prepared");
        return new Places(
                chosen(properties, "cache", usual.cache),
                chosen(properties, "state", usual.state),
                chosen(properties, "config", usual.config),
                prepared == null || prepared.isBlank() ? null : Path.of(prepared));
    }

    private static Path chosen(Properties properties, String which, Path usual) {
        String path = properties.getProperty(NAME + "." + which);
        return path == null || path.isBlank() ? usual : Path.of(path);
    }

    private static Places windows(Map<String, String> environment, Path home) {
        String local = environment.getOrDefault("LOCALAPPDATA", "");
        Path base = local.isBlank() ? home.resolve("AppData").resolve("Local") : Path.of(local);
        Path own = base.resolve("Saddleback");
        return new Places(own.resolve("runs"), own.resolve("state"), own.resolve("config"), null);
    }

    private static Places mac(Path home) {
        Path library = home.resolve("Library");
        Path own = library.resolve("Application Support").resolve("Saddleback");
        return new Places(
                library.resolve("Caches").resolve("Saddleback").resolve("runs"),
                own.resolve("state"),
                own.resolve("config"),
                null);
    }

    private static Places xdg(Map<String, String> environment, Path home) {
        return new Places(
                xdg(environment, "XDG_CACHE_HOME", home.resolve(".cache")).resolve("runs"),
                xdg(environment, "XDG_STATE_HOME", home.resolve(".local").resolve("state")),
                xdg(environment, "XDG_CONFIG_HOME", home.resolve(".config")),
                null);
    }

    /** Relative paths in these variables are to be ignored, the specification says. */
    private static Path xdg(Map<String, String> environment, String variable, Path usual) {
        String value = environment.getOrDefault(variable, "");
        Path base = !value.isBlank() && Path.of(value).isAbsolute() ? Path.of(value) : usual;
        return base.resolve(NAME);
    }
}
