package saddleback.engine.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;

import saddleback.engine.run.Seed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** The files as Debian's package dataset-fashion-mnist installs them. */
final class FashionMnistTest {
    private static final Path FOLDER = Path.of("/usr/share/datasets/fashion-mnist");

    @Test
    void isReadAsDistributed() throws IOException {
        assumeTrue(
                Files.exists(FOLDER), "skipped: needs Debian's dataset-fashion-mnist in " + FOLDER);
        Split s =
                new DataSettings(
                                new IdxData(
                                        FOLDER.resolve("train-images-idx3-ubyte.gz"),
                                        FOLDER.resolve("train-labels-idx1-ubyte.gz")),
                                1000,
                                Scale.AUTOMATIC,
                                new TestPart.Images(
                                        FOLDER.resolve("t10k-images-idx3-ubyte.gz"),
                                        FOLDER.resolve("t10k-labels-idx1-ubyte.gz")))
                        .load(new Seed(1));
        assertEquals(1000, s.train().examples());
        assertEquals(784, s.train().features());
        assertEquals(10_000, s.test().examples());
        int[] labels = ((Targets.Classes) s.train().targets()).labels();
        // Python: gzip.open(...).read()[8:18], and sums over the bytes read the same way.
        assertArrayEquals(new int[] {9, 0, 0, 3, 0, 2, 7, 2, 5, 5}, Arrays.copyOf(labels, 10));
        assertEquals(56558003, 255 * Arrays.stream(s.train().x()).sum(), 1e-5);
        assertEquals(573469082, 255 * Arrays.stream(s.test().x()).sum(), 1e-4);
    }
}
