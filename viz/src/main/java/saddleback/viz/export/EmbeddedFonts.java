package saddleback.viz.export;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import saddleback.viz.paint.Lettering;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The fonts of an SVG document as data in its style sheet, cut down to the letters that occur. */
final class EmbeddedFonts {
    /** Tables that a font needs for display; "OS/2" and "name" are asked for by browsers. */
    private static final List<String> TABLES =
            List.of(
                    "head", "hhea", "maxp", "hmtx", "loca", "glyf", "cmap", "name", "OS/2", "post",
                    "cvt ", "fpgm", "prep");

    private EmbeddedFonts() {}

    static Element style(Document document) {
        var css = new StringBuilder();
        var letters = new TreeSet<Integer>();
        NodeList texts = document.getDocumentElement().getElementsByTagName("text");
        for (int i = 0; i < texts.getLength(); i++)
            texts.item(i).getTextContent().codePoints().forEach(letters::add);
        css.append(face("normal", Lettering.REGULAR_FILE, letters));
        Element style = document.createElementNS("http://www.w3.org/2000/svg", "style");
        style.setAttribute("type", "text/css");
        style.setTextContent(css.toString());
        return style;
    }

    private static String face(String weight, String file, Set<Integer> letters) {
        return "@font-face{font-family:'DejaVu Sans Condensed';font-weight:"
                + weight
                + ";src:url(data:font/ttf;base64,"
                + Base64.getEncoder().encodeToString(subset(file, letters))
                + ")}\n";
    }

    private static byte[] subset(String file, Set<Integer> letters) {
        try (var in = Lettering.open(file);
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
            var subsetter = new TTFSubsetter(font, TABLES);
            letters.forEach(subsetter::add);
            var out = new ByteArrayOutputStream();
            subsetter.writeToStream(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
