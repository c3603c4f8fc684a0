package saddleback.app.work;

import org.jspecify.annotations.Nullable;

import saddleback.engine.run.Kept;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/**
 * The finished parts of one experiment's run, kept from one start of the program to the next. Parts
 * that are damaged are not found, and one that cannot be stored does not stop the run. Any thread.
 *
 * <p>While this is open the parts stay in the cache; closing lets the cache remove them when it
 * needs room.
 */
public final class CachedParts implements Kept, AutoCloseable {
    private static final byte[] NO_BYTES = {};

    /** The part that says that the result is whole. */
    static final String FINISHED = "finished";

    private final String fingerprint;
    private final List<Kept> places;
    private final Runnable release;
    private volatile @Nullable String trouble;

    /**
     * Parts in one or more places.
     *
     * @param fingerprint of the experiment; empty where it could not be found
     * @param places the first is written to if {@code writable}; the others are looked into
     * @param release what is to be done at the end
     */
    CachedParts(String fingerprint, List<Kept> places, @Nullable String trouble, Runnable release) {
        this.fingerprint = fingerprint;
        this.places = List.copyOf(places);
        this.trouble = trouble;
        this.release = release;
    }

    /** What the experiment is known by. */
    String fingerprint() {
        return fingerprint;
    }

    @Override
    public Optional<byte[]> find(String name) {
        for (Kept place : places) {
            Optional<byte[]> found = find(place, name);
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }

    private Optional<byte[]> find(Kept place, String name) {
        try {
            return place.find(name).flatMap(Sealed::opened);
        } catch (UncheckedIOException e) {
            trouble = reason(e);
            return Optional.empty();
        }
    }

    @Override
    public void store(String name, byte[] part) {
        try {
            places.getFirst().store(name, Sealed.of(part));
        } catch (UncheckedIOException e) {
            trouble = reason(e);
        }
    }

    private static String reason(UncheckedIOException e) {
        Throwable cause = e.getCause();
        return String.valueOf(cause == null ? e.getMessage() : cause.getMessage());
    }

    /** Says that the run has ended and every part is there. */
    public void finish() {
        store(FINISHED, NO_BYTES);
    }

    /** Whether a run has ended, so that running again only reads parts. */
    public boolean finished() {
        return find(FINISHED).isPresent();
    }

    /** Why something could not be kept, the last time that happened; a full disk, mostly. */
    public Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }

    @Override
    public void close() {
        release.run();
    }
}
