package saddleback.engine.data;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import saddleback.engine.format.Array;
import saddleback.engine.format.ElementType;
import saddleback.engine.format.Npy;
import saddleback.engine.run.Seed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Whatever stands in a data file, it is loaded or refused in the one form. */
final class DataFuzzTest {
    private static final int MUTATIONS = 3000;

    @TempDir Path dir;

    private void fuzz(String name, byte[] good, DataSettings settings) throws IOException {
        RandomGenerator random = new SplittableRandom(5);
        Path file = dir.resolve(name);
        int loaded = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] bad = good.clone();
            for (int n = 1 + random.nextInt(3); n > 0; n--)
                bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
            Files.write(file, bad);
            try {
                Split s = settings.load(new Seed(i));
                for (double v : s.train().x()) assertTrue(Double.isFinite(v));
                loaded++;
            } catch (IllegalArgumentException e) {
                String message = String.valueOf(e.getMessage());
                assertTrue(
                        message.matches(".+: [^\\n]+, was [^\\n]+")
                                && message.contains(dir.toString()),
                        message);
            }
            Files.delete(file);
        }
        assertTrue(loaded > 0 && loaded < MUTATIONS, "loaded: " + loaded);
    }

    private Path npy(String name, Array array) throws IOException {
        Path file = dir.resolve(name);
        Npy.write(file, array);
        return file;
    }

    private static byte[] bytes(Array array) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Npy.write(out, array);
        return out.toByteArray();
    }

    @Test
    void features() throws IOException {
        double[] x = new Seed(1).normals().fill(new double[40]);
        Path labels = npy("y.npy", Array.vector(0, 1, 0, 1, 1, 0, 1, 0).as(ElementType.I16));
        fuzz(
                "x.npy",
                bytes(Array.matrix(x, 8, 5)),
                DataSettings.of(new NpyData(dir.resolve("x.npy"), labels)));
    }

    @Test
    void labels() throws IOException {
        double[] y = new double[200];
        for (int i = 0; i < y.length; i++) y[i] = i % 3;
        Path x = npy("x.npy", Array.matrix(new double[400], 200, 2));
        fuzz(
                "y.npy",
                bytes(Array.vector(y).as(ElementType.I8)),
                DataSettings.of(new NpyData(x, dir.resolve("y.npy"))));
    }

    @Test
    void tables() throws IOException {
        StringBuilder table = new StringBuilder("length,width,species\n");
        for (int i = 0; i < 30; i++)
            table.append(i).append('.').append(i % 7).append(",-1e-3,s").append(i % 3).append('\n');
        fuzz(
                "t.csv",
                table.toString().getBytes(StandardCharsets.UTF_8),
                DataSettings.of(new CsvData(dir.resolve("t.csv"), null, TargetKind.AUTOMATIC)));
    }
}
