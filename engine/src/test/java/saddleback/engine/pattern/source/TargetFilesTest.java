package saddleback.engine.pattern.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import saddleback.engine.codec.Decoder;
import saddleback.engine.codec.Encoder;
import saddleback.engine.codec.FilePaths;
import saddleback.engine.codec.SettingInfo;
import saddleback.engine.codec.ValueInfo;
import saddleback.engine.settings.Setting;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Targets as they are written in experiments. */
final class TargetFilesTest {
    private static final Path FOLDER = Path.of("/there");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Settings with a target. */
    record Aim(@Setting("What shall be seen") TargetSettings target) {
        /** The library's heart. */
        static Aim defaults() {
            return new Aim(ShapeTarget.defaults());
        }
    }

    private static TargetSettings read(String target) throws IOException {
        String text = "{\"target\": %s}".formatted(target);
        return new Decoder(FOLDER)
                .record(Aim.class, JSON.readTree(text), "settings", null)
                .target();
    }

    @Test
    void everyKindIsRead() throws IOException {
        assertEquals(ShapeTarget.defaults(), read("{\"shape\": \"heart\"}"));
        assertEquals(
                new ShapeTarget(Shape.TREFOIL, 24, true),
                read("{\"shape\": \"trefoil\", \"size\": 24, \"soft\": true}"));
        assertEquals(
                new TargetSettings.Cells(List.of(".#.", "#.#")),
                read("{\"cells\": [\".#.\", \"#.#\"]}"));
        assertEquals(
                new PictureTarget(FOLDER.resolve("face.png"), 30, 12, Ink.OPAQUE, true, 0.5),
                read(
                        "{\"picture\": \"face.png\", \"rows\": 12, \"ink\": \"opaque\", \"grey\":"
                                + " true}"));
        assertEquals(
                new FormulaTarget("sin(pi z1)^2", 40), read("{\"formula\": \"sin(pi z1)^2\"}"));
        assertEquals(new TextTarget("OK", 2, 2), read("{\"text\": \"OK\", \"scale\": 2}"));
        assertEquals(
                new SurfaceTarget(FOLDER.resolve("r/arrays.npz"), "loss", FirstRow.AUTOMATIC),
                read("{\"surface\": \"r\"}"));
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        for (TargetSettings t :
                List.of(
                        ShapeTarget.defaults(),
                        TargetSettings.Cells.defaults(),
                        TextTarget.defaults(),
                        FormulaTarget.defaults(),
                        new PictureTarget(FOLDER.resolve("a.svg"), 9, null, Ink.DARK, false, 1),
                        new SurfaceTarget(FOLDER.resolve("r"), "loss", FirstRow.TOP))) {
            String text = new Encoder(FOLDER).record(new Aim(t)).get("target").toString();
            assertEquals(t, read(text), text);
        }
    }

    /** So that another file is another experiment. */
    @Test
    void filesAreFound() throws IOException {
        assertEquals(
                Set.of(FOLDER.resolve("a.png")),
                FilePaths.in(new Aim(read("{\"picture\": \"a.png\"}"))));
        assertEquals(
                Set.of(FOLDER.resolve("r/arrays.npz")),
                FilePaths.in(new Aim(read("{\"surface\": \"r\"}"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"cells\": [\"..#\", \".#\"]}|settings.target.cells: 3 cells in each, as in the"
                        + " first, was 2 in row 2",
                "{\"cells\": []}|settings.target.cells: one or more, was none",
                "{\"formula\": \"z1 +\"}|settings.target.formula: a number, a name or '(' at"
                        + " character 5, was end",
                "{\"text\": \"\"}|settings.target.text: a letter or more, was nothing",
                "{\"shape\": \"ball\", \"size\": 41}|settings.target.size: at most 40 cells along"
                        + " each of 3 axes, was [41, 41, 41]",
                "{\"picture\": \"a.png\", \"threshold\": 2}|settings.target.threshold: 0 to 1, was"
                        + " 2.0",
                "{\"picture\": {}}|settings.target.picture: a file path, was {}"
            })
    void errorsNameTheirPlace(String target, String message) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> read(target)).getMessage());
    }

    @Test
    void everyKindIsDescribed() {
        SettingInfo target = SettingInfo.of(Aim.class).getFirst();
        assertEquals(
                List.of("shape", "cells", "picture", "text", "formula", "surface"),
                target.options().stream().map(SettingInfo.ChoiceInfo::id).toList());
        for (SettingInfo.ChoiceInfo c : target.options()) {
            assertFalse(c.meaning().isEmpty(), c.id());
            for (SettingInfo s : c.parts()) assertFalse(s.meaning().isEmpty(), s.name());
        }
        SettingInfo rows = target.options().get(1).parts().getFirst();
        assertInstanceOf(ValueInfo.Lines.class, rows.value());
        assertEquals("list of text", rows.kind());
    }
}
