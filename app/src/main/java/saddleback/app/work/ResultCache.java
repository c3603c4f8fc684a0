package saddleback.app.work;

import org.jspecify.annotations.Nullable;

import saddleback.engine.Experiment;
import saddleback.engine.io.KeptFolder;
import saddleback.engine.run.Kept;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * The results of earlier runs, as their finished parts: running the analysis on them again gives
 * the result almost at once, and a run that was stopped goes on. Folders that were not used for the
 * longest time are removed beyond a limit, but none that this or another program uses. Any thread;
 * one a process.
 *
 * <p>Layout: {@code FINGERPRINT/.partial/NAME.part} as {@link KeptFolder} has it, each part with a
 * checksum behind it, and {@code FINGERPRINT.lock}, which is locked while the folder is in use.
 */
public final class ResultCache {
    /** How much is kept where nothing else is asked for: 2 GB. */
    public static final long USUAL_LIMIT = 2_000_000_000L;

    private final CacheFolders folders;
    private final @Nullable Path prepared;
    private final String version;
    private final LongSupplier limit;

    /**
     * A cache.
     *
     * @param folder where results are kept; made when the first is
     * @param prepared a folder of the same layout that is only read; null for none
     * @param version of the program, as other versions may compute other numbers
     * @param limit bytes to keep; asked each time room is made
     */
    public ResultCache(Path folder, @Nullable Path prepared, String version, LongSupplier limit) {
        this.folders = new CacheFolders(folder);
        this.prepared = prepared;
        this.version = version;
        this.limit = limit;
    }

    /** The version of the running program: that of its archive, or "development". */
    public static String programVersion() {
        String version = ResultCache.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    /**
     * The finished parts of this experiment, none if it never ran. Reads its input files. Where the
     * cache cannot be used the parts keep nothing, and say why.
     */
    public CachedParts kept(Experiment<?> experiment) {
        String key;
        try {
            key = ResultKey.of(experiment, version);
        } catch (IOException | IllegalArgumentException e) {
            // The run itself tells what is wrong with its input.
            return new CachedParts(
                    "", List.of(Kept.NOTHING), String.valueOf(e.getMessage()), () -> {});
        }
        try {
            List<Kept> places = new ArrayList<>();
            places.add(folders.open(key));
            prepared(key, places);
            return new CachedParts(key, places, null, () -> closed(key));
        } catch (IOException | UncheckedIOException | OverlappingFileLockException e) {
            List<Kept> places = new ArrayList<>(List.of(Kept.NOTHING));
            prepared(key, places);
            return new CachedParts(key, places, String.valueOf(e.getMessage()), () -> {});
        }
    }

    /** Whether a whole result of this experiment is there. Reads the experiment's input files. */
    public boolean has(Experiment<?> experiment) {
        try {
            String key = ResultKey.of(experiment, version);
            List<Kept> places = new ArrayList<>();
            add(folders.path(key), key, places);
            prepared(key, places);
            return new CachedParts(key, places, null, () -> {}).finished();
        } catch (IOException | IllegalArgumentException _) {
            return false; // an experiment whose input is missing has no result
        }
    }

    /** The files of a result's parts, sealed as they stand; none if there are none. */
    List<Path> files(String key) throws IOException {
        List<Path> own = CacheFolders.parts(folders.path(key));
        return own.isEmpty() && prepared != null ? CacheFolders.parts(prepared.resolve(key)) : own;
    }

    private void prepared(String key, List<Kept> places) {
        if (prepared != null) add(prepared.resolve(key), key, places);
    }

    /** A folder that is only read; one of something else is passed over. */
    private static void add(Path folder, String key, List<Kept> places) {
        if (!Files.isDirectory(folder)) return;
        try {
            places.add(KeptFolder.open(folder, key, true));
        } catch (IOException | IllegalArgumentException _) {
            // damaged: the result is computed as if it were not there
        }
    }

    private void closed(String key) {
        folders.close(key);
        trim();
    }

    /** Makes room: removes what was not used for the longest time while there is too much. */
    public void trim() {
        folders.trim(limit.getAsLong());
    }

    /** Removes every result that is not in use. */
    public void clear() {
        folders.trim(0);
    }

    /** How many bytes are kept. */
    public long size() {
        return folders.size();
    }
}
