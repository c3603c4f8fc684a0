package saddleback.engine.pattern.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

import saddleback.engine.pattern.Target;
import saddleback.engine.settings.Id;
import saddleback.engine.settings.Inline;
import saddleback.engine.settings.Setting;

/**
 * Losses of another experiment's result, or any array of one to three axes.
 *
 * @param surface a result's folder, or an npz or npy file; a folder stands for the file {@code
 *     arrays.npz} in it
 * @param array its name in an npz file
 * @param firstRow where its first row lies
 */
@Id(value = "surface", meaning = "The losses of another experiment's result")
@Inline
public record SurfaceTarget(
        @Setting(value = "A result's folder, or an npz or npy file", required = true) Path surface,
        @Setting("The array's name in an npz file") String array,
        @Setting(value = "Where the array's first row lies", advanced = true) FirstRow firstRow)
        implements TargetSettings {

    /** Puts the file in a folder's place, so that what decides the result is known. */
    public SurfaceTarget {
        String name = String.valueOf(surface.getFileName()).toLowerCase(Locale.ROOT);
        if (!name.endsWith(".npz") && !name.endsWith(".npy"))
            surface = surface.resolve("arrays.npz");
    }

    /** The loss, its first row where the coordinates say. */
    public static SurfaceTarget defaults() {
        return new SurfaceTarget(Path.of("arrays.npz"), "loss", FirstRow.AUTOMATIC);
    }

    @Override
    public Target open() throws IOException {
        return SurfaceArray.read(surface, array, firstRow);
    }
}
