package saddleback.viz.export;

import org.apache.batik.svggen.SVGGeneratorContext;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Theme;
import saddleback.viz.paint.Painter;
import saddleback.viz.space.Parallel;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

/**
 * SVG 1.1 files: lines and words as such, words in fonts that lie in the file (cut down to the
 * letters that occur), rasters and surfaces as pictures of 300 pixels an inch; the experiment in
 * {@code <metadata>}.
 */
public final class Svg {
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private static final double PIXELS_PER_POINT = 300 / Paper.POINTS_PER_INCH;

    private Svg() {}

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
        Document document = document(figure, paper, theme, shapes);
        WholeFile.write(file, out -> encode(document, out));
    }

    /** The figure as an SVG document. */
    public static Document document(Figure figure, Paper paper, Theme theme) {
        return document(figure, paper, theme, Shapes.OUTLINES);
    }

    private static Document document(Figure figure, Paper paper, Theme theme, Shapes shapes) {
        Document document = empty();
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setComment("Saddleback");
        context.setImageHandler(new PngData());
        context.setPrecision(3);
        var g = new FontNames(context);
        painter(shapes).paint(figure, g, paper.width(), paper.height(), theme);
        Element root = g.getRoot(document.getDocumentElement());
        root.setAttribute("width", number(paper.width()) + "pt");
        root.setAttribute("height", number(paper.height()) + "pt");
        root.setAttribute("viewBox", "0 0 " + number(paper.width()) + " " + number(paper.height()));
        root.insertBefore(EmbeddedFonts.style(document), root.getFirstChild());
        if (!figure.experiment().isEmpty())
            root.insertBefore(
                    text(document, "metadata", figure.experiment()), root.getFirstChild());
        String title = Titles.of(figure);
        if (!title.isEmpty())
            root.insertBefore(text(document, "title", title), root.getFirstChild());
        return document;
    }

    private static Element text(Document document, String name, String content) {
        Element e = document.createElementNS(NAMESPACE, name);
        e.setTextContent(Xml.allowed(content));
        return e;
    }

    private static String number(double v) {
        return v == Math.rint(v) ? String.valueOf((long) v) : String.format(Locale.ROOT, "%.3f", v);
    }

    private static Document empty() {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(NAMESPACE, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void encode(Document document, OutputStream out) throws IOException {
        try {
            Transformer t = TransformerFactory.newDefaultInstance().newTransformer();
            t.setOutputProperty(OutputKeys.ENCODING, StandardCharsets.UTF_8.name());
            t.setOutputProperty(OutputKeys.STANDALONE, "yes");
            t.transform(new DOMSource(document), new StreamResult(out));
        } catch (TransformerException e) {
            if (e.getCause() instanceof IOException io) throw io;
            throw new IOException(e.getMessage(), e);
        }
    }

    private static Painter painter(Shapes shapes) {
        var painter = new Painter(PIXELS_PER_POINT, Parallel.caller());
        return shapes == Shapes.OUTLINES ? painter.withOutlines() : painter;
    }
}
