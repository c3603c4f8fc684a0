package saddleback.app.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import saddleback.app.labs.Animation;
import saddleback.engine.format.Npz;
import saddleback.engine.run.Progress;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

class ExporterTest {
    private static final Progress QUIET = (_, _) -> {};

    @TempDir Path folder;

    private static ExportFormat format(String ending) {
        return ExportFormat.ALL.stream()
                .filter(f -> f.ending().equals(ending))
                .findFirst()
                .orElseThrow();
    }

    private static FigureStyle style(ExportFormat format, int dpi) {
        return new ExportChoices(
                        format, new SheetSize(5.08, 2.54, SheetSize.Unit.CM), dpi, 8, false, false)
                .style();
    }

    private List<String> write(ExportSource source, String ending) throws IOException {
        ExportFormat format = format(ending);
        Animation motion = format.moves() ? source.motions().getFirst() : null;
        return new Exporter(source, _ -> {})
                        .write(
                                format,
                                style(format, 100),
                                motion,
                                folder.resolve("my.figure" + ending),
                                QUIET)
                        .stream()
                        .map(f -> String.valueOf(f.getFileName()))
                        .toList();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> String.valueOf(f.getFileName())).sorted().toList();
        }
    }

    @Test
    void everyFormatIsWrittenWithTheExperiment() throws IOException {
        ExportSource source = Saddles.source(1);
        for (String ending : List.of(".svg", ".png", ".gif", ".apng", ".ply", ".obj")) {
            assertEquals(List.of("my.figure" + ending), write(source, ending));
            String text =
                    Files.readString(
                            folder.resolve("my.figure" + ending), StandardCharsets.ISO_8859_1);
            assertTrue(text.contains("\"lab\": \"saddle\""), ending);
        }
        for (String ending : List.of(".pdf", ".vtk", ".npz"))
            assertEquals(List.of("my.figure" + ending), write(source, ending));
        assertEquals(9, files().size(), files().toString());
    }

    @Test
    void sizeAndResolutionGiveThePixels() throws IOException {
        write(Saddles.source(1), ".png");
        BufferedImage image = ImageIO.read(folder.resolve("my.figure.png").toFile());
        assertEquals(200, image.getWidth());
        assertEquals(100, image.getHeight());
    }

    @Test
    void severalSurfacesAndTablesBecomeSeveralFiles() throws IOException {
        assertEquals(
                List.of("my.figure-1.ply", "my.figure-2.ply"), write(Saddles.source(2), ".ply"));
        assertEquals(
                List.of("my.figure-ends.csv", "my.figure-points.csv"),
                write(Saddles.source(1), ".csv"));
        assertEquals("x\n1\n2\n", Files.readString(folder.resolve("my.figure-points.csv")));
        write(Saddles.source(1), ".npz");
        assertEquals(
                List.of("loss", "x"),
                Npz.read(folder.resolve("my.figure.npz")).arrays().keySet().stream()
                        .sorted()
                        .toList());
    }

    @Test
    void cancellingLeavesWhatWasThere() throws IOException {
        Files.writeString(folder.resolve("a.gif"), "old");
        ExportSource source = Saddles.source(1);
        Progress impatient =
                (fraction, _) -> {
                    if (fraction > 0.5) throw new CancellationException();
                };
        for (String ending : List.of(".gif", ".svg", ".npz")) {
            ExportFormat format = format(ending);
            assertThrows(
                    CancellationException.class,
                    () ->
                            new Exporter(source, _ -> {})
                                    .write(
                                            format,
                                            style(format, 50),
                                            format.moves() ? source.motions().get(1) : null,
                                            folder.resolve("a" + ending),
                                            impatient));
        }
        assertEquals(List.of("a.gif"), files());
        assertEquals("old", Files.readString(folder.resolve("a.gif")));
    }

    @Test
    void whereNothingCanBeWrittenItSaysSo() {
        ExportFormat png = format(".png");
        Path file = folder.resolve("none").resolve("a.png");
        IOException e =
                assertThrows(
                        IOException.class,
                        () ->
                                new Exporter(Saddles.source(1), _ -> {})
                                        .write(png, style(png, 50), null, file, QUIET));
        assertEquals(file + ": there is no directory " + file.getParent(), e.getMessage());
    }

    @Test
    void sizesAreCheckedInTheirUnit() {
        assertEquals(
                "width: 1 to 200 cm, was 0.5",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> new SheetSize(0.5, 5, SheetSize.Unit.CM))
                        .getMessage());
        assertEquals(
                "height: 0.39 to 78.74 in, was 100",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> new SheetSize(5, 100, SheetSize.Unit.INCH))
                        .getMessage());
        assertEquals(
                new SheetSize(2, 1, SheetSize.Unit.INCH),
                new SheetSize(5.08, 2.54, SheetSize.Unit.CM).in(SheetSize.Unit.INCH));
        assertEquals(144, new SheetSize(5.08, 2.54, SheetSize.Unit.CM).paper().width(), 1e-9);
    }
}
