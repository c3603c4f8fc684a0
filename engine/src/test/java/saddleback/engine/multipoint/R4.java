package saddleback.engine.multipoint;

import org.jspecify.annotations.Nullable;

import saddleback.engine.data.Dataset;
import saddleback.engine.data.Targets;
import saddleback.engine.net.Block;
import saddleback.engine.net.LayerSettings;
import saddleback.engine.net.Loss;
import saddleback.engine.net.Network;
import saddleback.engine.net.NetworkSettings;
import saddleback.engine.optim.Adam;
import saddleback.engine.pattern.Pattern;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;

import java.util.List;

/** The specification's reference run of multi-point optimisation, everything given in formulas. */
final class R4 {
    private static final String[] FACE = {
        "..........",
        ".########.",
        ".#......#.",
        ".#.#..#.#.",
        ".#......#.",
        ".#.#..#.#.",
        ".#..##..#.",
        ".#......#.",
        ".########.",
        "..........",
    };

    private R4() {}

    static Network network() {
        return Network.of(
                NetworkSettings.of(
                        List.of(
                                new LayerSettings.Dense(16, true),
                                new LayerSettings.Tanh(),
                                new LayerSettings.Dense(16, true),
                                new LayerSettings.Tanh(),
                                new LayerSettings.Dense(2, true))),
                2);
    }

    /** Halton's points of bases 2 and 3 of these numbers in [-1, 1]²; class 1 where x1 x2 > 0. */
    static Dataset data(int from, int to) {
        double[] x = new double[2 * (to - from + 1)];
        int[] labels = new int[to - from + 1];
        for (int i = 0; i < labels.length; i++) {
            x[2 * i] = 2 * radicalInverse(from + i, 2) - 1;
            x[2 * i + 1] = 2 * radicalInverse(from + i, 3) - 1;
            labels[i] = x[2 * i] * x[2 * i + 1] > 0 ? 1 : 0;
        }
        return new Dataset(x, 2, new Targets.Classes(labels, List.of("0", "1")));
    }

    static Dataset train() {
        return data(1, 64);
    }

    static Dataset test() {
        return data(1001, 1256);
    }

    private static double radicalInverse(int n, int base) {
        double f = 1;
        double r = 0;
        for (int left = n; left > 0; left /= base) {
            f /= base;
            r += f * (left % base);
        }
        return r;
    }

    /** sqrt(3 / inputs) (2 u - 1), u = frac(sin(12.9898 j + 78.233 seed) 43758.5453). */
    static double[] weights(int seed) {
        double[] w = new double[network().size()];
        for (Block block : network().blocks())
            for (int i = block.offset(); i < block.offset() + block.size(); i++) {
                double v = Math.sin(12.9898 * (i + 1) + 78.233 * seed) * 43758.5453;
                double u = v - Math.floor(v);
                w[i] = block.bias() ? 0 : Math.sqrt(3.0 / block.cols()) * (2 * u - 1);
            }
        return w;
    }

    static Pattern face() {
        double[] height = new double[100];
        for (int i = 0; i < 100; i++) height[i] = FACE[i / 10].charAt(i % 10) == '#' ? 0 : 1;
        return new Pattern(new int[] {10, 10}, height);
    }

    static MultiPointSettings settings(@Nullable Integer cells) {
        return new MultiPointSettings(
                MultiPointSettings.Variant.TWO_VALUED,
                Parametrisation.UP_ORTHOGONAL,
                new Adam(3e-3, 0.9, 0.999, 1e-8),
                null,
                cells,
                cells,
                2.5,
                1,
                100.0,
                false,
                0.1,
                true,
                10,
                10);
    }

    static MultiPointTraining training(Workers workers) {
        return new MultiPointTraining(
                network(),
                train(),
                Loss.CROSS_ENTROPY,
                0,
                face(),
                0,
                0,
                settings(null),
                new double[][] {weights(1), weights(2), weights(3)},
                new Seed(1),
                workers);
    }
}
