package saddleback.engine.format;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * 10,000 seeded mutations of valid files of every format: each is read, or refused in the one form,
 * and takes no more memory than the file's size allows.
 */
final class FuzzTest {
    private static final int MUTATIONS = 10_000;
    private static final long BASE = 2 << 20;

    /** What a plain file of n bytes may cost: 8 bytes a number, texts and copies. */
    private static final long PER_BYTE = 256;

    /** What a packed byte may cost: at most 1032 numbers. */
    private static final long PER_PACKED_BYTE = PER_BYTE + 8 * ByteSource.LARGEST_EXPANSION;

    @TempDir Path dir;

    @FunctionalInterface
    private interface Reader {
        void read(byte[] file) throws IOException;
    }

    private static void fuzz(List<byte[]> good, long bytes, Reader reader) throws IOException {
        RandomGenerator random = new SplittableRandom(20260101);
        Mutation mutation = new Mutation(random);
        int refused = 0;
        for (byte[] g : good) reader.read(g);
        for (byte[] g : good) assertTrue(!refuses(g, bytes, reader), "a good file was refused");
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] bad = mutation.of(good.get(random.nextInt(good.size())));
            if (refuses(bad, bytes, reader)) refused++;
        }
        assertTrue(refused > MUTATIONS / 4 && refused < MUTATIONS, "refused: " + refused);
    }

    private static boolean refuses(byte[] file, long bytes, Reader reader) throws IOException {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        boolean refused = false;
        try {
            reader.read(file);
        } catch (IllegalArgumentException e) {
            String message = String.valueOf(e.getMessage());
            assertTrue(message.matches("\\S+f\\.\\w+: [^\\n]+, was [^\\n]+"), message);
            refused = true;
        }
        long used = threads.getCurrentThreadAllocatedBytes() - before;
        assertTrue(used < BASE + bytes * file.length, file.length + " bytes took " + used);
        return refused;
    }

    private static List<byte[]> golden(String... names) throws IOException {
        List<byte[]> files = new ArrayList<>();
        for (String name : names) files.add(Golden.bytes(name));
        return files;
    }

    @Test
    void npy() throws IOException {
        fuzz(
                golden(
                        "f8-little-c.npy",
                        "i4-big-fortran.npy",
                        "b1.npy",
                        "f2-reals.npy",
                        "version3.npy",
                        "scalar.npy"),
                PER_BYTE,
                file -> Npy.read("/f.npy", file));
    }

    @Test
    void npz() throws IOException {
        Path path = dir.resolve("f.npz");
        fuzz(golden("stored.npz", "deflated.npz"), PER_PACKED_BYTE, file -> readNpz(path, file));
    }

    @Test
    void npzWithSoundZipAndBadArrays() throws IOException {
        Path path = dir.resolve("f.npz");
        fuzz(
                golden("f8-fortran.npy", "u1-little-c.npy", "version2.npy"),
                PER_PACKED_BYTE,
                file -> readNpz(path, zip(file)));
    }

    @Test
    void safetensors() throws IOException {
        fuzz(
                golden("kinds.safetensors", "f64.safetensors", "f32.safetensors"),
                PER_BYTE,
                file -> Safetensors.read("/f.safetensors", file));
    }

    @Test
    void idx() throws IOException {
        fuzz(golden("type-08.idx", "type-0e.idx", "labels.idx"), PER_BYTE, FuzzTest::readIdx);
    }

    @Test
    void idxInGzip() throws IOException {
        fuzz(
                golden("type-08.idx.gz", "type-0d.idx.gz", "labels.idx.gz"),
                PER_PACKED_BYTE,
                FuzzTest::readIdx);
    }

    @Test
    void badIdxInSoundGzip() throws IOException {
        fuzz(golden("type-08.idx", "type-0d.idx"), PER_PACKED_BYTE, file -> readIdx(gzip(file)));
    }

    @Test
    void csv() throws IOException {
        List<byte[]> good = new ArrayList<>();
        for (String text :
                new String[] {
                    "a,b,kind\n1,2.5,x\n-3e-4,0,y\n7,8,x\n",
                    "\"a\",\"kind\"\r\n1,\"x, \"\"y\"\"\"\r\n2,ü\r\n"
                }) good.add(text.getBytes(StandardCharsets.UTF_8));
        fuzz(good, PER_BYTE, file -> Csv.read("/f.csv", file, "kind"));
    }

    /** A file deleted while young never reaches the disk. */
    private static void readNpz(Path path, byte[] file) throws IOException {
        try {
            Npz.read(Files.write(path, file));
        } finally {
            Files.delete(path);
        }
    }

    private static void readIdx(byte[] file) throws IOException {
        Idx.read("/f.idx", file, Integer.MAX_VALUE);
    }

    private static byte[] zip(byte[] inner) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("x.npy"));
            zip.write(inner);
        }
        return out.toByteArray();
    }

    private static byte[] gzip(byte[] inner) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(inner);
        }
        return out.toByteArray();
    }
}
