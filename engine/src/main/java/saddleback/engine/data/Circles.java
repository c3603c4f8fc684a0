package saddleback.engine.data;

import saddleback.engine.run.Seed;
import saddleback.engine.settings.Id;
import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

/**
 * Two circles around the origin: with t uniform in [0, 2 pi], class 0 is (cos t, sin t) and class 1
 * is radius (cos t, sin t), each plus normal noise.
 */
@Id(value = "circles", meaning = "A circle inside a circle")
public record Circles(
        @Setting(value = "Number of training and of test examples", min = 2, max = 10_000_000)
                int examples,
        @Setting(
                        value = "Radius of the inner circle, the outer one being 1",
                        min = 0,
                        max = 1,
                        below = true)
                double radius,
        @Setting(value = "Standard deviation of the noise on each coordinate", min = 0)
                double noise)
        implements Generator {

    /** Checks the ranges. */
    public Circles {
        Ranges.check(Circles.class, examples, radius, noise);
    }

    /** 400 examples, inner radius 0.5, noise 0.05. */
    public static Circles defaults() {
        return new Circles(400, 0.5, 0.05);
    }

    @Override
    public Dataset draw(Seed problem, Seed draw) {
        return Plane.draw(
                examples,
                2,
                noise,
                draw,
                (_, label, random, x, at) -> {
                    double t = 2 * Math.PI * random.nextDouble();
                    double r = label == 0 ? 1 : radius;
                    x[at] = r * StrictMath.cos(t);
                    x[at + 1] = r * StrictMath.sin(t);
                });
    }
}
