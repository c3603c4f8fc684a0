package saddleback.viz.export;

/** Which characters XML 1.0 (fifth edition, production 2) allows. */
final class Xml {
    private Xml() {}

    /** The text with every other character replaced by U+FFFD. */
    static String allowed(String text) {
        var out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> out.appendCodePoint(allows(c) ? c : 0xFFFD));
        return out.toString();
    }

    private static boolean allows(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }
}
