package saddleback.engine.formula;

import org.apache.commons.math3.analysis.differentiation.DerivativeStructure;

import saddleback.engine.interval.FirstOrder;
import saddleback.engine.interval.Interval;
import saddleback.engine.interval.SecondOrder;

import java.util.ArrayList;
import java.util.List;

/**
 * A function of x and y, or of z1, z2 and z3, written as text. Immutable; may be used by several
 * threads.
 *
 * <p>What is understood: numbers; {@code x}, {@code y}, {@code pi}, {@code e}; {@code + - * / ^}
 * and parentheses; the functions {@code sin cos tan asin acos atan sinh cosh tanh exp log sqrt
 * abs}, whose argument stands in parentheses. {@code ^} binds before the sign and to the right:
 * {@code -x^2} is {@code -(x^2)}, {@code 2^3^2} is {@code 2^9}. A product's sign may be left out
 * before a name or a parenthesis ({@code 2x}, {@code 3xy^2}, {@code 2(x+1)}), but not behind a
 * division, where {@code 1/2x} could mean two things. A power with a varying exponent or one that
 * is not whole has a value for a positive base alone.
 *
 * <p>Derivatives are exact to rounding, by automatic differentiation. The absolute value has the
 * slope 1 at 0.
 */
public final class Formula {
    /** The longest text that is read. */
    public static final int LONGEST = 1000;

    private static final int VARIABLES = 2;
    private static final int ORDER = 2;

    private final String text;
    private final Term term;

    private Formula(String text, Term term) {
        this.text = text;
        this.term = term;
    }

    /**
     * Reads a formula.
     *
     * @throws IllegalArgumentException "formula: what was expected at character 7, was what stands
     *     there", characters counted from 1
     */
    public static Formula parse(String text) {
        return parse(text, Alphabet.PLANE);
    }

    /**
     * Reads a formula of up to three variables: z1 or x, z2 or y, and z3.
     *
     * @throws IllegalArgumentException as {@link #parse(String)}
     */
    public static Formula ofCube(String text) {
        return parse(text, Alphabet.CUBE);
    }

    private static Formula parse(String text, Alphabet alphabet) {
        if (text.length() > LONGEST)
            throw new IllegalArgumentException(
                    "formula: at most " + LONGEST + " characters, was " + text.length());
        return new Formula(text, new Parser(Scanner.tokens(text, alphabet)).formula());
    }

    /** As it was written. */
    public String text() {
        return text;
    }

    /** The value; NaN or infinite where there is none. */
    public double value(double x, double y) {
        return term.value(x, y, 0);
    }

    /** The value at a point of space; NaN or infinite where there is none. */
    public double value(double x, double y, double z) {
        return term.value(x, y, z);
    }

    /** Whether y stands in it. */
    public boolean hasY() {
        return term.has(2);
    }

    /** The last variable that stands in it: 1, 2 or 3, or 0 where it is the same everywhere. */
    public int variables() {
        return term.has(3) ? 3 : term.has(2) ? 2 : term.has(1) ? 1 : 0;
    }

    /**
     * The value, the same bits as {@link #value} gives, and the derivatives.
     *
     * @throws IllegalArgumentException if z3 stands in it
     */
    public Jet jet(double x, double y) {
        DerivativeStructure f =
                term.derivatives(
                        new DerivativeStructure(VARIABLES, ORDER, 0, x),
                        new DerivativeStructure(VARIABLES, ORDER, 1, y));
        return new Jet(
                term.value(x, y, 0),
                f.getPartialDerivative(1, 0),
                f.getPartialDerivative(0, 1),
                f.getPartialDerivative(2, 0),
                f.getPartialDerivative(1, 1),
                f.getPartialDerivative(0, 2));
    }

    /**
     * Bounds of the value and the first derivatives over a rectangle.
     *
     * @throws IllegalArgumentException if z3 stands in it
     */
    public FirstOrder over(Interval x, Interval y) {
        return over(FirstOrder.x(x), FirstOrder.y(y));
    }

    /**
     * Bounds where functions stand in for the variables. They hold the exact values of the formula
     * with the doubles nearest to the numbers that are written in it.
     */
    public FirstOrder over(FirstOrder x, FirstOrder y) {
        return term.over(x, y);
    }

    /**
     * Bounds of the value and of the first and second derivatives over a box.
     *
     * @param box an interval a variable
     */
    public SecondOrder over(List<Interval> box) {
        var variables = new ArrayList<SecondOrder>();
        for (int k = 0; k < box.size(); k++)
            variables.add(SecondOrder.variable(box.size(), k, box.get(k)));
        return SecondBounds.of(term, variables);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Formula f && f.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
