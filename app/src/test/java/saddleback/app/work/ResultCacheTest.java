package saddleback.app.work;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import saddleback.engine.Experiment;
import saddleback.engine.labs.surface.Metric;
import saddleback.engine.labs.surface.Surface;
import saddleback.engine.labs.surface.SurfaceResult;
import saddleback.engine.labs.surface.SurfaceSettings;
import saddleback.engine.run.Kept;
import saddleback.engine.run.Run;
import saddleback.engine.run.Seed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

class ResultCacheTest {
    private static final byte[] PART = {1, 2, 3, 4, 5, 6, 7, 8};

    @TempDir Path folder;

    private ResultCache cache(long limit) {
        return new ResultCache(folder, null, "1", () -> limit);
    }

    /** Counts what is found and what is stored. */
    private record Counted(Kept kept, List<String> found, List<String> stored) implements Kept {
        @Override
        public Optional<byte[]> find(String name) {
            Optional<byte[]> part = kept.find(name);
            if (part.isPresent()) found.add(name);
            return part;
        }

        @Override
        public void store(String name, byte[] part) {
            stored.add(name);
            kept.store(name, part);
        }
    }

    private record TestRun(Kept kept, int last) implements Run<SurfaceResult> {
        @Override
        public void step(double fraction, String doing) {
            if (fraction * 1000 > last) throw new CancellationException();
        }
    }

    private static SurfaceResult run(Experiment<?> e, Kept kept, int last) {
        return Surface.run(
                e.problem(),
                (SurfaceSettings) e.settings(),
                new Seed(e.seed()),
                new TestRun(kept, last));
    }

    private static double[] loss(SurfaceResult result) {
        return Objects.requireNonNull(result.slices().getFirst().train()).of(Metric.LOSS);
    }

    @Test
    void givesAFinishedResultWithoutComputingIt() {
        Experiment<?> e = Samples.tiny();
        ResultCache cache = cache(Long.MAX_VALUE);
        assertFalse(cache.has(e));
        SurfaceResult first;
        try (CachedParts parts = cache.kept(e)) {
            first = run(e, parts, 1000);
            assertFalse(cache.has(e), "not said to be finished yet");
            parts.finish();
        }
        assertTrue(cache.has(e));
        assertFalse(cache.has(Samples.tiny("seed=4")));
        try (CachedParts parts = cache(Long.MAX_VALUE).kept(e)) {
            Counted counted = new Counted(parts, new ArrayList<>(), new ArrayList<>());
            SurfaceResult second = run(e, counted, 1000);
            assertArrayEquals(loss(first), loss(second));
            assertTrue(counted.found.contains("training"));
            assertTrue(counted.found.size() > 1, "tiles too: " + counted.found);
            assertEquals(List.of(), counted.stored);
        }
    }

    @Test
    void aStoppedRunGoesOn() {
        Experiment<?> e = Samples.tiny();
        try (CachedParts parts = cache(Long.MAX_VALUE).kept(e)) {
            assertThrows(CancellationException.class, () -> run(e, parts, 600));
        }
        try (CachedParts parts = cache(Long.MAX_VALUE).kept(e)) {
            assertFalse(parts.finished());
            Counted counted = new Counted(parts, new ArrayList<>(), new ArrayList<>());
            run(e, counted, 1000);
            assertTrue(counted.found.contains("training"));
        }
    }

    @Test
    void damagedPartsAreNotFound() throws IOException {
        Experiment<?> e = Samples.tiny();
        try (CachedParts parts = cache(Long.MAX_VALUE).kept(e)) {
            parts.store("a", PART);
        }
        Path file = only("a.part");
        byte[] whole = Files.readAllBytes(file);
        for (int i = 0; i < whole.length; i++) {
            byte[] flipped = whole.clone();
            flipped[i] ^= 16;
            Files.write(file, flipped);
            assertEquals(Optional.empty(), found(e), "byte " + i);
            Files.write(file, Arrays.copyOf(whole, i));
            assertEquals(Optional.empty(), found(e), "cut at " + i);
        }
        Files.write(file, whole);
        assertArrayEquals(PART, found(e).orElseThrow());
    }

