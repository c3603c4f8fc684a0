package saddleback.engine.formula;

/**
 * A word of a formula.
 *
 * @param at its first character, counted from 1
 * @param text as it is written; empty at the end
 */
record Token(Kind kind, int at, String text) {
    /** What sort of word it is. */
    enum Kind {
        NUMBER,
        NAME,
        SIGN,
        END
    }

    boolean is(char sign) {
        return kind == Kind.SIGN && text.charAt(0) == sign;
    }

    /** Something else should stand here. */
    IllegalArgumentException instead(String expected) {
        return wrong(expected, at, kind == Kind.END ? "end" : text);
    }

    static IllegalArgumentException wrong(String expected, int at, String was) {
        return new IllegalArgumentException(
                "formula: " + expected + " at character " + at + ", was " + was);
    }
}
