package saddleback.engine.optim;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;

import saddleback.engine.data.DataSettings;
import saddleback.engine.data.IdxData;
import saddleback.engine.data.Scale;
import saddleback.engine.data.TestPart;
import saddleback.engine.io.WeightFile;
import saddleback.engine.net.Init;
import saddleback.engine.net.LayerSettings;
import saddleback.engine.net.Loss;
import saddleback.engine.net.NetworkSettings;
import saddleback.engine.problem.Preparation;
import saddleback.engine.problem.Prepared;
import saddleback.engine.problem.Problem;
import saddleback.engine.problem.Weights;
import saddleback.engine.run.Run;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The accuracy that one hidden layer is known for on Fashion-MNIST as distributed. */
class FashionMnistAccuracyTest {
    private static final Path FOLDER = Path.of("/usr/share/datasets/fashion-mnist");

    private static Problem problem() {
        var training =
                new TrainingSettings(
                        new Sgd(0.05, 0.9, false),
                        64,
                        10,
                        null,
                        new Init.He(),
                        new Schedule.Cosine(0),
                        null,
                        null,
                        new Interval.Never(),
                        new Interval.Never(),
                        new Interval.Never());
        return new Problem(
                new DataSettings(
                        new IdxData(
                                FOLDER.resolve("train-images-idx3-ubyte.gz"),
                                FOLDER.resolve("train-labels-idx1-ubyte.gz")),
                        null,
                        Scale.AUTOMATIC,
                        new TestPart.Images(
                                FOLDER.resolve("t10k-images-idx3-ubyte.gz"),
                                FOLDER.resolve("t10k-labels-idx1-ubyte.gz"))),
                NetworkSettings.of(
                        List.of(
                                new LayerSettings.Dense(128, true),
                                new LayerSettings.Relu(),
                                new LayerSettings.Dense(10, true))),
                Loss.CROSS_ENTROPY,
                0,
                new Weights.Trained(training));
    }

    @Test
    void tenEpochsReach87PercentOnTheTestImages() {
        assumeTrue(
                Files.isDirectory(FOLDER),
                () -> FOLDER + ": not installed (Debian's dataset-fashion-mnist); test skipped");
        Prepared trained =
                Preparation.of(problem(), WeightFile::read, new Seed(1), Run.unwatched());
        assertTrue(
                trained.data().train().examples() == 60_000
                        && trained.data().test().examples() == 10_000);
        double accuracy = trained.test(Workers.shared()).evaluate(trained.weights()).accuracy();
        assertTrue(accuracy >= 0.87, "test accuracy " + accuracy);
    }
}
