package saddleback.engine.pattern.source;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import saddleback.engine.format.Array;
import saddleback.engine.format.ElementType;
import saddleback.engine.format.Npy;
import saddleback.engine.format.Npz;
import saddleback.engine.pattern.Pattern;
import saddleback.engine.pattern.Target;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.imageio.ImageIO;

/** Words, formulas, pictures and results. */
final class TargetsTest {
    @TempDir Path dir;

    private static List<String> rows(Target target) {
        return TargetSettings.Cells.of(target.cells()).rows();
    }

    private static String message(org.junit.jupiter.api.function.Executable made) {
        return String.valueOf(assertThrows(IllegalArgumentException.class, made).getMessage());
    }

    @Test
    void lettersStandSideBySide() {
        assertEquals(
                List.of(
                        "#...#..###.",
                        "#...#...#..",
                        "#...#...#..",
                        "#####...#..",
                        "#...#...#..",
                        "#...#...#..",
                        "#...#..###."),
                rows(new TextTarget("Hi", 1, 0).open()));
    }

    @Test
    void lettersAreScaledWithPaperAround() {
        List<String> rows = rows(new TextTarget("-", 2, 1).open());
        assertEquals(18, rows.size());
        assertEquals("..##########..", rows.get(8));
        assertEquals("..##########..", rows.get(9));
        assertEquals("..............", rows.get(7));
    }

    @Test
    void onlyKnownLettersAndNotTooMany() {
        assertTrue(message(() -> new TextTarget("Aé", 1, 0)).endsWith(", was é at character 2"));
        assertEquals(
                "text: a letter or more, was nothing", message(() -> new TextTarget(" ", 1, 0)));
        assertEquals(
                "text: at most 200 cells along each of 2 axes, was [7, 203]",
                message(() -> new TextTarget("A".repeat(34), 1, 0)));
    }

    @Test
    void aFormulaGivesLossesAndCells() {
        Target t = new FormulaTarget("1 + z1 + 2 z2", 2).open();
        assertTrue(t.losses());
        assertEquals(2, t.axes());
        assertEquals(1 + 0.3 + 1.4, t.height(0.3, 0.7), 1e-15);
        // At middles: 1.25 and 1.75 along z1, with 0.5 and 1.5 more along z2; the top row first.
        assertArrayEquals(new double[] {2 / 3.0, 1, 0, 1 / 3.0}, t.cells().height(), 1e-15);
        assertEquals(1, new FormulaTarget("z1^2", 9).open().axes());
        assertEquals(2, new FormulaTarget("2", 9).open().axes());
        Target box = new FormulaTarget("z3 + 10 z2", 2).open();
        assertEquals(3, box.axes());
        assertEquals(10.5, box.height(0, 1, 0.5));
        assertTrue(box.cells().at(1, 0, 0) > box.cells().at(0, 0, 0), "away");
        assertTrue(box.cells().at(0, 0, 0) > box.cells().at(0, 1, 0), "upwards");
    }

    @Test
    void formulasAreRefusedWhereTheyHaveNoValue() {
        assertEquals(
                "formula: finite from 0 to 1, was NaN at [0.25]",
                message(() -> new FormulaTarget("sqrt(z1 - 0.5)", 2).open()));
        assertEquals(
                "formula: a number, a name or '(' at character 4, was end",
                message(() -> new FormulaTarget("z1+", 20)));
        assertEquals(
                "resolution: at most 40 cells along each of 3 axes, was [41, 41, 41]",
                message(() -> new FormulaTarget("z3", 41)));
    }

    private Path picture() throws IOException {
        BufferedImage image = new BufferedImage(4, 2, BufferedImage.TYPE_INT_ARGB);
        int[] argb = {
            0xFF000000, 0xFF333333, 0xFFFFFFFF, 0x00000000, //
            0xFFFF0000, 0xFF00FF00, 0xFF0000FF, 0xFFCCCCCC
        };
        image.setRGB(0, 0, 4, 2, argb, 0, 4);
        Path file = dir.resolve("p.png");
        assertTrue(ImageIO.write(image, "png", file.toFile()));
        return file;
    }

    private static PictureTarget read(Path file, Ink ink, boolean grey) {
        return new PictureTarget(file, 4, null, ink, grey, 0.5);
    }

    @Test
    void picturesHaveInkByBrightness() throws IOException {
        Path file = picture();
        assertEquals(List.of("##..", "#.#."), rows(read(file, Ink.DARK, false).open()));
        assertEquals(List.of("..#.", ".#.#"), rows(read(file, Ink.LIGHT, false).open()));
        assertEquals(List.of("###.", "####"), rows(read(file, Ink.OPAQUE, false).open()));
        Pattern grey = read(file, Ink.DARK, true).open().cells();
        assertEquals(0.2, grey.at(0, 0, 1), 1e-15);
        assertEquals(0.7152, grey.at(0, 1, 1), 1e-15);
        assertEquals(1, grey.at(0, 0, 3), "white behind what cannot be seen");
    }

