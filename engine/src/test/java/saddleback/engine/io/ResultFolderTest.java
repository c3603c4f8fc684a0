package saddleback.engine.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import saddleback.engine.Experiment;
import saddleback.engine.Output;
import saddleback.engine.Output.Column;
import saddleback.engine.format.Npz;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

class ResultFolderTest {
    @TempDir private Path top;

    record Settings(Path weights) {}

    private static JsonNode json(Path file) throws Exception {
        return new ObjectMapper().readTree(file.toFile());
    }

    private static List<String> names(Path folder) throws Exception {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void valuesNestArraysKeepTheirShapeAndTablesAreQuoted() throws Exception {
        Path folder = top.resolve("deep/out");
        Output output =
                Output.builder()
                        .value("center.loss", 0.25)
                        .value("center.accuracy", Double.NaN)
                        .value("steps", 12L)
                        .value("diverged", false)
                        .value("minimum.at", new double[] {0, 1e-300})
                        .value("names", List.of("a", "b"))
                        .array("loss", new double[] {1, 2, 3, 4, 5, 6}, 2, 3)
                        .table(
                                "learning-curve",
                                Column.of("step", 1, 2),
                                Column.of("loss", 0.1, Double.NEGATIVE_INFINITY),
                                new Column("note, long", List.of("say \"x\"", "plain")))
                        .notConverged("the loss was not finite at step 2")
                        .build();
        ResultFolder.open(folder).write("surface", output);

        assertEquals(
                new ObjectMapper()
                        .readTree(
                                """
                                {"format": 1, "lab": "surface", "converged": false,
                                 "shortfall": "the loss was not finite at step 2",
                                 "values": {"center": {"loss": 0.25, "accuracy": "NaN"},
                                   "steps": 12, "diverged": false, "minimum": {"at": [0.0, 1e-300]},
                                   "names": ["a", "b"]},
                                 "arrays": {"loss": [2, 3]}}
                                """),
                json(folder.resolve("result.json")));
        assertArrayEquals(new int[] {2, 3}, Npz.read(folder.resolve("arrays.npz"), "loss").shape());
        assertEquals(
                "step,loss,\"note, long\"\n1,0.1,\"say \"\"x\"\"\"\n2,-Infinity,plain\n",
                Files.readString(folder.resolve("learning-curve.csv")));
        assertEquals(List.of("arrays.npz", "learning-curve.csv", "result.json"), names(folder));
    }

    @Test
    void largeNumbersDocumentsAndMadeColumnsAreWritten() throws Exception {
        BigInteger large = BigInteger.TWO.pow(256);
        Output output =
                Output.builder()
                        .value("bounds.trivial", large)
                        .table("rows", Column.made("square", 3, i -> String.valueOf(i * i)))
                        .document(
                                "cells.json",
                                out -> out.write("[1]".getBytes(StandardCharsets.UTF_8)))
                        .build();
        ResultFolder folder = ResultFolder.open(top);
        folder.write("regions", output);
        JsonNode written = json(top.resolve("result.json")).at("/values/bounds/trivial");
        assertEquals(large, written.bigIntegerValue());
        assertEquals("square\n0\n1\n4\n", Files.readString(top.resolve("rows.csv")));
        assertEquals("[1]", Files.readString(top.resolve("cells.json")));
        assertEquals(List.of("rows.csv", "cells.json", "result.json"), folder.written());
        assertThrows(
                IllegalArgumentException.class,
                () -> Output.builder().document("../x.json", _ -> {}));
    }

    @Test
    void whatAnEarlierRunLeftAndThisOneDidNotWriteIsRemoved() throws Exception {
        RunRecord run = new RunRecord("1", "f", Map.of("d.npz", "00"), 2, 1.5, false);
        Files.writeString(top.resolve("mine.txt"), "kept");
        ResultFolder first = ResultFolder.open(top);
        Files.writeString(first.file("figure-2.svg"), "old");
        first.write(run);
        ResultFolder second = ResultFolder.open(top);
        Files.writeString(second.file("figure-1.svg"), "new");
        second.write(run);
        assertEquals(List.of("figure-1.svg", "mine.txt", "run.json"), names(top));
        JsonNode written = json(top.resolve("run.json"));
        assertEquals("00", written.at("/data-sha256/d.npz").textValue());
        assertEquals(2, written.at("/threads").intValue());
        assertFalse(written.at("/machine/processors").isMissingNode());
    }

    @Test
    void aFolderThatCannotBeMadeIsRefused() throws Exception {
        Path file = Files.writeString(top.resolve("taken"), "x");
        for (Path bad : List.of(file, file.resolve("below"))) {
            IllegalArgumentException e =
                    assertThrows(IllegalArgumentException.class, () -> ResultFolder.open(bad));
            assertTrue(
                    String.valueOf(e.getMessage())
                            .startsWith("--out: a folder that can be written to, was " + bad),
                    e.getMessage());
        }
    }

    @Test
    void namesAndLengthsOfAnOutputAreChecked() {
        Output.Builder b = Output.builder();
        assertThrows(IllegalArgumentException.class, () -> b.value("Center", 1.0));
        assertThrows(IllegalArgumentException.class, () -> b.value("a..b", 1.0));
        assertThrows(IllegalArgumentException.class, () -> b.value("a", new double[1001]));
        assertThrows(IllegalArgumentException.class, () -> b.array("a", new double[5], 2, 3));
        assertThrows(
                IllegalArgumentException.class,
                () -> b.table("t", Column.of("a", 1), Column.of("b", 1, 2)));
        b.value("a", 1.0);
        assertThrows(IllegalArgumentException.class, () -> b.value("a", 2.0));
    }

    @Test
    void aPartIsThereOrNotAndBelongsToOneExperiment() throws Exception {
        KeptFolder first = KeptFolder.open(top, "one", false);
        assertTrue(first.find("tile-0").isEmpty());
        assertFalse(Files.exists(top.resolve(".partial")), "made before there was a part");
        first.store("tile-0", new byte[] {1, 2});
        first.store("tile-0", new byte[] {3});
        first.store("net.1", new byte[0]);

        KeptFolder again = KeptFolder.open(top, "one", true);
        assertEquals(2, again.count());
        assertArrayEquals(new byte[] {3}, again.find("tile-0").orElseThrow());
        assertArrayEquals(new byte[0], again.find("net.1").orElseThrow());
        assertEquals(
                List.of("fingerprint", "net.1.part", "tile-0.part"),
                names(top.resolve(".partial")));

        IllegalArgumentException noResume =
                assertThrows(
                        IllegalArgumentException.class, () -> KeptFolder.open(top, "one", false));
        assertTrue(String.valueOf(noResume.getMessage()).contains("--resume continues it"));
        IllegalArgumentException other =
                assertThrows(
                        IllegalArgumentException.class, () -> KeptFolder.open(top, "two", true));
        assertTrue(String.valueOf(other.getMessage()).contains("was left by another run"));
        assertThrows(IllegalArgumentException.class, () -> again.find("../x"));
        assertThrows(IllegalArgumentException.class, () -> again.store("A", new byte[0]));

        again.remove();
        assertEquals(List.of(), names(top));
    }

    /** A process killed while it wrote leaves the file it wrote aside, and no part. */
    @Test
    void aHalfWrittenPartIsNotFoundAndIsRemovedInTheEnd() throws Exception {
        KeptFolder kept = KeptFolder.open(top, "one", false);
        kept.store("a", new byte[] {1});
        Files.write(top.resolve(".partial/.b.part.17-3.part"), new byte[] {9});
        KeptFolder again = KeptFolder.open(top, "one", true);
        assertTrue(again.find("b").isEmpty());
        assertEquals(1, again.count());
        again.remove();
        assertEquals(List.of(), names(top));
    }

    @Test
    void theFingerprintFollowsSettingsSeedInputsAndVersion() throws Exception {
        Path weights = Files.writeString(top.resolve("w.npz"), "abc");
        Experiment<?> e = new Experiment<>("x", 1, null, new Settings(weights));
        Fingerprint f = Fingerprint.of(e, top, "1");
        // printf abc | sha256sum
        assertEquals(
                Map.of("w.npz", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
                f.inputs());
        assertEquals(f, Fingerprint.of(e, top, "1"));
        assertFalse(f.all().equals(Fingerprint.of(e, top, "2").all()));
        Experiment<?> seeded = new Experiment<>("x", 2, null, new Settings(weights));
        assertFalse(f.all().equals(Fingerprint.of(seeded, top, "1").all()));
        Files.writeString(weights, "abd");
        assertFalse(f.all().equals(Fingerprint.of(e, top, "1").all()));
    }
}
