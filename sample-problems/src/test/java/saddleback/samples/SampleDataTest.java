package saddleback.samples;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import saddleback.engine.data.DataSettings;
import saddleback.engine.data.Dataset;
import saddleback.engine.data.Sample;
import saddleback.engine.data.SampleData;
import saddleback.engine.data.Samples;
import saddleback.engine.data.Scale;
import saddleback.engine.data.Split;
import saddleback.engine.data.Targets;
import saddleback.engine.data.TestPart;
import saddleback.engine.run.Seed;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

final class SampleDataTest {
    private static final Seed SEED = new Seed(1);

    private static byte[] bytes(String file) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(
                        SampleDataTest.class.getResourceAsStream("/saddleback/samples/" + file))) {
            return in.readAllBytes();
        }
    }

    private static int[] counts(Dataset d) {
        Targets.Classes c = (Targets.Classes) d.targets();
        int[] counts = new int[c.names().size()];
        for (int label : c.labels()) counts[label]++;
        return counts;
    }

    /** The averages were also computed by NumPy, from exact area weights; these are its bytes. */
    @ParameterizedTest
    @CsvSource({
        "fashion-mnist-14/train-images.idx,cd5d7311a9a4400532e849f996871f6c7c798c3d53df72e6ecdd7830c3bd2711",
        "fashion-mnist-14/test-images.idx,5703223ae250e43a4dce039ee6b53b72376fe613b0ef6a8dba984c8e3694f344",
        "fashion-mnist-14/train-labels.idx,a69f2dad024ca220a8c4d85f621fdf929042d40c444abde2868903e9220ad517",
        "fashion-mnist-14/test-labels.idx,aa3f574d30afaf0d4d9da084a6f8541771e20693d6a97fae6e9a4953fca8f078",
        "fashion-mnist-10/train-images.idx,5911b405b014baadbf7283959ead9e35063bf4d498c3d070d4bade794c890ce3",
        "fashion-mnist-10/test-images.idx,c49e65c389cfb161dab843a30d44ed92dbbfc02bd09ab00df9188bfc25f10bff",
        "fashion-mnist-10/train-labels.idx,a69f2dad024ca220a8c4d85f621fdf929042d40c444abde2868903e9220ad517",
        "fashion-mnist-10/test-labels.idx,aa3f574d30afaf0d4d9da084a6f8541771e20693d6a97fae6e9a4953fca8f078",
        "digits/images.idx,359cd13f0f514122884198b78a131df597421cbf5e93a76678fa96fc548f0d96",
        "digits/labels.idx,ce71631c1f31ce56fa54f31d1d498fafacff59b001e6c30c4a5e29508aa277ad"
    })
    void theBytesAreThoseAnotherProgramMade(String file, String sha256)
            throws IOException, NoSuchAlgorithmException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes(file));
        assertEquals(sha256, HexFormat.of().formatHex(digest));
    }

    @Test
    void fashionMnistIsUnderThreeMegabytes() throws IOException {
        int size = 0;
        for (String part : List.of("train-images", "train-labels", "test-images", "test-labels"))
            size += bytes("fashion-mnist-14/" + part + ".idx").length;
        assertTrue(size < 3_000_000, size + " bytes");
    }

    @Test
    void everySampleLoadsAsItsIndexSays() throws IOException {
        List<Sample> all = Samples.all();
        assertEquals(
                List.of("fashion-mnist-14", "fashion-mnist-10", "digits", "iris"),
                all.stream().map(Sample::name).toList());
        for (Sample s : all) {
            Split split = DataSettings.of(new SampleData(s.name())).load(SEED);
            int train = split.train().examples();
            int test = split.test().examples();
            assertEquals(s.test() == 0 ? Math.round(0.8 * s.train()) : s.train(), train);
            assertEquals(s.test() == 0 ? s.train() - train : s.test(), test);
            assertEquals(s.features(), split.train().features());
            assertEquals(s.height() == 0 ? s.features() : s.height() * s.height(), s.features());
            assertEquals(s.classes(), ((Targets.Classes) split.train().targets()).names());
            assertEquals(s.classes(), ((Targets.Classes) split.test().targets()).names());
            double largest = Arrays.stream(split.train().x()).max().orElseThrow();
            double smallest = Arrays.stream(split.train().x()).min().orElseThrow();
            if (s.top() != null) {
                assertEquals(0, smallest);
                assertEquals(1, largest, 0.03);
            }
            assertFalse(s.source().isBlank() || s.licence().isBlank() || s.sentence().isBlank());
            assertNotNull(bytes(s.trainFiles().getFirst().split("/")[0] + "/SOURCE.md"));
        }
    }

    @Test
    void theClassesAreThoseOfTheSources() throws IOException {
        Split fashion = DataSettings.of(new SampleData("fashion-mnist-14")).load(SEED);
        // numpy.bincount of the distributed label files.
        assertArrayEquals(
                new int[] {942, 1027, 1016, 1019, 974, 989, 1021, 1022, 990, 1000},
                counts(fashion.train()));
        assertArrayEquals(
                new int[] {200, 203, 214, 190, 219, 195, 197, 200, 194, 188},
                counts(fashion.test()));
        Split iris = DataSettings.of(new SampleData("iris")).load(SEED);
        int[] all = counts(iris.train());
        int[] test = counts(iris.test());
        for (int i = 0; i < all.length; i++) all[i] += test[i];
        assertArrayEquals(new int[] {50, 50, 50}, all);
        // Fisher's means over all flowers: 5.843, 3.057, 3.758, 1.199 cm.
        double[] sums = new double[4];
        for (Dataset d : List.of(iris.train(), iris.test()))
            for (int i = 0; i < d.x().length; i++) sums[i % 4] += d.x()[i] / 150;
        assertArrayEquals(new double[] {5.8433, 3.0573, 3.758, 1.1993}, sums, 1e-4);
    }

    @Test
    void limitScaleAndSplitApplyToSamples() throws IOException {
        Split few =
                new DataSettings(new SampleData("fashion-mnist-14"), 100, Scale.NONE, null)
                        .load(SEED);
        assertEquals(100, few.train().examples());
        assertEquals(2000, few.test().examples());
        Split all = DataSettings.of(new SampleData("fashion-mnist-14")).load(SEED);
        for (int i = 0; i < few.train().x().length; i++)
            assertEquals(few.train().x()[i] / 255, all.train().x()[i]);
        Split half =
                new DataSettings(
                                new SampleData("digits"),
                                null,
                                Scale.AUTOMATIC,
                                new TestPart.Share(0.5))
                        .load(SEED);
        assertEquals(899, half.train().examples());
    }

    @Test
    void anUnknownNameIsToldWithTheNamesThereAre() {
        assertEquals(
                "sample: one of fashion-mnist-14, fashion-mnist-10, digits, iris, was mnist",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> DataSettings.of(new SampleData("mnist")).load(SEED))
                        .getMessage());
    }
}
