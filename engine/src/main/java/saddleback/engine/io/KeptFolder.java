package saddleback.engine.io;

import saddleback.engine.format.WholeFile;
import saddleback.engine.run.Kept;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finished parts of an unfinished run in a folder {@code .partial} of its result folder, each a
 * file that appears whole or not at all. The folder is made when the first part is stored and
 * belongs to one experiment, known by its fingerprint.
 */
public final class KeptFolder implements Kept {
    private static final String NAME = ".partial";
    private static final String FINGERPRINT = "fingerprint";
    private static final String SUFFIX = ".part";
    private static final Pattern PART = Pattern.compile("[a-z0-9][a-z0-9.-]{0,199}");

    private final Path folder;
    private final String fingerprint;

    private KeptFolder(Path folder, String fingerprint) {
        this.folder = folder;
        this.fingerprint = fingerprint;
    }

    /**
     * The kept parts in a result folder.
     *
     * @param fingerprint what must be equal for parts to fit: experiment, inputs and version
     * @param resume whether parts that are there shall be used
     * @throws IllegalArgumentException if there are parts and they may not or cannot be used
     */
    public static KeptFolder open(Path results, String fingerprint, boolean resume)
            throws IOException {
        Path folder = results.resolve(NAME);
        if (Files.exists(folder)) {
            if (!resume)
                throw new IllegalArgumentException(
                        folder
                                + ": no unfinished run, was one; --resume continues it, and"
                                + " deleting this folder gives it up");
            Path mark = folder.resolve(FINGERPRINT);
            String there = Files.exists(mark) ? Files.readString(mark).strip() : "nothing";
            if (!there.equals(fingerprint))
                throw new IllegalArgumentException(
                        folder
                                + ": parts of this experiment, its input files and this version,"
                                + " was left by another run; delete this folder or choose another"
                                + " --out");
        }
        return new KeptFolder(folder, fingerprint);
    }

    @Override
    public Optional<byte[]> find(String name) {
        Path file = file(name);
        try {
            return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void store(String name, byte[] part) {
        try {
            if (!Files.exists(folder)) {
                Files.createDirectories(folder);
                WholeFile.write(
                        folder.resolve(FINGERPRINT),
                        (fingerprint + "\n").getBytes(StandardCharsets.UTF_8));
            }
            WholeFile.write(file(name), part);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many parts are there. */
    public int count() throws IOException {
        return (int) files().stream().filter(f -> f.toString().endsWith(SUFFIX)).count();
    }

    /** Removes all parts and the folder. */
    public void remove() throws IOException {
        for (Path f : files()) Files.deleteIfExists(f);
        Files.deleteIfExists(folder);
    }

    private List<Path> files() throws IOException {
        if (!Files.exists(folder)) return List.of();
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private Path file(String name) {
        if (!PART.matcher(name).matches())
            throw new IllegalArgumentException(
                    "name: lower-case letters, digits, dots and dashes, was " + name);
        return folder.resolve(name + SUFFIX);
    }
}
