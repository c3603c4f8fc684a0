package saddleback.viz.paint;

import java.awt.Font;
import java.util.List;

/** Breaks a line of text between words, and inside a word that is longer than the line. */
final class Wrapping {
    private Wrapping() {}

    static void wrap(String text, Font font, double width, List<String> out) {
        var line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (Words.width(longer, font) <= width) {
                line.setLength(0);
                line.append(longer);
                continue;
            }
            if (!line.isEmpty()) out.add(line.toString());
            line.setLength(0);
            line.append(brokenWord(word, font, width, out));
        }
        if (!line.isEmpty()) out.add(line.toString());
    }

    /** Adds full lines of a long word and returns its rest. */
    private static String brokenWord(String word, Font font, double width, List<String> out) {
        String rest = word;
        while (Words.width(rest, font) > width && rest.length() > 1) {
            int n = fitting(rest, font, width);
            out.add(rest.substring(0, n));
            rest = rest.substring(n);
        }
        return rest;
    }

    /** The line with "…" at its end, shortened until it fits. */
    static String ellipsis(String line, Font font, double width) {
        String s = line;
        while (!s.isEmpty() && Words.width(s + "…", font) > width)
            s = s.substring(0, s.offsetByCodePoints(s.length(), -1)).stripTrailing();
        return s + "…";
    }

    private static int fitting(String s, Font font, double width) {
        int n = s.offsetByCodePoints(0, 1);
        while (n < s.length()) {
            int next = s.offsetByCodePoints(n, 1);
            if (Words.width(s.substring(0, next), font) > width) break;
            n = next;
        }
        return n;
    }
}
