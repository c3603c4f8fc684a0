package saddleback.engine.interval;

import java.util.Arrays;
import java.util.List;

/**
 * Bounds of a function of some variables and of its first and second derivatives over a box, by
 * automatic differentiation in intervals (Moore, Kearfott and Cloud, Introduction to Interval
 * Analysis, 2009, chapter 6). Second derivatives that are not bounded say that the function may have
 * a kink; ends that are not numbers say that nothing is known there.
 *
 * @param value holds the function's values
 * @param slope holds the derivative by each variable
 * @param bend holds the second derivatives: the lower triangle, row by row
 */
public record SecondOrder(Interval value, List<Interval> slope, List<Interval> bend) {
    private static final Interval ANY =
            new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    /** Checks the lengths and copies. */
    public SecondOrder {
        slope = List.copyOf(slope);
        bend = List.copyOf(bend);
        int n = slope.size();
        if (bend.size() != n * (n + 1) / 2)
            throw new IllegalArgumentException(
                    "bend: %d intervals, was %d".formatted(n * (n + 1) / 2, bend.size()));
    }

    /** The same number everywhere. */
    public static SecondOrder constant(int variables, double number) {
        return new SecondOrder(
                Interval.of(number),
                all(variables, Interval.ZERO),
                all(variables * (variables + 1) / 2, Interval.ZERO));
    }

    /** One of the variables, counted from 0. */
    public static SecondOrder variable(int variables, int which, Interval x) {
        Interval[] slope = new Interval[variables];
        Arrays.fill(slope, Interval.ZERO);
        slope[which] = Interval.ONE;
        return new SecondOrder(
                x, List.of(slope), all(variables * (variables + 1) / 2, Interval.ZERO));
    }

    /** Values are bounded; of derivatives nothing is known. */
    public static SecondOrder rough(int variables, Interval value) {
        return new SecondOrder(
                value, all(variables, ANY), all(variables * (variables + 1) / 2, ANY));
    }

    private static List<Interval> all(int n, Interval x) {
        Interval[] same = new Interval[n];
        Arrays.fill(same, x);
        return List.of(same);
    }

    /** How many variables. */
    public int variables() {
        return slope.size();
    }

    /** The second derivative by two variables. */
    public Interval bend(int i, int j) {
        int row = Math.max(i, j);
        return bend.get(row * (row + 1) / 2 + Math.min(i, j));
    }

    /** The sum. */
    public SecondOrder plus(SecondOrder o) {
        return new SecondOrder(
                value.plus(o.value), Exact.sums(slope, o.slope), Exact.sums(bend, o.bend));
    }

    /** The difference. */
    public SecondOrder minus(SecondOrder o) {
        return plus(o.negated());
    }

    /** The function with the other sign. */
    public SecondOrder negated() {
        return new SecondOrder(
                value.negated(),
                slope.stream().map(Interval::negated).toList(),
                bend.stream().map(Interval::negated).toList());
    }

    /** The product. */
    public SecondOrder times(SecondOrder o) {
        int n = variables();
        Interval[] first = new Interval[n];
        Interval[] second = new Interval[bend.size()];
        int k = 0;
        for (int i = 0; i < n; i++) {
            first[i] =
                    Exact.sum(
                            Exact.product(slope.get(i), o.value),
                            Exact.product(o.slope.get(i), value));
            for (int j = 0; j <= i; j++, k++)
                second[k] =
                        Exact.sum(
                                Exact.sum(
                                        Exact.product(bend.get(k), o.value),
                                        Exact.product(o.bend.get(k), value)),
                                Exact.sum(
                                        Exact.product(slope.get(i), o.slope.get(j)),
                                        Exact.product(slope.get(j), o.slope.get(i))));
        }
        return new SecondOrder(value.times(o.value), List.of(first), List.of(second));
    }

    /** The quotient; nothing is known where {@code o} may be 0. */
    public SecondOrder over(SecondOrder o) {
        Interval inverse = Interval.ONE.over(o.value);
        Interval square = inverse.times(inverse);
        return times(
                o.then(
                        inverse,
                        square.negated(),
                        Interval.of(2).times(square).times(inverse)));
    }

    /** To a whole power. */
    public SecondOrder power(int n) {
        if (n == 0) return constant(variables(), 1);
        if (n == 1) return this;
        return then(
                Powers.whole(value, n),
                Interval.of(n).times(Powers.whole(value, n - 1)),
                Interval.of((double) n * (n - 1)).times(Powers.whole(value, n - 2)));
    }

    /**
     * A function of this one.
     *
     * @param outer bounds of the outer function over {@link #value}
     * @param first bounds of its derivative over {@link #value}
     * @param second bounds of its second derivative over {@link #value}
     */
    public SecondOrder then(Interval outer, Interval first, Interval second) {
        int n = variables();
        Interval[] slopes = new Interval[n];
        Interval[] bends = new Interval[bend.size()];
        int k = 0;
        for (int i = 0; i < n; i++) {
            slopes[i] = Exact.product(slope.get(i), first);
            for (int j = 0; j <= i; j++, k++) {
                Interval square =
                        i == j
                                ? Powers.whole(slope.get(i), 2)
                                : Exact.product(slope.get(i), slope.get(j));
                bends[k] =
                        Exact.sum(
                                Exact.product(bend.get(k), first), Exact.product(square, second));
            }
        }
        return new SecondOrder(outer, List.of(slopes), List.of(bends));
    }

    /** An upper bound of the spectral norm of the second derivatives over the box. */
    public double curvature() {
        return SymmetricNorm.bound(this);
    }
}
