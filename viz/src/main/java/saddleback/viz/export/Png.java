package saddleback.viz.export;

import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Theme;
import saddleback.viz.paint.Painter;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

/**
 * PNG files of any resolution (W3C, "Portable Network Graphics", third edition): the resolution in
 * pHYs, title and experiment in iTXt. The ground is transparent when the theme's is.
 */
public final class Png {
    private static final String FORMAT = "javax_imageio_png_1.0";
    private static final double METRES_PER_INCH = 0.0254;
    private static final double MOST_PIXELS = 2e8;

    private Png() {}

    /**
     * Writes a figure.
     *
     * @param dpi pixels in an inch, 10 to 2400; at most 2e8 pixels in all
     * @throws IOException "file: reason"; then nothing was written
     */
    public static void write(Figure figure, Paper paper, double dpi, Theme theme, Path file)
            throws IOException {
        BufferedImage image = image(figure, paper, dpi, theme);
        WholeFile.write(file, out -> encode(figure, image, dpi, out));
    }

    /** The pixels of a figure. */
    public static BufferedImage image(Figure figure, Paper paper, double dpi, Theme theme) {
        return image(figure, paper, dpi, theme, new Painter());
    }

    static BufferedImage image(
            Figure figure, Paper paper, double dpi, Theme theme, Painter painter) {
        if (!(dpi >= 10 && dpi <= 2400))
            throw new IllegalArgumentException("dpi: 10 to 2400, was " + dpi);
        double scale = dpi / Paper.POINTS_PER_INCH;
        double columns = Math.rint(paper.width() * scale);
        double rows = Math.rint(paper.height() * scale);
        if (columns * rows > MOST_PIXELS)
            throw new IllegalArgumentException(
                    "dpi: at most 2e8 pixels, was " + columns * rows + " pixels");
        int type = theme.transparent() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        var image = new BufferedImage((int) columns, (int) rows, type);
        Graphics2D g = image.createGraphics();
        g.scale(scale, scale);
        painter.paint(figure, g, columns / scale, rows / scale, theme);
        g.dispose();
        return image;
    }

    private static void encode(Figure figure, BufferedImage image, double dpi, OutputStream out)
            throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        IIOMetadata metadata =
                writer.getDefaultImageMetadata(
                        ImageTypeSpecifier.createFromRenderedImage(image), null);
        metadata.mergeTree(FORMAT, chunks(figure, dpi));
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(metadata, new IIOImage(image, List.of(), metadata), null);
        } finally {
            writer.dispose();
        }
    }

    private static IIOMetadataNode chunks(Figure figure, double dpi) {
        var root = new IIOMetadataNode(FORMAT);
        var size = new IIOMetadataNode("pHYs");
        String density = String.valueOf(Math.round(dpi / METRES_PER_INCH));
        size.setAttribute("pixelsPerUnitXAxis", density);
        size.setAttribute("pixelsPerUnitYAxis", density);
        size.setAttribute("unitSpecifier", "meter");
        root.appendChild(size);
        var texts = new IIOMetadataNode("iTXt");
        texts.appendChild(text("Software", "Saddleback"));
        String title = Titles.of(figure);
        if (!title.isEmpty()) texts.appendChild(text("Title", title));
        if (!figure.experiment().isEmpty())
            texts.appendChild(text("Experiment", figure.experiment()));
        root.appendChild(texts);
        return root;
    }

    private static IIOMetadataNode text(String keyword, String text) {
        var entry = new IIOMetadataNode("iTXtEntry");
        entry.setAttribute("keyword", keyword);
        entry.setAttribute("compressionFlag", "FALSE");
        entry.setAttribute("compressionMethod", "0");
        entry.setAttribute("languageTag", "");
        entry.setAttribute("translatedKeyword", "");
        entry.setAttribute("text", text);
        return entry;
    }
}
