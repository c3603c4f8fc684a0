package saddleback.app.cli;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where a window can be shown, asked without loading a toolkit.
 *
 * @param obstacle why no window can be shown; empty where one can
 * @param window opens it
 */
public record Desktop(Optional<String> obstacle, Window window) {

    /** What opens the window. */
    @FunctionalInterface
    public interface Window {
        /**
         * Opens the window and waits until it is closed.
         *
         * @param file an experiment or workspace file, or null
         */
        void open(@Nullable Path file);
    }

    /** The desktop of this process. */
    public static Desktop ofProcess(Window window) {
        String system = System.getProperty("os.name", "");
        boolean offscreen = "Headless".equals(System.getProperty("glass.platform"));
        return new Desktop(
                offscreen ? Optional.empty() : obstacle(system, System.getenv()), window);
    }

    /** No desktop at all. */
    static Desktop none() {
        return new Desktop(Optional.of("there is no display for a window"), _ -> {});
    }

    /** Windows and macOS always have a display; elsewhere X11 names it, XWayland's too. */
    static Optional<String> obstacle(String system, Map<String, String> environment) {
        if (system.startsWith("Windows") || system.startsWith("Mac")) return Optional.empty();
        if (!environment.getOrDefault("DISPLAY", "").isEmpty()) return Optional.empty();
        String reason =
                environment.containsKey("WAYLAND_DISPLAY")
                        ? "there is no X display for a window (Wayland needs XWayland)"
                        : "there is no display for a window (DISPLAY is not set)";
        return Optional.of(reason);
    }
}
