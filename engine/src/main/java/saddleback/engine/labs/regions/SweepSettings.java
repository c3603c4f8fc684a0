package saddleback.engine.labs.regions;

import org.jspecify.annotations.Nullable;

import saddleback.engine.net.Init;
import saddleback.engine.settings.ByValue;
import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

import java.util.List;

/**
 * Random networks of several shapes, counted with many seeds each, on the cut and the domain of the
 * experiment; ReLU layers and the outputs of the problem's network.
 *
 * @param shapes hidden widths of each shape
 * @param inits every one with every shape
 * @param biasDeviation standard deviation of normal biases; 0 for biases of 0; null leaves them as
 *     the initialisation draws them
 * @param seeds networks of each shape and initialisation
 */
public record SweepSettings(
        @Setting("Hidden widths of each shape, [[16, 16], [32]]") List<int[]> shapes,
        @Setting("How the weights are drawn") List<Init> inits,
        @Setting(value = "Standard deviation of the biases", min = 0)
                @Nullable Double biasDeviation,
        @Setting(value = "Networks of each shape", min = 1, max = 10_000) int seeds) {

    /** Checks the ranges and the shapes. */
    public SweepSettings {
        Ranges.check(SweepSettings.class, shapes, inits, biasDeviation, seeds);
        shapes = List.copyOf(shapes);
        inits = List.copyOf(inits);
        if (shapes.isEmpty())
            throw new IllegalArgumentException("shapes: at least 1, was an empty list");
        if (inits.isEmpty())
            throw new IllegalArgumentException("inits: at least 1, was an empty list");
        for (int[] s : shapes) {
            if (s.length == 0)
                throw new IllegalArgumentException("shapes: at least 1 width each, was none");
            for (int width : s)
                if (width < 1 || width > 4096)
                    throw new IllegalArgumentException("shapes: widths 1 to 4096, was " + width);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return ByValue.equal(this, other);
    }

    @Override
    public int hashCode() {
        return ByValue.hash(this);
    }

    /** Depth against width at about equal numbers of parameters, 10 seeds each. */
    public static SweepSettings defaults() {
        return new SweepSettings(
                List.of(
                        new int[] {76},
                        new int[] {17, 17},
                        new int[] {12, 12, 12},
                        new int[] {10, 10, 10, 10}),
                List.of(new Init.He()),
                0.1,
                10);
    }
}
