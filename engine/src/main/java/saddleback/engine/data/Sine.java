package saddleback.engine.data;

import saddleback.engine.run.Normals;
import saddleback.engine.run.Seed;
import saddleback.engine.settings.Id;
import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

import java.util.random.RandomGenerator;

/** Regression: y = sin(2 pi frequency x) plus normal noise, with x uniform in [-1, 1]. */
@Id(value = "sine", meaning = "Regression of a sine wave with noise")
public record Sine(
        @Setting(value = "Number of training and of test examples", min = 2, max = 10_000_000)
                int examples,
        @Setting(value = "Periods in an interval of length 1", min = 0) double frequency,
        @Setting(value = "Standard deviation of the noise on the target", min = 0) double noise)
        implements Generator {

    /** Checks the ranges. */
    public Sine {
        Ranges.check(Sine.class, examples, frequency, noise);
    }

    /** 200 examples of two periods over [-1, 1] with noise 0.1. */
    public static Sine defaults() {
        return new Sine(200, 1, 0.1);
    }

    @Override
    public Dataset draw(Seed problem, Seed draw) {
        RandomGenerator random = draw.of("points").random();
        Normals normals = draw.of("noise").normals();
        double[] x = new double[examples];
        double[] y = new double[examples];
        for (int i = 0; i < examples; i++) {
            x[i] = 2 * random.nextDouble() - 1;
            y[i] = StrictMath.sin(2 * Math.PI * frequency * x[i]) + noise * normals.next();
        }
        return new Dataset(x, 1, new Targets.Reals(y, 1));
    }
}
