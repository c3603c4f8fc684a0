package saddleback.app.gui.present;

import java.util.ArrayList;
import java.util.List;

/** Words with formulas among them: {@code $...$} holds TeX, {@code \$} is a dollar sign. */
final class Words {
    private Words() {}

    /**
     * A run of words or a formula.
     *
     * @param tex whether it is a formula; sentence marks that follow it at once belong to it, so
     *     that no line begins with them
     */
    record Piece(String text, boolean tex) {}

    /**
     * The pieces in their order, none empty.
     *
     * @throws IllegalArgumentException where a formula does not end
     */
    static List<Piece> of(String text) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        boolean tex = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length() && text.charAt(i + 1) == '$') {
                piece.append(tex ? "\\$" : "$");
                i++;
            } else if (c != '$') piece.append(c);
            else {
                if (tex)
                    while (i + 1 < text.length() && ".,;:)".indexOf(text.charAt(i + 1)) >= 0)
                        piece.append(mark(text.charAt(++i)));
                add(pieces, piece, tex);
                tex = !tex;
            }
        }
        if (tex)
            throw new IllegalArgumentException(
                    "text: a dollar sign at both ends of a formula, was " + text);
        add(pieces, piece, false);
        return pieces;
    }

    private static String mark(char c) {
        // In braces, as TeX puts room around these in formulas.
        return c == ')' || c == '.' ? String.valueOf(c) : "{" + c + "}";
    }

    private static void add(List<Piece> pieces, StringBuilder piece, boolean tex) {
        if (!piece.isEmpty()) pieces.add(new Piece(piece.toString(), tex));
        piece.setLength(0);
    }
}
