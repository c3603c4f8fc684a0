package saddleback.engine.format;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Predicate;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Named arrays in NumPy's npz format, a zip file of {@link Npy} files, stored or deflated, ZIP64
 * included. Written stored and without a clock, so equal arrays give equal bytes.
 */
public final class Npz {
    private static final String SUFFIX = ".npy";
    // Not 1 January 1980, which ZipEntry takes for "before the epoch" and writes differently.
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private Npz() {}

    /**
     * Reads all arrays, in the order of the file.
     *
     * @throws IllegalArgumentException naming the file, the array, the byte and the rule
     */
    public static NamedArrays read(Path file) throws IOException {
        return read(file, _ -> true);
    }

    /**
     * Reads one array and skips the others.
     *
     * @throws IllegalArgumentException as {@link #read(Path)}, and if there is none of this name
     */
    public static Array read(Path file, String name) throws IOException {
        NamedArrays found = read(file, name::equals);
        if (!found.arrays().isEmpty()) return found.get(name);
        SequencedMap<String, Boolean> there = new LinkedHashMap<>();
        for (String n : names(file)) there.put(n, true);
        throw NamedArrays.missing(file.toString(), name, there);
    }

    /** The names of the arrays, in the order of the file. */
    public static List<String> names(Path file) throws IOException {
        long size = ByteSource.size(file);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            List<String> names = new ArrayList<>();
            for (ZipEntry e : entries(zip)) names.add(name(file, e));
            return names;
        } catch (ZipException | EOFException e) {
            throw notZip(file, size, e);
        }
    }

    private static NamedArrays read(Path file, Predicate<String> wanted) throws IOException {
        long size = ByteSource.size(file);
        long room = ByteSource.heap();
        SequencedMap<String, Array> arrays = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry e : entries(zip)) {
                String name = name(file, e);
                if (!wanted.test(name)) continue;
                Array array = read(file, size, zip, e, room);
                room -= 8L * array.data().length;
                if (arrays.put(name, array) != null)
                    throw BadFile.whole(file, "each name once", name + " twice");
            }
        } catch (ZipException | EOFException e) {
            throw notZip(file, size, e);
        }
        return new NamedArrays(file.toString(), arrays);
    }

    private static Array read(Path file, long size, ZipFile zip, ZipEntry e, long room)
            throws IOException {
        boolean stored = e.getMethod() == ZipEntry.STORED;
        long packed = Math.min(e.getCompressedSize(), size);
        long most = stored ? packed : packed * ByteSource.LARGEST_EXPANSION;
        CRC32 crc = new CRC32();
        try (InputStream raw = zip.getInputStream(e);
                ByteSource source =
                        new ByteSource(
                                file.toString(),
                                e.getName() + " ",
                                new CheckedInputStream(new BufferedInputStream(raw), crc),
                                Math.min(most, e.getSize()),
                                room)) {
            Array array = Npy.read(source);
            if (crc.getValue() != e.getCrc())
                throw source.bad(
                        "the checksum %08x".formatted(e.getCrc()),
                        "%08x".formatted(crc.getValue()));
            return array;
        }
    }

    private static List<ZipEntry> entries(ZipFile zip) {
        return zip.stream().<ZipEntry>map(e -> e).toList();
    }

    private static String name(Path file, ZipEntry e) {
        String name = e.getName();
        if (!name.endsWith(SUFFIX)) throw BadFile.whole(file, "entries NAME.npy only", name);
        return name.substring(0, name.length() - SUFFIX.length());
    }

    private static IllegalArgumentException notZip(Path file, long size, IOException e) {
        return BadFile.whole(
                file, "a sound zip file", "%d bytes with: %s".formatted(size, e.getMessage()));
    }

    /**
     * Writes a file whole or not at all; every array with its own type.
     *
     * @throws IllegalArgumentException if an integer type cannot hold a number
     */
    public static void write(Path file, Map<String, Array> arrays) throws IOException {
        WholeFile.write(file, out -> write(out, arrays));
    }

    /** Writes to a stream, which stays open. */
    public static void write(OutputStream out, Map<String, Array> arrays) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (Map.Entry<String, Array> e : arrays.entrySet()) {
            zip.putNextEntry(entry(e.getKey(), e.getValue()));
            Npy.write(zip, e.getValue());
            zip.closeEntry();
        }
        zip.finish();
    }

    /** A stored entry needs its checksum beforehand: the numbers are gone through twice. */
    private static ZipEntry entry(String name, Array array) throws IOException {
        CRC32 crc = new CRC32();
        Npy.write(new CheckedOutputStream(OutputStream.nullOutputStream(), crc), array);
        ZipEntry entry = new ZipEntry(name + SUFFIX);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(Npy.size(array));
        entry.setCompressedSize(Npy.size(array));
        entry.setCrc(crc.getValue());
        entry.setTimeLocal(NO_TIME);
        return entry;
    }
}