    @Test
    void picturesHaveColours() throws IOException {
        List<Target> rgb = read(picture(), Ink.DARK, false).open().colour().orElseThrow();
        assertEquals(3, rgb.size());
        assertArrayEquals(
                new double[] {0, 0.2, 1, 1, 1, 0, 0, 0.8}, rgb.get(0).cells().height(), 1e-15);
        assertArrayEquals(
                new double[] {0, 0.2, 1, 1, 0, 0, 1, 0.8}, rgb.get(2).cells().height(), 1e-15);
        assertFalse(rgb.get(1).losses());
        assertTrue(new TextTarget("A", 1, 0).open().colour().isEmpty());
    }

    @Test
    void picturesAreResampled() throws IOException {
        Target t = new PictureTarget(picture(), 2, 2, Ink.OPAQUE, true, 0.5).open();
        assertArrayEquals(new double[] {0, 0.5, 0, 0}, t.cells().height());
        String tall =
                message(() -> new PictureTarget(tall(), 200, null, Ink.DARK, false, 0.5).open());
        assertEquals(
                "rows: at most 200, was 2000 to keep the picture's shape with 200 columns", tall);
    }

    private Path tall() throws IOException {
        Path file = dir.resolve("tall.png");
        BufferedImage image = new BufferedImage(2, 20, BufferedImage.TYPE_INT_RGB);
        assertTrue(ImageIO.write(image, "png", file.toFile()));
        return file;
    }

    private Path result(double[] y) throws IOException {
        Path folder = Files.createDirectories(dir.resolve("result" + y.length));
        Map<String, Array> arrays = new LinkedHashMap<>();
        arrays.put("x", Array.vector(0, 1, 2));
        if (y.length > 0) arrays.put("y", Array.vector(y));
        arrays.put("loss", Array.matrix(new double[] {1, 2, 3, 4, 5, Double.NaN}, 2, 3));
        Npz.write(folder.resolve("arrays.npz"), arrays);
        return folder;
    }

    private static double corner(Path file, String array, FirstRow first) throws IOException {
        return new SurfaceTarget(file, array, first).open().height(0, 0);
    }

    @Test
    void resultsLieAsTheirCoordinatesSay() throws IOException {
        Target t =
                new SurfaceTarget(result(new double[] {-1, 1}), "loss", FirstRow.AUTOMATIC).open();
        assertTrue(t.losses());
        assertEquals(1, t.height(0, 0), "the first row at the bottom");
        assertEquals(4, t.height(0, 1));
        assertEquals(5, t.height(1, 1), "what is not finite counts as the greatest");
        assertArrayEquals(new double[] {0.75, 1, 1, 0, 0.25, 0.5}, t.cells().height(), 1e-15);
        Path up = result(new double[] {1, -1});
        assertEquals(4, corner(up, "loss", FirstRow.AUTOMATIC), "the first row at the top");
        assertEquals(1, corner(up, "loss", FirstRow.BOTTOM));
        assertEquals(4, corner(up, "loss", FirstRow.TOP));
        assertEquals(1, corner(result(new double[0]), "loss", FirstRow.AUTOMATIC));
    }

    @Test
    void aFolderStandsForItsArrays() throws IOException {
        assertEquals(
                Path.of("a", "arrays.npz"),
                new SurfaceTarget(Path.of("a"), "loss", FirstRow.AUTOMATIC).surface());
        Path file = dir.resolve("a.npy");
        Npy.write(file, Array.vector(3, 1, 2));
        Target t = new SurfaceTarget(file, "loss", FirstRow.AUTOMATIC).open();
        assertEquals(1, t.axes());
        assertEquals(3, t.height(0));
    }

    @Test
    void largeArraysAreAveraged() throws IOException {
        Path file = dir.resolve("large.npy");
        double[] data = new double[400 * 3];
        for (int i = 0; i < data.length; i++) data[i] = Math.floorDiv(i, 3);
        Npy.write(file, Array.matrix(data, 400, 3));
        Target t = new SurfaceTarget(file, "loss", FirstRow.TOP).open();
        assertArrayEquals(new int[] {200, 3}, t.cells().shape());
        assertEquals(0.5, t.height(0, 1), "rows 0 and 1");
        assertEquals(398.5, t.height(0, 0));
    }

    @Test
    void otherArraysAreRefused() throws IOException {
        Path file = result(new double[0]).resolve("arrays.npz");
        assertEquals(
                file + ": an array called \"los\", was x, loss",
                message(() -> new SurfaceTarget(file, "los", FirstRow.TOP).open()));
        Path four = dir.resolve("four.npy");
        Npy.write(four, new Array(new double[16], new int[] {2, 2, 2, 2}, ElementType.F64));
        assertEquals(
                four + ": an array with 1 to 3 axes, was the shape [2, 2, 2, 2]",
                message(() -> new SurfaceTarget(four, "loss", FirstRow.TOP).open()));
        Path none = dir.resolve("none.npy");
        Npy.write(none, Array.vector(Double.NaN, Double.POSITIVE_INFINITY));
        assertEquals(
                none + ": a finite number or more, was none",
                message(() -> new SurfaceTarget(none, "loss", FirstRow.TOP).open()));
    }
}
