package saddleback.engine.run;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** A named, splittable source of randomness; equal seeds give equal numbers on every machine. */
public record Seed(long value) {

    /** An independent seed for the part of the work called {@code name}. */
    public Seed of(String name) {
        long h = value;
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) h = mix(h * 31 + b);
        return new Seed(mix(h));
    }

    /** An independent seed for item {@code index} of this part (for example one parallel task). */
    public Seed of(int index) {
        return new Seed(mix(value + 0x9E3779B97F4A7C15L * (index + 1L)));
    }

    /** A fresh generator; two calls give generators with the same numbers. */
    public RandomGenerator random() {
        return new SplittableRandom(value);
    }

    /** A fresh source of standard normal numbers. */
    public Normals normals() {
        return new Normals(random());
    }

    /** The SplitMix64 finaliser (Steele, Lea and Flood, OOPSLA 2014). */
    private static long mix(long z) {
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