    private Optional<byte[]> found(Experiment<?> e) {
        try (CachedParts parts = cache(Long.MAX_VALUE).kept(e)) {
            return parts.find("a");
        }
    }

    private Path only(String name) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> f.endsWith(name)).findFirst().orElseThrow();
        }
    }

    @Test
    void aFolderOfSomethingElseIsBegunAnew() throws IOException {
        Experiment<?> e = Samples.tiny();
        try (CachedParts parts = cache(Long.MAX_VALUE).kept(e)) {
            parts.store("a", PART);
        }
        Files.writeString(only("fingerprint"), "of another");
        try (CachedParts parts = cache(Long.MAX_VALUE).kept(e)) {
            assertEquals(Optional.empty(), parts.find("a"));
            parts.store("b", PART);
            assertArrayEquals(PART, parts.find("b").orElseThrow());
        }
    }

    @Test
    void removesWhatWasNotUsedLongestButNothingInUse() throws IOException, InterruptedException {
        ResultCache cache = cache(2500);
        for (int seed = 1; seed <= 2; seed++) store(cache, seed);
        CachedParts used = cache.kept(Samples.tiny("seed=1"));
        store(cache, 3);
        store(cache, 4);
        // 1 is in use, 2 and 3 are older than 4; two of some 1100 bytes have room.
        assertEquals(List.of(1, 4), there(cache));
        used.close();
        cache.clear();
        assertEquals(List.of(), there(cache));
        assertEquals(0, cache.size());
    }

    private static void store(ResultCache cache, int seed) throws InterruptedException {
        Thread.sleep(20); // so that times of use differ
        try (CachedParts parts = cache.kept(Samples.tiny("seed=" + seed))) {
            parts.store("a", new byte[1000]);
            parts.finish();
        }
    }

    private static List<Integer> there(ResultCache cache) {
        return Stream.of(1, 2, 3, 4).filter(s -> cache.has(Samples.tiny("seed=" + s))).toList();
    }

    @Test
    void preparedResultsAreFoundAndNotWritten() throws IOException {
        Experiment<?> e = Samples.tiny();
        Path prepared = folder.resolve("prepared");
        ResultCache maker = new ResultCache(prepared, null, "1", () -> Long.MAX_VALUE);
        try (CachedParts parts = maker.kept(e)) {
            parts.store("a", PART);
            parts.finish();
        }
        ResultCache cache =
                new ResultCache(folder.resolve("own"), prepared, "1", () -> Long.MAX_VALUE);
        assertTrue(cache.has(e));
        try (CachedParts parts = cache.kept(e)) {
            assertArrayEquals(PART, parts.find("a").orElseThrow());
            parts.store("b", PART);
        }
        assertTrue(only("b.part").startsWith(folder.resolve("own")));
    }

    @Test
    void whereNothingCanBeKeptTheRunGoesOnAndSaysWhy() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        ResultCache cache = new ResultCache(file, null, "1", () -> Long.MAX_VALUE);
        try (CachedParts parts = cache.kept(Samples.tiny())) {
            parts.store("a", PART);
            assertEquals(Optional.empty(), parts.find("a"));
            assertTrue(parts.trouble().isPresent());
        }
    }

    @Test
    void anotherProgramKeepsItsResultsInUse() throws Exception {
        store(cache(Long.MAX_VALUE), 1);
        Process other = Child.start(Child.Role.HOLD, folder);
        try {
            assertEquals("holding", other.inputReader().readLine());
            cache(0).clear();
            assertEquals(List.of(1), there(cache(0)));
        } finally {
            other.destroyForcibly().waitFor();
        }
        cache(0).clear();
        assertEquals(List.of(), there(cache(0)));
    }
}
