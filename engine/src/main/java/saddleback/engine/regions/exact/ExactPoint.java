package saddleback.engine.regions.exact;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * A point in rational coordinates, or a direction (a point at infinity).
 *
 * @param at homogeneous coordinates, not all 0, the last one positive, or 0 for a direction; not
 *     copied and never changed
 */
public record ExactPoint(BigInteger[] at) {

    /** A point whose float64 coordinates are taken exactly. */
    public static ExactPoint of(double... coordinates) {
        int shift = Dyadic.shift(0, coordinates);
        BigInteger[] at = new BigInteger[coordinates.length + 1];
        for (int i = 0; i < coordinates.length; i++) at[i] = Dyadic.scaled(coordinates[i], shift);
        at[coordinates.length] = BigInteger.ONE.shiftLeft(shift);
        return new ExactPoint(at);
    }

    /**
     * The common zero of as many affine functions as there are coordinates. Where their gradients
     * depend on each other, as of parallel lines, it is the direction in which all stay as they
     * are, of either sign. Fraction-free elimination (Bareiss 1968).
     *
     * @param forms linearly independent, as {@link ExactNetwork#cut} gives them
     * @throws IllegalArgumentException where one is a multiple of others
     */
    public static ExactPoint meet(BigInteger[]... forms) {
        BigInteger[] at = Elimination.zero(forms);
        int last = at.length - 1;
        int twos = Integer.MAX_VALUE;
        for (BigInteger v : at) if (v.signum() != 0) twos = Math.min(twos, v.getLowestSetBit());
        boolean turn = at[last].signum() < 0;
        for (int i = 0; i <= last; i++) {
            BigInteger v = at[i].shiftRight(twos);
            at[i] = turn ? v.negate() : v;
        }
        return new ExactPoint(at);
    }

    /** Whether this is a point at infinity. */
    public boolean direction() {
        return at[at.length - 1].signum() == 0;
    }

    /** The opposite direction. */
    public ExactPoint opposite() {
        if (!direction()) throw new IllegalArgumentException("at: a direction, was a point");
        BigInteger[] turned = new BigInteger[at.length];
        for (int i = 0; i < at.length; i++) turned[i] = at[i].negate();
        return new ExactPoint(turned);
    }

    /** The sign of an affine function here; of its linear part at a direction. */
    public int sign(BigInteger[] form) {
        return value(form).signum();
    }

    /** An affine function here, times the last coordinate; its linear part at a direction. */
    public BigInteger value(BigInteger[] form) {
        BigInteger sum = BigInteger.ZERO;
        for (int i = 0; i < at.length; i++)
            if (form[i].signum() != 0 && at[i].signum() != 0)
                sum = sum.add(form[i].multiply(at[i]));
        return sum;
    }

    /** An affine function whose float64 coefficients are taken exactly, in integers. */
    public static BigInteger[] form(double... coefficients) {
        int shift = Dyadic.shift(-2000, coefficients);
        BigInteger[] form = new BigInteger[coefficients.length];
        for (int i = 0; i < form.length; i++) form[i] = Dyadic.scaled(coefficients[i], shift);
        return form;
    }

    /** The middle of points, their mean; with directions a point further on. */
    public static ExactPoint mean(ExactPoint... points) {
        BigInteger weight = BigInteger.ONE;
        int finite = 0;
        for (ExactPoint p : points)
            if (!p.direction()) {
                weight = weight.multiply(p.at[p.at.length - 1]);
                finite++;
            }
        BigInteger[] sum = new BigInteger[points[0].at.length];
        Arrays.fill(sum, BigInteger.ZERO);
        for (ExactPoint p : points) {
            BigInteger factor = p.direction() ? weight : weight.divide(p.at[sum.length - 1]);
            for (int i = 0; i < sum.length - 1; i++) sum[i] = sum[i].add(p.at[i].multiply(factor));
        }
        sum[sum.length - 1] = weight.multiply(BigInteger.valueOf(finite));
        return new ExactPoint(sum);
    }

    /** Whether both are the same point, or the same direction but for its length. */
    public boolean same(ExactPoint other) {
        int pivot = 0;
        while (at[pivot].signum() == 0) pivot++;
        if (other.at[pivot].signum() != at[pivot].signum()) return false;
        for (int i = 0; i < at.length; i++)
            if (!at[i].multiply(other.at[pivot]).equals(other.at[i].multiply(at[pivot])))
                return false;
        return true;
    }

    /** The nearest float64 coordinates, correct to about a unit in the last place. */
    public double[] coordinates() {
        double[] near = new double[at.length - 1];
        for (int i = 0; i < near.length; i++)
            near[i] = Elimination.quotient(at[i], at[near.length]);
        return near;
    }
}
