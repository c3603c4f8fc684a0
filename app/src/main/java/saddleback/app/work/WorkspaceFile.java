package saddleback.app.work;

import org.jspecify.annotations.Nullable;

import saddleback.engine.Experiment;
import saddleback.engine.Lab;
import saddleback.engine.format.WholeFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A workspace as one file {@code NAME.saddleback}, a zip archive: {@code workspace.json}, {@code
 * thumbnail.png} and, so that it opens at once on another machine, the finished parts of its
 * results as {@code results/FINGERPRINT/NAME.part}. Parts are used only where experiment, input
 * files and program give the same fingerprint.
 */
public final class WorkspaceFile {
    /** The files' ending, with its dot. */
    public static final String ENDING = ".saddleback";

    static final String TEXT = "workspace.json";
    static final String THUMBNAIL = "thumbnail.png";
    static final String RESULTS = "results/";
    static final String PART = ".part";
    private static final byte[] NO_BYTES = {};

    private WorkspaceFile() {}

    /**
     * What a file holds.
     *
     * @param thumbnail a PNG file's bytes, owned by the caller; empty for none
     */
    public record Content(Workspace workspace, byte[] thumbnail) {}

    /**
     * Writes or replaces a file, whole or not at all.
     *
     * @param thumbnail a PNG file's bytes; empty for none
     * @param cache whose finished parts go along; null for none
     * @throws IOException "file: reason"; then what was there before is untouched
     */
    public static void write(
            Path file, Workspace workspace, byte[] thumbnail, @Nullable ResultCache cache)
            throws IOException {
        Path parent = file.toAbsolutePath().getParent();
        byte[] text =
                WorkspaceText.of(
                        workspace,
                        parent == null ? file.toAbsolutePath() : parent,
                        ResultCache.programVersion());
        WholeFile.write(
                file,
                out -> {
                    var zip = new ZipOutputStream(out);
                    stored(zip, TEXT, text);
                    if (thumbnail.length > 0) stored(zip, THUMBNAIL, thumbnail);
                    if (cache != null) results(zip, workspace, cache);
                    zip.finish();
                });
    }

    private static void results(ZipOutputStream zip, Workspace workspace, ResultCache cache)
            throws IOException {
        Set<String> written = new LinkedHashSet<>();
        for (Experiment<?> e : experiments(workspace))
            try (CachedParts parts = cache.kept(e)) {
                if (parts.fingerprint().isEmpty() || !written.add(parts.fingerprint())) continue;
                for (Path part : cache.files(parts.fingerprint()))
                    stored(
                            zip,
                            RESULTS + parts.fingerprint() + "/" + part.getFileName(),
                            Files.readAllBytes(part));
            }
    }

    /** The experiments whose results are seen, each once. */
    static Set<Experiment<?>> experiments(Workspace workspace) {
        Set<Experiment<?>> all = new LinkedHashSet<>();
        Stream.concat(
                        workspace.works().stream().map(Work::experiment),
                        workspace.pins().stream().map(Pin::experiment))
                .forEach(all::add);
        return all;
    }

    /**
     * Not compressed: numbers hardly are, and a reader can trust sizes. The same bytes each time.
     */
    private static void stored(ZipOutputStream zip, String name, byte[] content)
            throws IOException {
        var entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setTime(0);
        entry.setSize(content.length);
        CRC32 sum = new CRC32();
        sum.update(content);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    /**
     * Reads a file.
     *
     * @param cache takes the finished parts of results that fit this machine; null for none
     * @throws IllegalArgumentException "file: entry: rule, was value" for a damaged file or one of
     *     another program or version
     * @throws IOException if it cannot be read
     */
    public static Content read(Path file, List<Lab<?, ?>> labs, @Nullable ResultCache cache)
            throws IOException {
        try (var archive = WorkspaceArchive.open(file)) {
            Path parent = file.toAbsolutePath().getParent();
            Workspace workspace =
                    WorkspaceText.read(
                            archive.bytes(TEXT),
                            file + ": " + TEXT,
                            parent == null ? file.toAbsolutePath() : parent,
                            labs);
            byte[] thumbnail = archive.has(THUMBNAIL) ? archive.bytes(THUMBNAIL) : NO_BYTES;
            if (cache != null) take(archive, workspace, cache);
            return new Content(workspace, thumbnail);
        }
    }

    private static void take(WorkspaceArchive archive, Workspace workspace, ResultCache cache)
            throws IOException {
        for (Experiment<?> e : experiments(workspace))
            try (CachedParts parts = cache.kept(e)) {
                if (parts.fingerprint().isEmpty() || parts.finished()) continue;
                for (String name : archive.parts(parts.fingerprint())) {
                    byte[] bytes = archive.part(parts.fingerprint(), name);
                    Sealed.opened(bytes).ifPresent(part -> parts.store(name, part));
                }
            }
    }
}
