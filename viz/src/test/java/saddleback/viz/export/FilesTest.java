package saddleback.viz.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Theme;
import saddleback.viz.paint.Samples;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

/** The written files, read back by other readers. */
class FilesTest {
    private static final Figure FIGURE = Samples.named("heat-map");

    @TempDir Path folder;

    @Test
    void svgIsXmlAndHoldsExperimentAndFonts() throws Exception {
        Path file = folder.resolve("a.svg");
        Svg.write(FIGURE, Paper.SINGLE_COLUMN, Theme.LIGHT, file);
        Document xml =
                DocumentBuilderFactory.newDefaultNSInstance()
                        .newDocumentBuilder()
                        .parse(file.toFile());
        var root = xml.getDocumentElement();
        assertEquals("svg", root.getLocalName());
        assertEquals("0 0 244.800 194.400", root.getAttribute("viewBox"));
        assertEquals(
                FIGURE.experiment(), xml.getElementsByTagName("metadata").item(0).getTextContent());
        assertEquals(
                "Loss around the minimiser θ₀",
                xml.getElementsByTagName("title").item(0).getTextContent());
        String style = xml.getElementsByTagName("style").item(0).getTextContent();
        assertEquals(2, style.split("@font-face", -1).length - 1);
        String text = root.getTextContent();
        assertTrue(text.contains("along d₁") && text.contains("−1.5"), "words are words");
    }

    @Test
    void svgKeepsStrangeCharactersValid() throws Exception {
        Path file = folder.resolve("b.svg");
        Figure odd = Figure.of(Samples.heatMap(9), "a\u0001<]]>&\uD800 b");
        Svg.write(odd, Paper.SINGLE_COLUMN, Theme.DARK, file);
        Document xml =
                DocumentBuilderFactory.newDefaultNSInstance()
                        .newDocumentBuilder()
                        .parse(file.toFile());
        assertEquals(
                "a\uFFFD<]]>&\uFFFD b",
                xml.getElementsByTagName("metadata").item(0).getTextContent());
    }

