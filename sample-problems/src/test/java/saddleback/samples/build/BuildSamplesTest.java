package saddleback.samples.build;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;

final class BuildSamplesTest {
    private static final Path FASHION = Path.of("/usr/share/datasets/fashion-mnist");
    private static final Path SKLEARN =
            Path.of(
                    System.getProperty(
                            "sklearn", "/usr/lib/python3/dist-packages/sklearn/datasets/data"));

    private static void assertCommitted(SortedMap<String, byte[]> made) throws IOException {
        for (Map.Entry<String, byte[]> f : made.entrySet()) {
            String place = "/saddleback/samples/" + f.getKey();
            try (InputStream in =
                    Objects.requireNonNull(BuildSamplesTest.class.getResourceAsStream(place))) {
                assertArrayEquals(in.readAllBytes(), f.getValue(), place);
            }
        }
    }

    @Test
    void fashionMnistIsWhatTheProgramMakes() throws IOException {
        assumeTrue(
                Files.exists(FASHION),
                "skipped: needs Debian's dataset-fashion-mnist in " + FASHION);
        SortedMap<String, byte[]> made = FashionMnist.files(FASHION);
        assertEquals(8, made.size());
        assertCommitted(made);
    }

    @Test
    void digitsAndIrisAreWhatTheProgramMakes() throws IOException {
        assumeTrue(
                Files.exists(SKLEARN.resolve("digits.csv.gz")),
                "skipped: needs Debian's python3-sklearn in " + SKLEARN);
        SortedMap<String, byte[]> made = SmallSets.files(SKLEARN);
        assertEquals(3, made.size());
        assertCommitted(made);
    }

    @Test
    void halvingIsTheMeanOfFourRoundedHalvesUp() {
        double[] image = {0, 1, 10, 20, 0, 1, 30, 41, 255, 255, 0, 0, 255, 254, 0, 1};
        assertArrayEquals(new double[] {1, 25, 255, 0}, new AreaAverage(4, 2).of(image, 1));
    }

    @Test
    void partsOfPixelsCountByTheirArea() {
        // 3 x 3 to 2 x 2: along an axis the new pixels weigh the old ones 2:1:0 and 0:1:2, so the
        // first is (4 a + 2 b + 2 d + e) / 9.
        double[] image = {9, 18, 27, 36, 45, 54, 63, 72, 81};
        assertArrayEquals(new double[] {21, 33, 57, 69}, new AreaAverage(3, 2).of(image, 1));
        assertArrayEquals(image, new AreaAverage(3, 3).of(image, 1));
        assertArrayEquals(new double[] {45}, new AreaAverage(3, 1).of(image, 1));
    }
}
