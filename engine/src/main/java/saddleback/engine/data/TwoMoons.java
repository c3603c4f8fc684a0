package saddleback.engine.data;

import saddleback.engine.run.Seed;
import saddleback.engine.settings.Id;
import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

/**
 * Two interleaved half circles: with t uniform in [0, pi], class 0 is (cos t, sin t) and class 1 is
 * (1 - cos t, 1/2 - sin t), each plus normal noise.
 */
@Id(value = "two-moons", meaning = "Two interleaved half circles")
public record TwoMoons(
        @Setting(value = "Number of training and of test examples", min = 2, max = 10_000_000)
                int examples,
        @Setting(value = "Standard deviation of the noise on each coordinate", min = 0)
                double noise)
        implements Generator {

    /** Checks the ranges. */
    public TwoMoons {
        Ranges.check(TwoMoons.class, examples, noise);
    }

    /** 400 examples with noise 0.1. */
    public static TwoMoons defaults() {
        return new TwoMoons(400, 0.1);
    }

    @Override
    public Dataset draw(Seed problem, Seed draw) {
        return Plane.draw(
                examples,
                2,
                noise,
                draw,
                (_, label, random, x, at) -> {
                    double t = Math.PI * random.nextDouble();
                    double c = StrictMath.cos(t);
                    double s = StrictMath.sin(t);
                    x[at] = label == 0 ? c : 1 - c;
                    x[at + 1] = label == 0 ? s : 0.5 - s;
                });
    }
}
