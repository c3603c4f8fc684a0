package saddleback.app.work;

import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a person has chosen for all experiments.
 *
 * @param automatic whether an experiment runs when its settings change, without being told to
 * @param folders where files of each kind were last opened or saved, by a word such as "experiment"
 */
public record Preferences(
        @Setting("Light or dark") Theme theme,
        @Setting(
                        value = "Factor on the size of letters and controls",
                        min = Preferences.LEAST_SCALE,
                        max = Preferences.MOST_SCALE)
                double scale,
        @Setting("Whether changed experiments run by themselves") boolean automatic,
        @Setting(
                        value = "Space for results of earlier runs",
                        unit = "gigabytes",
                        min = 0,
                        max = 10000)
                double cacheGigabytes,
        @Setting("Where files were last opened or saved") Map<String, Path> folders) {
    private static final double LEAST_SCALE = 0.5;
    private static final double MOST_SCALE = 4;
    private static final double GIGABYTE = 1e9;

    /** Checks the ranges and copies the map. */
    public Preferences {
        Ranges.check(Preferences.class, theme, scale, automatic, cacheGigabytes, folders);
        folders = Map.copyOf(folders);
    }

    /** As the desktop, at usual size, running by themselves, 2 GB of results. */
    public static Preferences defaults() {
        return new Preferences(Theme.SYSTEM, 1, true, ResultCache.USUAL_LIMIT / GIGABYTE, Map.of());
    }

    /** The space for results in bytes. */
    public long cacheBytes() {
        return (long) (cacheGigabytes * GIGABYTE);
    }

    /** Where files of a kind were last opened or saved. */
    public Optional<Path> folder(String kind) {
        return Optional.ofNullable(folders.get(kind));
    }

    /** The same after files of a kind were opened or saved in a folder. */
    public Preferences with(String kind, Path folder) {
        var all = new LinkedHashMap<>(folders);
        all.put(kind, folder.toAbsolutePath().normalize());
        return new Preferences(theme, scale, automatic, cacheGigabytes, all);
    }

    /** The same with experiments that run by themselves, or not. */
    public Preferences automatic(boolean on) {
        return new Preferences(theme, scale, on, cacheGigabytes, folders);
    }

    /** The same with letters and controls of another size, cut to what is allowed. */
    public Preferences scaled(double factor) {
        return new Preferences(
                theme,
                Math.clamp(factor, LEAST_SCALE, MOST_SCALE),
                automatic,
                cacheGigabytes,
                folders);
    }

    /** The same with another theme. */
    public Preferences with(Theme other) {
        return new Preferences(other, scale, automatic, cacheGigabytes, folders);
    }
}
