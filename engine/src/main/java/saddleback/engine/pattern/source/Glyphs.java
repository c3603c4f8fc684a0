package saddleback.engine.pattern.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A font of 5 x 7 points, drawn by ourselves, so that letters look the same on every machine. */
final class Glyphs {
    static final int COLUMNS = 5;
    static final int ROWS = 7;
    private static final int PITCH = COLUMNS + 1;
    private static final int BLOCK = ROWS + 2;
    private static final Map<Character, List<String>> FONT = font();

    private Glyphs() {}

    /**
     * The font's file has for each character a line with it, seven rows and an empty line.
     */
    private static Map<Character, List<String>> font() {
        try (InputStream in = Glyphs.class.getResourceAsStream("glyphs.txt")) {
            byte[] all = Objects.requireNonNull(in, "glyphs.txt").readAllBytes();
            List<String> lines = new String(all, StandardCharsets.UTF_8).lines().toList();
            Map<Character, List<String>> font = new HashMap<>();
            for (int at = 0; at + ROWS < lines.size(); at += BLOCK)
                font.put(lines.get(at).charAt(0), lines.subList(at + 1, at + 1 + ROWS));
            return Map.copyOf(font);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Refuses characters that the font does not have. */
    static void require(String text) {
        if (text.isBlank())
            throw new IllegalArgumentException("text: a letter or more, was nothing");
        for (int i = 0; i < text.length(); i++)
            if (text.charAt(i) != ' ' && !FONT.containsKey(capital(text.charAt(i))))
                throw new IllegalArgumentException(
                        "text: A to Z, 0 to 9, spaces and %s, was %s at character %d"
                                .formatted(
                                        signs(),
                                        Character.toString(text.codePointAt(i)),
                                        i + 1));
    }

    private static String signs() {
        StringBuilder signs = new StringBuilder();
        FONT.keySet().stream()
                .filter(c -> !Character.isLetterOrDigit(c))
                .sorted()
                .forEach(signs::append);
        return signs.toString();
    }

    private static char capital(char c) {
        return c >= 'a' && c <= 'z' ? (char) (c - 'a' + 'A') : c;
    }

    /** Points to the right that a text takes. */
    static int columns(String text) {
        return Math.max(1, Math.multiplyExact(PITCH, text.length()) - 1);
    }

    /** Whether a point of a text is ink; those outside are not. */
    static boolean ink(String text, int row, int column) {
        if (row < 0 || row >= ROWS || column < 0 || column >= PITCH * text.length()) return false;
        List<String> glyph = FONT.get(capital(text.charAt(column / PITCH)));
        return glyph != null
                && column % PITCH < COLUMNS
                && glyph.get(row).charAt(column % PITCH) == '#';
    }
}
