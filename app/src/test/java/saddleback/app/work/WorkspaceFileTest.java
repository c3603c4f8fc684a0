package saddleback.app.work;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import saddleback.app.look.Appearance;
import saddleback.app.look.Sight;
import saddleback.engine.Experiment;
import saddleback.viz.figure.Camera;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

class WorkspaceFileTest {
    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', 1, 2, 3};
    private static final byte[] PART = {9, 8, 7, 6};

    @TempDir Path folder;

    private ResultCache cache(String name) {
        return new ResultCache(
                folder.resolve(name), null, ResultCache.programVersion(), () -> Long.MAX_VALUE);
    }

    private Workspace workspace() throws IOException {
        Files.writeString(folder.resolve("points.csv"), "a,b,c\n1,2,0\n2,1,1\n3,3,0\n");
        Experiment<?> own =
                Samples.tiny(
                        "problem.data={\"csv\": \"%s\", \"target\": \"c\"}"
                                .formatted(
                                        folder.resolve("points.csv")
                                                .toString()
                                                .replace('\\', '/')));
        Appearance seen =
                Appearance.defaults()
                        .with(
                                "Surface",
                                new Sight(
                                        new Camera(12.5, 40, 0.25, true),
                                        new Sight.Window(0.1, 0.5, 0, 1.25)));
        Work work =
                Work.opened(own, new Origin.Saved(folder.resolve("own.json")))
                        .with(Samples.tiny("seed=8"))
                        .with(seen)
                        .showing(List.of("Surface", "Contours"));
        return new Workspace(
                List.of(work),
                List.of(new Pin("Sharp \"one\"", Samples.tiny(), seen)),
                new Arrangement(
                        "surface",
                        1500,
                        900,
                        true,
                        Theme.DARK,
                        Map.of("settings", 0.25),
                        List.of("log")));
    }

    @Test
    void isReadAsItWasWritten() throws IOException {
        Workspace w = workspace();
        assertTrue(w.changed());
        Path file = folder.resolve("all.saddleback");
        WorkspaceFile.write(file, w, PICTURE, null);
        WorkspaceFile.Content read = WorkspaceFile.read(file, Samples.LABS, null);
        assertEquals(w, read.workspace());
        assertArrayEquals(PICTURE, read.thumbnail());
        byte[] first = Files.readAllBytes(file);
        WorkspaceFile.write(file, w, PICTURE, null);
        assertArrayEquals(first, Files.readAllBytes(file));
    }

    @Test
    void pathsMoveWithTheFolder() throws IOException {
        Path before = Files.createDirectory(folder.resolve("before"));
        Experiment<?> e =
                Samples.tiny(
                        "problem.weights={\"file\": \"%s\"}"
                                .formatted(before.resolve("w.npz").toString().replace('\\', '/')));
        Workspace w =
                new Workspace(
                        List.of(Work.opened(e, new Origin.Saved(before.resolve("e.json")))),
                        List.of(),
                        Arrangement.defaults());
        WorkspaceFile.write(before.resolve("all.saddleback"), w, new byte[0], null);
        Path after = folder.resolve("after");
        Files.move(before, after);
        Work read =
                WorkspaceFile.read(after.resolve("all.saddleback"), Samples.LABS, null)
                        .workspace()
                        .works()
                        .getFirst();
        assertEquals(new Origin.Saved(after.resolve("e.json")), read.origin());
        assertTrue(
                String.valueOf(read.experiment().problem())
                        .contains(after.resolve("w.npz").toString()));
    }

    @Test
    void resultsGoAlong() throws IOException {
        Path file = folder.resolve("all.saddleback");
        try (CachedParts parts = cache("one").kept(Samples.tiny())) {
            parts.store("tile-1", PART);
            parts.finish();
        }
        WorkspaceFile.write(file, workspace(), PICTURE, cache("one"));
        ResultCache other = cache("other");
        assertFalse(other.has(Samples.tiny()));
        WorkspaceFile.read(file, Samples.LABS, other);
        assertTrue(other.has(Samples.tiny()));
        try (CachedParts parts = other.kept(Samples.tiny())) {
            assertArrayEquals(PART, parts.find("tile-1").orElseThrow());
        }
        ResultCache newer =
                new ResultCache(folder.resolve("newer"), null, "99", () -> Long.MAX_VALUE);
        WorkspaceFile.read(file, Samples.LABS, newer);
        assertFalse(newer.has(Samples.tiny()), "parts of another version do not fit");
    }

    @Test
    void anUnknownFormatNamesTheVersionThatReadsIt() throws IOException {
        String text = "{\"format\": 2, \"version\": \"7.3\", \"planets\": []}";
        assertEquals(
                folder.resolve("f")
                        + ": workspace.json: format: 1, the form that Saddleback development reads,"
                        + " was 2; Saddleback 7.3, which wrote it, reads it",
                wrong(text));
    }

