package saddleback.engine.data;

import saddleback.engine.run.Seed;
import saddleback.engine.settings.Id;
import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

/**
 * Examples without chance: feature d of example n, both from 0, is sin(1.3 (n + 1) + 2.1 (d + 1) +
 * 0.5 (n + 1)(d + 1)), and its class is n mod {@code classes}. Seeds do not matter, so training and
 * test examples are the same. With 60 examples of 4 features in 3 classes it is the reference
 * problem on which critical points are counted.
 */
@Id(value = "harmonic", meaning = "Sines at fixed places, without chance; classes in turn")
public record Harmonic(
        @Setting(value = "Number of training and of test examples", min = 2, max = 10_000_000)
                int examples,
        @Setting(value = "Number of features", min = 1, max = 10_000) int features,
        @Setting(value = "Number of classes", min = 2, max = 1000) int classes)
        implements Generator {

    /** Checks the ranges and the size. */
    public Harmonic {
        Ranges.check(Harmonic.class, examples, features, classes);
        Generator.checkSize(examples, features);
    }

    /** 60 examples of 4 features in three classes. */
    public static Harmonic defaults() {
        return new Harmonic(60, 4, 3);
    }

    @Override
    public Dataset draw(Seed problem, Seed draw) {
        double[] x = new double[examples * features];
        int[] labels = new int[examples];
        for (int n = 0; n < examples; n++) {
            labels[n] = n % classes;
            double row = n + 1.0;
            for (int d = 0; d < features; d++) {
                double column = d + 1.0;
                x[n * features + d] = StrictMath.sin(1.3 * row + 2.1 * column + 0.5 * row * column);
            }
        }
        return new Dataset(x, features, new Targets.Classes(labels, Classes.numbers(classes)));
    }
}
