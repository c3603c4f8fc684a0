package saddleback.engine.data;

import saddleback.engine.format.Array;
import saddleback.engine.format.Npz;
import saddleback.engine.run.Seed;
import saddleback.engine.settings.Id;
import saddleback.engine.settings.Inline;
import saddleback.engine.settings.Setting;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Two arrays of an npz file: {@code x}, examples x features (further axes run together), and {@code
 * y}, integers 0..K-1 for classes or floats, examples x outputs, for regression.
 */
@Id(value = "npz", name = "npz file", meaning = "Two arrays of a NumPy npz file")
@Inline
public record NpzData(
        @Setting(value = "An npz file", required = true) Path npz,
        @Setting("The array of examples x features") String x,
        @Setting("The array of targets: integer classes, or floats, examples x outputs") String y)
        implements DataSource {

    /** Arrays called x and y; the file must always be given. */
    public static NpzData defaults() {
        return new NpzData(Path.of("data.npz"), "x", "y");
    }

    @Override
    public Examples read(Seed seed, int first) throws IOException {
        Array ax = Npz.read(npz, x);
        return ArrayExamples.of(npz.toString(), x, ax, npz.toString(), y, Npz.read(npz, y));
    }

    @Override
    public DataSource from(TestPart part) {
        if (part instanceof TestPart.File f) return new NpzData(f.file(), x, y);
        throw DataSource.notFrom("a share or a file for npz data", part);
    }
}
