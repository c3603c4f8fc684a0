package saddleback.engine.data;

import saddleback.engine.run.Seed;
import saddleback.engine.settings.Id;
import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

/**
 * Arms of an Archimedean spiral, one a class: with u uniform in [0, 1) and radius r = sqrt(u),
 * which spreads the points about evenly along the arm, class k is r (cos a, sin a) with a = 2 pi
 * (turns r + k / arms), plus normal noise.
 */
@Id(value = "spirals", meaning = "Interleaved spiral arms, one a class")
public record Spirals(
        @Setting(value = "Number of training and of test examples", min = 2, max = 10_000_000)
                int examples,
        @Setting(value = "Number of arms and classes", min = 2, max = 20) int arms,
        @Setting(value = "Turns of each arm around the centre", min = 0, max = 10) double turns,
        @Setting(value = "Standard deviation of the noise on each coordinate", min = 0)
                double noise)
        implements Generator {

    /** Checks the ranges. */
    public Spirals {
        Ranges.check(Spirals.class, examples, arms, turns, noise);
    }

    /** 400 examples on two arms of one and a half turns with noise 0.02. */
    public static Spirals defaults() {
        return new Spirals(400, 2, 1.5, 0.02);
    }

    @Override
    public Dataset draw(Seed problem, Seed draw) {
        return Plane.draw(
                examples,
                arms,
                noise,
                draw,
                (_, label, random, x, at) -> {
                    double r = Math.sqrt(random.nextDouble());
                    double a = 2 * Math.PI * (turns * r + (double) label / arms);
                    x[at] = r * StrictMath.cos(a);
                    x[at + 1] = r * StrictMath.sin(a);
                });
    }
}
