package saddleback.engine.flatness.ball;

import saddleback.engine.linalg.Vectors;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;

/** Vectors of random numbers, drawn by several threads; the same for any number of them. */
final class Draws {
    private static final int BLOCK = 4096;

    private Draws() {}

    /** Overwrites z with independent standard normal numbers. */
    static double[] normal(double[] z, Seed seed, Workers workers) {
        workers.each(
                Math.ceilDiv(z.length, BLOCK),
                (b, _) -> {
                    var normals = seed.of(b).normals();
                    int to = Math.min(z.length, (b + 1) * BLOCK);
                    for (int i = b * BLOCK; i < to; i++) z[i] = normals.next();
                });
        return z;
    }

    /** Overwrites z with a unit vector in a random direction, all alike. */
    static double[] direction(double[] z, Seed seed, Workers workers) {
        normal(z, seed, workers);
        Vectors.scale(z, 1 / Vectors.norm(z));
        return z;
    }
}
