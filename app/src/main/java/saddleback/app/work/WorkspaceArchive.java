package saddleback.app.work;

import saddleback.engine.format.BadFile;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The entries of a workspace file, none of them believed: names, number and sizes are checked
 * before anything is read, checksums when it is. Every error is an {@link IllegalArgumentException}
 * "file: entry: rule, was value", or an {@link IOException} where the disk fails.
 */
final class WorkspaceArchive implements Closeable {
    private static final int MOST_ENTRIES = 100_000;
    private static final long MOST_TEXT = 16L << 20;
    private static final long MOST_PART = 1L << 30;
    private static final Pattern RESULT =
            Pattern.compile("results/([0-9a-f]{64})/([a-z0-9][a-z0-9.-]{0,199})\\.part");

    private final Path file;
    private final ZipFile zip;
    private final Map<String, ZipEntry> entries = new LinkedHashMap<>();

    private WorkspaceArchive(Path file, ZipFile zip) {
        this.file = file;
        this.zip = zip;
    }

    static WorkspaceArchive open(Path file) throws IOException {
        if (Files.isDirectory(file))
            throw new IllegalArgumentException(file + ": a file, was a directory");
        if (!Files.exists(file)) throw new IllegalArgumentException(file + ": no such file");
        WorkspaceArchive archive = new WorkspaceArchive(file, zip(file));
        try {
            archive.check(Files.size(file));
            return archive;
        } catch (IOException | RuntimeException e) {
            archive.close();
            throw e;
        }
    }

    private static ZipFile zip(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile());
        } catch (ZipException | IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    file
                            + ": a whole workspace file, a zip archive, was none ("
                            + e.getMessage()
                            + ")",
                    e);
        }
    }

    private void check(long length) {
        if (zip.size() > MOST_ENTRIES)
            throw BadFile.whole(file, "at most " + MOST_ENTRIES + " entries", zip.size());
        long sum = 0;
        for (ZipEntry e : Collections.list(zip.entries())) {
            check(e);
            sum += e.getSize();
            if (sum > length)
                throw BadFile.at(file, e.getName(), "entries no longer than the file", sum);
            if (entries.put(e.getName(), e) != null)
                throw BadFile.at(file, e.getName(), "there once", "there twice");
        }
        if (!has(WorkspaceFile.TEXT))
            throw BadFile.at(file, WorkspaceFile.TEXT, "there, in a workspace file", "missing");
    }

    private void check(ZipEntry e) {
        boolean result = RESULT.matcher(e.getName()).matches();
        if (!result
                && !e.getName().equals(WorkspaceFile.TEXT)
                && !e.getName().equals(WorkspaceFile.THUMBNAIL))
            throw BadFile.at(
                    file,
                    e.getName(),
                    "workspace.json, thumbnail.png or results/FINGERPRINT/NAME.part",
                    e.getName());
        if (e.getMethod() != ZipEntry.STORED)
            throw BadFile.at(file, e.getName(), "not compressed", "compressed");
        long most = result ? MOST_PART : MOST_TEXT;
        if (e.getSize() < 0 || e.getSize() > most)
            throw BadFile.at(file, e.getName(), "at most " + most + " bytes", e.getSize());
    }

    boolean has(String name) {
        return entries.containsKey(name);
    }

    /** The names of a result's parts; none where it is not here. */
    List<String> parts(String fingerprint) {
        List<String> names = new ArrayList<>();
        for (String entry : entries.keySet()) {
            Matcher m = RESULT.matcher(entry);
            if (m.matches() && m.group(1).equals(fingerprint)) names.add(m.group(2));
        }
        return names;
    }

    byte[] part(String fingerprint, String name) throws IOException {
        return bytes(WorkspaceFile.RESULTS + fingerprint + "/" + name + WorkspaceFile.PART);
    }

    /** The bytes of an entry that is there. */
    byte[] bytes(String name) throws IOException {
        ZipEntry entry = entries.get(name);
        if (entry == null) throw BadFile.at(file, name, "there", "missing");
        byte[] bytes;
        try (InputStream in = zip.getInputStream(entry)) {
            bytes = in.readNBytes((int) entry.getSize());
        } catch (ZipException e) {
            throw BadFile.at(file, name, "readable", String.valueOf(e.getMessage()));
        }
        CRC32 sum = new CRC32();
        sum.update(bytes);
        if (bytes.length != entry.getSize() || sum.getValue() != entry.getCrc())
            throw BadFile.at(file, name, "undamaged", "damaged");
        return bytes;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