    @Test
    void pdfHoldsFontsWordsAndExperiment() throws Exception {
        Path file = folder.resolve("a.pdf");
        Pdf.write(FIGURE, Paper.SINGLE_COLUMN, Theme.LIGHT, file);
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            assertEquals(1, pdf.getNumberOfPages());
            assertEquals(244.8, pdf.getPage(0).getMediaBox().getWidth(), 1e-3);
            var about = pdf.getDocumentInformation();
            assertEquals("Loss around the minimiser θ₀", about.getTitle());
            assertEquals(FIGURE.experiment(), about.getCustomMetadataValue("Experiment"));
            assertEquals(2, embedded(pdf.getPage(0).getResources()));
            String text = new PDFTextStripper().getText(pdf);
            assertTrue(text.contains("Loss around the minimiser θ₀"), text);
            assertTrue(text.contains("−1.5"), text);
        }
    }

    /** Counts the fonts below some resources and checks that each is embedded. */
    private static int embedded(PDResources resources) throws IOException {
        int count = 0;
        for (var name : resources.getFontNames()) {
            PDFont font = resources.getFont(name);
            assertTrue(font.isEmbedded(), font.getName());
            count++;
        }
        for (var name : resources.getXObjectNames()) {
            PDXObject x = resources.getXObject(name);
            if (x instanceof PDFormXObject form && form.getResources() != null)
                count += embedded(form.getResources());
        }
        return count;
    }

    @Test
    void theSameFigureGivesTheSameBytes() throws Exception {
        for (String end : new String[] {".svg", ".pdf", ".png"}) {
            Path one = folder.resolve("one" + end);
            Path two = folder.resolve("two" + end);
            for (Path p : new Path[] {one, two}) write(p);
            assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(two), end);
        }
    }

    private static void write(Path file) throws IOException {
        String name = file.toString();
        if (name.endsWith("svg")) Svg.write(FIGURE, Paper.SINGLE_COLUMN, Theme.LIGHT, file);
        if (name.endsWith("pdf")) Pdf.write(FIGURE, Paper.SINGLE_COLUMN, Theme.LIGHT, file);
        if (name.endsWith("png")) Png.write(FIGURE, Paper.SINGLE_COLUMN, 100, Theme.LIGHT, file);
    }

    @Test
    void pngChunksByTheSpecification() throws Exception {
        Path file = folder.resolve("a.png");
        Png.write(FIGURE, Paper.SINGLE_COLUMN, 300, Theme.LIGHT, file);
        Map<String, byte[]> chunks = chunks(Files.readAllBytes(file));
        var size = new DataInputStream(new ByteArrayInputStream(chunk(chunks, "IHDR")));
        assertEquals(1020, size.readInt());
        assertEquals(810, size.readInt());
        var density = new DataInputStream(new ByteArrayInputStream(chunk(chunks, "pHYs")));
        assertEquals(11811, density.readInt());
        assertEquals(11811, density.readInt());
        assertEquals(1, density.readByte());
        String text = new String(chunk(chunks, "iTXt:Experiment"), StandardCharsets.UTF_8);
        assertEquals("Experiment\0\0\0\0\0" + FIGURE.experiment(), text);
    }

    private static byte[] chunk(Map<String, byte[]> chunks, String name) {
        byte[] found = chunks.get(name);
        assertNotNull(found, name);
        return found;
    }

    private static Map<String, byte[]> chunks(byte[] png) throws IOException {
        var in = new DataInputStream(new ByteArrayInputStream(png));
        in.skipNBytes(8);
        var out = new HashMap<String, byte[]>();
        String type = "";
        while (!type.equals("IEND")) {
            byte[] data = new byte[in.readInt()];
            type = new String(in.readNBytes(4), StandardCharsets.US_ASCII);
            in.readFully(data);
            in.readInt();
            String all = new String(data, StandardCharsets.ISO_8859_1);
            String key = type.equals("iTXt") ? ":" + all.substring(0, all.indexOf('\0')) : "";
            out.put(type + key, data);
        }
        return out;
    }

    @Test
    void groundIsTransparentOrOpaque() throws Exception {
        Path file = folder.resolve("t.png");
        Png.write(FIGURE, Paper.SINGLE_COLUMN, 72, Theme.DARK.withoutGround(), file);
        assertEquals(0, ImageIO.read(file.toFile()).getRGB(1, 1));
        BufferedImage dark = Png.image(FIGURE, Paper.SINGLE_COLUMN, 72, Theme.DARK);
        assertEquals(0xFF000000 | Theme.DARK.ground(), dark.getRGB(1, 1));
    }

    @Test
    void aFileThatCannotBeWrittenIsNamedAndNothingIsLeft() throws Exception {
        Path missing = folder.resolve("no/such/a.svg");
        var e =
                assertThrows(
                        IOException.class,
                        () -> Svg.write(FIGURE, Paper.SINGLE_COLUMN, Theme.LIGHT, missing));
        assertEquals(missing + ": there is no directory " + missing.getParent(), e.getMessage());
        Path file = Files.writeString(folder.resolve("kept.svg"), "before");
        var broken =
                assertThrows(
                        IOException.class,
                        () ->
                                WholeFile.write(
                                        file,
                                        out -> {
                                            out.write(1);
                                            throw new IOException("disk full");
                                        }));
        assertEquals(file + ": disk full", broken.getMessage());
        assertEquals("before", Files.readString(file));
        try (Stream<Path> all = Files.list(folder)) {
            assertEquals(1, all.count());
        }
    }

    @Test
    void refusesWrongSizes() {
        var e =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> Png.image(FIGURE, Paper.SINGLE_COLUMN, 0, Theme.LIGHT));
        assertEquals("dpi: 10 to 2400, was 0.0", e.getMessage());
        assertThrows(IllegalArgumentException.class, () -> new Paper(Double.NaN, 100));
    }
}
