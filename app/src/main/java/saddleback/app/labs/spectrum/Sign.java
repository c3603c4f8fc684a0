package saddleback.app.labs.spectrum;

import saddleback.viz.figure.Ink;

import java.util.Locale;

/** On which side of zero an eigenvalue lies. */
enum Sign {
    POSITIVE(new Ink.Series(0)),
    ZERO(Ink.MUTED),
    NEGATIVE(new Ink.Series(1));

    private final Ink ink;

    Sign(Ink ink) {
        this.ink = ink;
    }

    /** The side of a value; zero to within a tolerance, and where it is no number. */
    static Sign of(double value, double tolerance) {
        return value > tolerance ? POSITIVE : value < -tolerance ? NEGATIVE : ZERO;
    }

    /** Its colour in every figure. */
    Ink ink() {
        return ink;
    }

    /** Its name in a legend. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
