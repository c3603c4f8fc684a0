package saddleback.engine.data;

import saddleback.engine.format.Array;
import saddleback.engine.format.Npy;
import saddleback.engine.run.Seed;
import saddleback.engine.settings.Id;
import saddleback.engine.settings.Setting;

import java.io.IOException;
import java.nio.file.Path;

/** Two npy files that hold what {@link NpzData} holds in one. */
@Id(value = "npy", name = "npy files", meaning = "Two NumPy npy files")
public record NpyData(
        @Setting(value = "An npy file of examples x features", required = true) Path x,
        @Setting(value = "An npy file of targets: integer classes, or floats", required = true)
                Path y)
        implements DataSource {

    @Override
    public Examples read(Seed seed, int first) throws IOException {
        Array ax = Npy.read(x);
        return ArrayExamples.of(x.toString(), "x", ax, y.toString(), "y", Npy.read(y));
    }

    @Override
    public DataSource from(TestPart part) {
        if (part instanceof TestPart.Arrays a) return new NpyData(a.x(), a.y());
        throw DataSource.notFrom("a share, or files x and y for npy data", part);
    }
}
