package saddleback.engine.data;

import saddleback.engine.run.Normals;
import saddleback.engine.run.Seed;
import saddleback.engine.settings.Id;
import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

/**
 * Normal clouds, one a class: each coordinate of each centre is normal with standard deviation
 * {@code distance}, each example is its centre plus normal noise. Example i belongs to class i mod
 * {@code classes}. Training and test examples share the centres.
 */
@Id(value = "blobs", meaning = "Gaussian clouds, one a class")
public record Blobs(
        @Setting(value = "Number of training and of test examples", min = 2, max = 10_000_000)
                int examples,
        @Setting(value = "Number of clouds and classes", min = 2, max = 1000) int classes,
        @Setting(value = "Number of features", min = 1, max = 10_000) int features,
        @Setting(value = "Standard deviation of the centres' coordinates", min = 0) double distance,
        @Setting(value = "Standard deviation of a cloud", min = 0) double noise)
        implements Generator {

    /** Checks the ranges and the size. */
    public Blobs {
        Ranges.check(Blobs.class, examples, classes, features, distance, noise);
        Generator.checkSize(examples, features);
    }

    /** 300 examples in three clouds of the plane, distance 4, noise 1. */
    public static Blobs defaults() {
        return new Blobs(300, 3, 2, 4, 1);
    }

    @Override
    public Dataset draw(Seed problem, Seed draw) {
        double[] centres = problem.of("centres").normals().fill(new double[classes * features]);
        Normals noises = draw.of("noise").normals();
        double[] x = new double[examples * features];
        int[] labels = new int[examples];
        for (int i = 0; i < examples; i++) {
            labels[i] = i % classes;
            for (int j = 0; j < features; j++)
                x[i * features + j] =
                        distance * centres[labels[i] * features + j] + noise * noises.next();
        }
        return new Dataset(x, features, new Targets.Classes(labels, Classes.numbers(classes)));
    }
}
