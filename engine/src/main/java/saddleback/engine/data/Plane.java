package saddleback.engine.data;

import saddleback.engine.run.Normals;
import saddleback.engine.run.Seed;

import java.util.random.RandomGenerator;

/** Draws points of the plane, one class after the other in turn, and adds noise. */
final class Plane {

    /** A point without noise. */
    @FunctionalInterface
    interface Curve {
        /** Writes the two coordinates to {@code x[at]} and {@code x[at + 1]}. */
        void point(int example, int label, RandomGenerator random, double[] x, int at);
    }

    private Plane() {}

    /**
     * Example i belongs to class i mod {@code classes}.
     *
     * @param noise standard deviation of the normal noise on each coordinate
     */
    static Dataset draw(int examples, int classes, double noise, Seed draw, Curve curve) {
        RandomGenerator random = draw.of("points").random();
        Normals normals = draw.of("noise").normals();
        double[] x = new double[2 * examples];
        int[] labels = new int[examples];
        for (int i = 0; i < examples; i++) {
            labels[i] = i % classes;
            curve.point(i, labels[i], random, x, 2 * i);
            x[2 * i] += noise * normals.next();
            x[2 * i + 1] += noise * normals.next();
        }
        return new Dataset(x, 2, new Targets.Classes(labels, Classes.numbers(classes)));
    }
}
