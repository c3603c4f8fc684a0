package saddleback.viz.export;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Theme;
import saddleback.viz.paint.Lettering;
import saddleback.viz.paint.Painter;
import saddleback.viz.space.Parallel;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;

/**
 * PDF files of one page: lines and words as such, fonts embedded, rasters and surfaces as pictures
 * of 300 pixels an inch. The document's information holds the title and, under {@code Experiment},
 * the experiment. The same figure gives the same bytes.
 */
public final class Pdf {
    private static final double PIXELS_PER_POINT = 300 / Paper.POINTS_PER_INCH;

    private Pdf() {}

    /**
     * Writes a figure, polygons of mosaics as outlines.
     *
     * @throws IOException "file: reason"; then nothing was written
     */
    public static void write(Figure figure, Paper paper, Theme theme, Path file)
            throws IOException {
        write(figure, paper, theme, Shapes.OUTLINES, file);
    }

    /**
     * Writes a figure.
     *
     * @throws IOException "file: reason"; then nothing was written
     */
    public static void write(Figure figure, Paper paper, Theme theme, Shapes shapes, Path file)
            throws IOException {
        WholeFile.write(file, out -> encode(figure, paper, theme, shapes, out));
    }

    private static void encode(
            Figure figure, Paper paper, Theme theme, Shapes shapes, OutputStream out)
            throws IOException {
        try (var document = new PDDocument()) {
            var box = new PDRectangle((float) paper.width(), (float) paper.height());
            var page = new PDPage(box);
            document.addPage(page);
            var g = new PdfBoxGraphics2D(document, box);
            try (var fonts = new PdfBoxGraphics2DFontTextDrawer()) {
                for (String name : new String[] {Lettering.REGULAR_FILE, Lettering.BOLD_FILE})
                    register(document, fonts, name);
                g.setFontTextDrawer(fonts);
                painter(shapes).paint(figure, g, paper.width(), paper.height(), theme);
                g.dispose();
                try (var content = new PDPageContentStream(document, page)) {
                    content.drawForm(g.getXFormObject());
                }
            }
            describe(document, figure);
            document.save(out);
        }
    }

    private static void register(
            PDDocument document, PdfBoxGraphics2DFontTextDrawer fonts, String file)
            throws IOException {
        try (InputStream in = Lettering.open(file)) {
            PDType0Font font = PDType0Font.load(document, in);
            fonts.registerFont(Lettering.name(file), font);
        }
    }

    private static void describe(PDDocument document, Figure figure) {
        document.setDocumentId((long) figure.experiment().hashCode());
        var about = new PDDocumentInformation();
        String title = Titles.of(figure);
        if (!title.isEmpty()) about.setTitle(title);
        about.setCreator("Saddleback");
        if (!figure.experiment().isEmpty())
            about.setCustomMetadataValue("Experiment", figure.experiment());
        document.setDocumentInformation(about);
    }

    private static Painter painter(Shapes shapes) {
        var painter = new Painter(PIXELS_PER_POINT, Parallel.caller());
        return shapes == Shapes.OUTLINES ? painter.withOutlines() : painter;
    }
}
