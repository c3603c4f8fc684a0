package saddleback.engine.data;

import saddleback.engine.run.Seed;
import saddleback.engine.settings.Id;
import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

/**
 * The corners of a square in turn: class 0 is (1, 1) and (-1, -1), class 1 is (1 - f)(1, -1) and (1
 * - f)(-1, 1), plus normal noise. With f = 0 this is exclusive or; growing f flattens the square
 * along one diagonal until the points of class 1 meet between those of class 0. The family is this
 * program's own: coordinates of a "flattened XOR" in the literature are not known to it.
 */
@Id(
        value = "xor",
        name = "XOR",
        meaning = "Exclusive or on the corners of a square, flattened on request")
public record Xor(
        @Setting(value = "Number of training and of test examples", min = 4, max = 10_000_000)
                int examples,
        @Setting(
                        value = "How far the corners of class 1 move to the centre",
                        min = 0,
                        max = 1,
                        below = true)
                double flatten,
        @Setting(value = "Standard deviation of the noise on each coordinate", min = 0)
                double noise)
        implements Generator {

    /** Checks the ranges. */
    public Xor {
        Ranges.check(Xor.class, examples, flatten, noise);
    }

    /** The four corners of the square itself. */
    public static Xor defaults() {
        return new Xor(4, 0, 0);
    }

    @Override
    public Dataset draw(Seed problem, Seed draw) {
        return Plane.draw(
                examples,
                2,
                noise,
                draw,
                (example, label, _, x, at) -> {
                    double side = example % 4 < 2 ? 1 : -1;
                    x[at] = label == 0 ? side : side * (1 - flatten);
                    x[at + 1] = label == 0 ? side : -side * (1 - flatten);
                });
    }
}