    @Test
    void errorsNameFileEntryAndRule() throws IOException {
        Path f = folder.resolve("f");
        assertEquals(
                f + ": workspace.json: works[0].experiment: settings.x.points: 2 to 4001, was 1",
                wrong(edited("\"points\": 5", "\"points\": 1")));
        assertEquals(
                f
                        + ": workspace.json: arrangement.theme: one of system, light, dark, was"
                        + " drak; did you mean dark?",
                wrong(edited("\"theme\": \"dark\"", "\"theme\": \"drak\"")));
        assertEquals(
                f + ": workspace.json: pin: unknown, did you mean pins?",
                wrong(edited("\"pins\"", "\"pin\"")));
        assertTrue(wrong("{").startsWith(f + ": workspace.json:1:2: "), wrong("{"));
    }

    private String edited(String from, String to) throws IOException {
        String text =
                new String(WorkspaceText.of(workspace(), folder, "1"), StandardCharsets.UTF_8);
        assertTrue(text.contains(from), text);
        return text.replaceFirst(
                java.util.regex.Pattern.quote(from), java.util.regex.Matcher.quoteReplacement(to));
    }

    private String wrong(String text) throws IOException {
        return wrong(zip -> entry(zip, "workspace.json", text.getBytes(StandardCharsets.UTF_8)));
    }

    private interface Entries {
        void to(ZipOutputStream zip) throws IOException;
    }

    private String wrong(Entries entries) throws IOException {
        Path file = folder.resolve("f");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            entries.to(zip);
        }
        return String.valueOf(
                assertThrows(
                                IllegalArgumentException.class,
                                () -> WorkspaceFile.read(file, Samples.LABS, cache("c")))
                        .getMessage());
    }

    private static void entry(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        ZipEntry e = new ZipEntry(name);
        e.setMethod(ZipEntry.STORED);
        e.setSize(bytes.length);
        CRC32 sum = new CRC32();
        sum.update(bytes);
        e.setCrc(sum.getValue());
        zip.putNextEntry(e);
        zip.write(bytes);
    }

    @Test
    void refusesStrangeEntriesAndBombs() throws IOException {
        assertTrue(wrong(zip -> entry(zip, "../../x", PART)).contains("../../x: "));
        assertTrue(wrong(zip -> entry(zip, "thumbnail.png", PART)).contains("workspace.json: "));
        assertTrue(
                wrong(
                                zip -> {
                                    zip.putNextEntry(new ZipEntry("workspace.json"));
                                    zip.write(new byte[1 << 20]);
                                })
                        .contains("not compressed"));
        assertTrue(
                wrong(zip -> entry(zip, "workspace.json", new byte[(16 << 20) + 1]))
                        .contains("at most 16777216 bytes"));
        Path none = folder.resolve("none");
        assertThrows(
                IllegalArgumentException.class, () -> WorkspaceFile.read(none, Samples.LABS, null));
    }

    @Test
    void damagedFilesAreRefusedAndNothingElseHappens() throws IOException {
        Path file = folder.resolve("all.saddleback");
        try (CachedParts parts = cache("one").kept(Samples.tiny())) {
            parts.store("tile-1", PART);
            parts.finish();
        }
        WorkspaceFile.write(file, workspace(), PICTURE, cache("one"));
        byte[] whole = Files.readAllBytes(file);
        Path bad = folder.resolve("bad.saddleback");
        Random random = new Random(5);
        int refused = 0;
        for (int i = 0; i < 600; i++) {
            byte[] damaged =
                    i % 2 == 0
                            ? Arrays.copyOf(whole, random.nextInt(whole.length))
                            : flipped(whole, random);
            Files.write(bad, damaged);
            try {
                WorkspaceFile.read(bad, Samples.LABS, i % 20 == 1 ? cache("two") : null);
            } catch (IllegalArgumentException | IOException e) {
                assertTrue(String.valueOf(e.getMessage()).contains(bad.toString()), e.getMessage());
                refused++;
            }
        }
        // Some flips hit dates and other fields of the archive that nobody reads.
        assertTrue(refused > 500, "refused " + refused);
    }

    private static byte[] flipped(byte[] whole, Random random) {
        byte[] damaged = whole.clone();
        for (int k = 0; k <= random.nextInt(3); k++)
            damaged[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
        return damaged;
    }

    @Test
    void whatCannotBeWrittenLeavesTheOldFile() throws IOException {
        Path file = Files.writeString(folder.resolve("old.saddleback"), "old");
        Path missing = folder.resolve("no").resolve("file.saddleback");
        assertThrows(
                IOException.class,
                () -> WorkspaceFile.write(missing, Workspace.empty(), PICTURE, null));
        assertEquals("old", Files.readString(file));
    }
}
