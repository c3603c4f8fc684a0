package saddleback.engine.optim;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Everything that training needs to continue to the same bits.
 *
 * @param fingerprint of settings, seed and start, 64 hexadecimal digits
 * @param steps steps made
 * @param end why training ended, {@link End#RUNNING} if it did not
 * @param weights length P; owned by this record and never written to
 * @param method what the method remembers
 * @param curve the learning curve so far
 * @param trajectory the trajectory so far
 */
public record Checkpoint(
        String fingerprint,
        long steps,
        End end,
        double[] weights,
        MethodState method,
        LearningCurve curve,
        Trajectory trajectory) {

    /** Checks that the parts fit together. */
    public Checkpoint {
        if (!fingerprint.matches("[0-9a-f]{64}"))
            throw new IllegalArgumentException(
                    "fingerprint: 64 hexadecimal digits, was " + fingerprint);
        if (steps < 0) throw new IllegalArgumentException("steps: at least 0, was " + steps);
        checkLast("learning curve", curve.steps(), steps);
        checkLast("trajectory", trajectory.steps(), steps);
        method.check(method.vectors().size(), weights.length);
        for (Trajectory.Point p : trajectory.points())
            if (p.weights().length != weights.length)
                throw new IllegalArgumentException(
                        "trajectory: points of %d numbers, was %d"
                                .formatted(weights.length, p.weights().length));
    }

    private static void checkLast(String name, long[] recorded, long steps) {
        if (recorded.length > 0 && recorded[recorded.length - 1] > steps)
            throw new IllegalArgumentException(
                    "%s: steps up to %d, was %d"
                            .formatted(name, steps, recorded[recorded.length - 1]));
    }

    /**
     * Reads a checkpoint file.
     *
     * @throws IllegalArgumentException "file: byte n: rule, was value" if it is damaged or no
     *     checkpoint
     * @throws IOException if the disk fails or there is no such file
     */
    public static Checkpoint read(Path file) throws IOException {
        return CheckpointReader.read(file);
    }

    /**
     * Reads a checkpoint.
     *
     * @param name what messages call it
     * @throws IllegalArgumentException as in {@link #read(Path)}
     */
    public static Checkpoint read(byte[] bytes, String name) {
        return new CheckpointReader(bytes, name).read();
    }

    /**
     * This checkpoint as the bytes of a file.
     *
     * @throws IllegalArgumentException if an array cannot hold them
     */
    public byte[] bytes() {
        return CheckpointWriter.bytes(this);
    }

    /** What training came to, or how far it got. */
    public TrainingResult result() {
        return new TrainingResult(weights, steps, curve, trajectory, end);
    }
}
