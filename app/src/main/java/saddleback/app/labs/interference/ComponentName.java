package saddleback.app.labs.interference;

import saddleback.viz.figure.Dash;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Stroke;

/** What a component is called, and how its curve is drawn. */
public final class ComponentName {
    private static final String DIGITS = "₀₁₂₃₄₅₆₇₈₉";

    /** Colours of the palettes; beyond them dashes tell curves apart. */
    private static final int COLOURS = 7;

    private static final Dash[] DASHES = {Dash.SOLID, Dash.DASHED, Dash.DOTTED};

    private ComponentName() {}

    /** "J₁" for component 0. */
    public static String of(int k) {
        return "J" + below(k + 1);
    }

    /** A number as an index. */
    static String below(int number) {
        var name = new StringBuilder();
        for (char c : String.valueOf(number).toCharArray()) name.append(DIGITS.charAt(c - '0'));
        return name.toString();
    }

    /** The line of component {@code k}. */
    public static Stroke stroke(int k, double width) {
        return Stroke.of(new Ink.Series(k), width).dashed(DASHES[k / COLOURS % DASHES.length]);
    }
}
