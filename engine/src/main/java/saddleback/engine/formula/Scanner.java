package saddleback.engine.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a text into words. */
final class Scanner {
    private static final Pattern NUMBER =
            Pattern.compile("(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?");
    private static final String SIGNS = "+-*/^()";

    private Scanner() {}

    /** The words in order, an end last. */
    static List<Token> tokens(String text, Alphabet alphabet) {
        var tokens = new ArrayList<Token>();
        Matcher number = NUMBER.matcher(text);
        Matcher letters = alphabet.letters().matcher(text);
        int at = 0;
        while (at < text.length()) {
            if (Character.isWhitespace(text.charAt(at))) {
                at++;
            } else if (number.region(at, text.length()).lookingAt()) {
                tokens.add(new Token(Token.Kind.NUMBER, at + 1, number.group()));
                at = number.end();
            } else if (letters.region(at, text.length()).lookingAt()) {
                tokens.addAll(Letters.names(letters.group(), at + 1, alphabet.names()));
                at = letters.end();
            } else if (SIGNS.indexOf(text.charAt(at)) >= 0) {
                tokens.add(new Token(Token.Kind.SIGN, at + 1, text.substring(at, at + 1)));
                at++;
            } else {
                String was = Character.toString(text.codePointAt(at));
                throw Token.wrong("a number, a name or one of " + SIGNS, at + 1, was);
            }
        }
        tokens.add(new Token(Token.Kind.END, text.length() + 1, ""));
        return tokens;
    }
}
