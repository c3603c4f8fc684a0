package saddleback.engine.labs.patterns;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

import saddleback.engine.data.Blobs;
import saddleback.engine.data.CsvData;
import saddleback.engine.data.DataSettings;
import saddleback.engine.data.Dataset;
import saddleback.engine.data.GeneratedData;
import saddleback.engine.data.Generator;
import saddleback.engine.data.SampleData;
import saddleback.engine.data.Sine;
import saddleback.engine.data.TargetKind;
import saddleback.engine.data.Targets;
import saddleback.engine.net.Loss;
import saddleback.engine.problem.Preparation;
import saddleback.engine.problem.Prepared;
import saddleback.engine.problem.Problem;

import java.nio.file.Path;
import java.util.List;

/** Which further data sets are taken, and how others are refused. */
class FurtherDataTest {
    private static final Dataset A = Beside.classes(1.1, 16);

    private static DataSettings generated(Generator generator) {
        return DataSettings.of(new GeneratedData(generator));
    }

    private static Blobs blobs(int classes, int features) {
        return new Blobs(30, classes, features, 2, 0.5);
    }

    private static List<FurtherData> load(Dataset own, boolean inputs, DataSettings... data) {
        Loss loss =
                own.targets() instanceof Targets.Reals
                        ? Loss.BINARY_CROSS_ENTROPY
                        : Loss.CROSS_ENTROPY;
        Prepared prepared = Beside.prepared(own, own, loss, 4, loss == Loss.CROSS_ENTROPY ? 3 : 1);
        return FurtherData.load(
                new TransferSettings(0, List.of(data), 0), prepared, inputs, Beside.SEED);
    }

    private static void assertRefused(String message, boolean inputs, DataSettings... data) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> load(A, inputs, data))
                        .getMessage());
    }

    /** The same numbers as those of a problem with these data and the same seed. */
    @Test
    void theyAreThoseOfAProblem() {
        DataSettings blobs = generated(blobs(3, 5));
        Problem usual = Beside.problem(Beside.layers(4, 3), Loss.CROSS_ENTROPY);
        Problem of =
                new Problem(blobs, usual.network(), usual.loss(), usual.decay(), usual.weights());
        FurtherData loaded = load(A, true, blobs).getFirst();
        assertEquals("data set 1, blobs", loaded.name());
        assertArrayEquals(
                Preparation.loaded(of, Beside.SEED).data().train().x(), loaded.data().x());
    }

    @Test
    void otherClassesOrFeaturesAreRefusedByPath() {
        DataSettings good = generated(blobs(3, 5));
        assertRefused(
                "transfer.data[1]: targets in 3 classes as the problem's data, was 4 classes",
                true,
                good,
                generated(blobs(4, 5)));
        assertRefused(
                "transfer.data[0]: targets in 3 classes as the problem's data, was 1 real target an"
                        + " example",
                false,
                generated(new Sine(20, 1, 0)));
        assertRefused(
                "transfer.data[0]: 5 features as the problem's data, was 2",
                true,
                generated(blobs(3, 2)));
        assertRefused("transfer.data[0]: examples, was none", true, DataSettings.none());
    }

    @Test
    void otherFeaturesAreBlankWhereInputsDoNotCount() {
        Dataset data = load(A, false, generated(blobs(3, 2))).getFirst().data();
        assertEquals(5, data.features());
        assertEquals(30, data.examples());
        assertArrayEquals(new double[150], data.x());
    }

    @Test
    void filesAreNamed() {
        assertRefused(
                "transfer.data[0]: missing.csv: an existing file, was not found",
                true,
                DataSettings.of(new CsvData(Path.of("missing.csv"), null, TargetKind.AUTOMATIC)));
        assertThrows(
                IllegalArgumentException.class,
                () -> load(A, true, DataSettings.of(new SampleData("no such data"))));
    }

    /** The logistic loss wants 0 to 1; a sine has values below 0. */
    @Test
    void targetsSuitTheLoss() {
        var own = new Dataset(new double[2], 1, new Targets.Reals(new double[] {0, 1}, 1));
        String message =
                assertThrows(
                                IllegalArgumentException.class,
                                () -> load(own, true, generated(new Sine(20, 1, 0))))
                        .getMessage();
        assertEquals(
                "transfer.data[0].targets: 0 to 1 for binary-cross-entropy, was ",
                String.valueOf(message).replaceFirst("was .*", "was "));
    }
}
