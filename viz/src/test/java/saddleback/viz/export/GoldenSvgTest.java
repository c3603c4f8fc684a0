package saddleback.viz.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import saddleback.viz.figure.Theme;
import saddleback.viz.paint.Samples;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Every kind of mark as SVG against what was looked at and found good. Pictures and fonts are left
 * out, numbers may differ by 0.15 points. A figure that changed is left in {@code target/golden} as
 * {@code name-changed.svg} for the eye and, when it is better, {@code name-changed.txt} becomes the
 * golden file.
 */
class GoldenSvgTest {
    private static final double NEAR = 0.15;
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "heat-map",
                "contours",
                "signed-cells",
                "curves",
                "points",
                "arrows",
                "polygons",
                "mosaic",
                "bars",
                "signed-log",
                "blend",
                "diagram",
                "multiples",
                "space"
            })
    void looksAsBefore(String name) throws IOException {
        Document svg = Svg.document(Samples.named(name), Paper.SINGLE_COLUMN, Theme.LIGHT);
        String now = String.join("\n", lines(svg)) + "\n";
        String golden = golden(name);
        String difference = difference(golden, now);
        if (!difference.isEmpty()) {
            Path folder = Files.createDirectories(Path.of("target", "golden"));
            Path picture = folder.resolve(name + "-changed.svg");
            Svg.write(Samples.named(name), Paper.SINGLE_COLUMN, Theme.LIGHT, picture);
            Files.writeString(folder.resolve(name + "-changed.txt"), now);
        }
        assertEquals("", difference, () -> "see viz/target/golden/" + name + "-changed.svg");
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = GoldenSvgTest.class.getResourceAsStream("golden/" + name + ".txt")) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The first line that differs by more than rounding; empty when there is none. */
    private static String difference(String golden, String now) {
        List<String> a = golden.lines().toList();
        List<String> b = now.lines().toList();
        for (int i = 0; i < Math.min(a.size(), b.size()); i++)
            if (!near(a.get(i), b.get(i)))
                return "line " + (i + 1) + ": " + a.get(i) + " became " + b.get(i);
        return a.size() == b.size() ? "" : a.size() + " lines became " + b.size();
    }

    private static boolean near(String a, String b) {
        if (a.equals(b)) return true;
        if (!NUMBER.matcher(a).replaceAll("#").equals(NUMBER.matcher(b).replaceAll("#")))
            return false;
        Matcher x = NUMBER.matcher(a);
        Matcher y = NUMBER.matcher(b);
        while (x.find() && y.find())
            if (Math.abs(Double.parseDouble(x.group()) - Double.parseDouble(y.group())) > NEAR)
                return false;
        return true;
    }

    /**
     * One line for each element, its numbers rounded to tenths, without data of fonts, pictures.
     */
    private static List<String> lines(Document svg) {
        var out = new ArrayList<String>();
        walk(svg.getDocumentElement(), out);
        assertTrue(out.size() > 20);
        return out;
    }

    private static void walk(Element e, List<String> out) {
        if (e.getTagName().equals("style")) return;
        var line = new StringBuilder(e.getTagName());
        for (int i = 0; i < e.getAttributes().getLength(); i++) {
            Node a = e.getAttributes().item(i);
            boolean data = a.getNodeName().equals("xlink:href") || a.getNodeName().equals("href");
            String value = data ? "picture" : rounded(a.getNodeValue());
            line.append(' ').append(a.getNodeName()).append('=').append(value);
        }
        if (e.getTagName().equals("text")) line.append(": ").append(e.getTextContent());
        out.add(line.toString());
        for (Node n = e.getFirstChild(); n != null; n = n.getNextSibling())
            if (n instanceof Element child) walk(child, out);
    }

    private static String rounded(String text) {
        return NUMBER.matcher(text)
                .replaceAll(
                        m -> {
                            double v = Math.rint(Double.parseDouble(m.group()) * 10) / 10;
                            String s = String.valueOf(v == 0 ? 0.0 : v);
                            return s.endsWith(".0") ? s.substring(0, s.length() - 2) : s;
                        });
    }
}
