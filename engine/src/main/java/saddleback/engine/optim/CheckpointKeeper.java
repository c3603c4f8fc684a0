package saddleback.engine.optim;

import saddleback.engine.run.Kept;
import saddleback.engine.run.Seed;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** Stores the checkpoints of one training, and finds the one that a killed run left. */
final class CheckpointKeeper {
    /** The part's name in {@link Kept}. */
    static final String NAME = "training";

    private final Kept kept;
    private final boolean active;
    private final String fingerprint;

    CheckpointKeeper(
            Kept kept, TrainingSettings settings, Seed seed, int examples, double[] start) {
        this.kept = kept;
        this.active =
                !kept.equals(Kept.NOTHING) && !(settings.checkpoint() instanceof Interval.Never);
        this.fingerprint = active ? fingerprint(settings, seed, examples, start) : "";
    }

    /** Whether checkpoints are stored at all. */
    boolean active() {
        return active;
    }

    /** What every checkpoint of this training carries. */
    String fingerprint() {
        return fingerprint;
    }

    /**
     * The last checkpoint.
     *
     * @throws IllegalArgumentException if it is damaged or of another training
     */
    Optional<Checkpoint> find() {
        if (!active) return Optional.empty();
        Optional<Checkpoint> found = kept.find(NAME).map(b -> Checkpoint.read(b, NAME));
        found.ifPresent(
                c -> {
                    if (!c.fingerprint().equals(fingerprint))
                        throw new IllegalArgumentException(
                                "training: a checkpoint of the same settings, seed and start, was"
                                        + " one of others; remove it or start anew");
                });
        return found;
    }

    void store(Checkpoint c) {
        kept.store(NAME, c.bytes());
    }

    private static String fingerprint(
            TrainingSettings settings, Seed seed, int examples, double[] start) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            String words = settings + " " + seed.value() + " " + examples + " " + start.length;
            sha.update(words.getBytes(StandardCharsets.UTF_8));
            var numbers = ByteBuffer.allocate(start.length * Double.BYTES);
            numbers.asDoubleBuffer().put(start);
            sha.update(numbers);
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
