package saddleback.engine.data;

import saddleback.engine.run.Seed;
import saddleback.engine.settings.Id;
import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

import java.util.List;

/**
 * The four points of Świrszcz, Czarnecki and Pascanu (arXiv 1611.06310) in turn, plus normal noise:
 * class 1 is (1, 0) and (0.2, 0.6), class 0 is (0, 1) and (0.6, 0.2). Small nets often get stuck on
 * them.
 */
@Id(value = "jellyfish", meaning = "Four points on which small nets often get stuck")
public record Jellyfish(
        @Setting(value = "Number of training and of test examples", min = 4, max = 10_000_000)
                int examples,
        @Setting(value = "Standard deviation of the noise on each coordinate", min = 0)
                double noise)
        implements Generator {
    private static final List<List<Double>> POINTS =
            List.of(List.of(0.0, 1.0), List.of(1.0, 0.0), List.of(0.6, 0.2), List.of(0.2, 0.6));

    /** Checks the ranges. */
    public Jellyfish {
        Ranges.check(Jellyfish.class, examples, noise);
    }

    /** The four points themselves. */
    public static Jellyfish defaults() {
        return new Jellyfish(4, 0);
    }

    @Override
    public Dataset draw(Seed problem, Seed draw) {
        return Plane.draw(
                examples,
                2,
                noise,
                draw,
                (example, _, _, x, at) -> {
                    x[at] = POINTS.get(example % 4).getFirst();
                    x[at + 1] = POINTS.get(example % 4).getLast();
                });
    }
}
