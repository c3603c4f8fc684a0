package saddleback.engine.formula;

import saddleback.engine.interval.Elementary;
import saddleback.engine.interval.Interval;
import saddleback.engine.interval.Powers;
import saddleback.engine.interval.SecondOrder;
import saddleback.engine.interval.Trigonometry;

import java.util.List;

/** Bounds of a term and of its first and second derivatives over a box. */
final class SecondBounds {
    private static final int MOST_POWER = 1 << 20;
    private static final Interval TWO = Interval.of(2);

    private SecondBounds() {}

    /** The term's bounds, given those of the variables. */
    static SecondOrder of(Term term, List<SecondOrder> z) {
        return switch (term) {
            case Term.Literal(double number) ->
                    SecondOrder.constant(z.getFirst().variables(), number);
            case Term.Variable(int index) -> z.get(index - 1);
            case Term.Negative(Term t) -> of(t, z).negated();
            case Term.Pair pair -> pair(pair, z);
            case Term.Power power -> power(power, z);
            case Term.Call(Named function, Term t) -> call(function, of(t, z));
        };
    }

    private static SecondOrder pair(Term.Pair pair, List<SecondOrder> z) {
        SecondOrder a = of(pair.left(), z);
        SecondOrder b = of(pair.right(), z);
        return switch (pair.operator()) {
            case '+' -> a.plus(b);
            case '-' -> a.minus(b);
            case '*' -> pair.left().equals(pair.right()) ? a.power(2) : a.times(b);
            default -> a.over(b);
        };
    }

    private static SecondOrder power(Term.Power power, List<SecondOrder> z) {
        SecondOrder b = of(power.base(), z);
        SecondOrder p = of(power.exponent(), z);
        if (!power.exponent().constant()) {
            SecondOrder l = p.times(call(Named.LOG, b));
            return call(Named.EXP, l);
        }
        double n = p.value().middle();
        if (p.value().low() == p.value().high() && n == (int) n && Math.abs(n) <= MOST_POWER)
            return b.power((int) n);
        Interval e = p.value();
        Interval less = e.minus(Interval.ONE);
        return b.then(
                Powers.real(b.value(), e),
                e.times(Powers.real(b.value(), less)),
                e.times(less).times(Powers.real(b.value(), e.minus(TWO))));
    }

    private static SecondOrder call(Named function, SecondOrder f) {
        Interval a = f.value();
        return f.then(function.over(a), function.slope(a), bend(function, a));
    }

    /** Bounds of the second derivative. */
    private static Interval bend(Named function, Interval a) {
        Interval one = Interval.ONE;
        return switch (function) {
            case SIN -> Trigonometry.sin(a).negated();
            case COS -> Trigonometry.cos(a).negated();
            case TAN -> {
                Interval t = Trigonometry.tan(a);
                yield TWO.times(t).times(one.plus(Powers.whole(t, 2)));
            }
            case ASIN -> arc(a);
            case ACOS -> arc(a).negated();
            case ATAN ->
                    TWO.times(a)
                            .over(Powers.whole(one.plus(Powers.whole(a, 2)), 2))
                            .negated();
            case SINH -> Elementary.sinh(a);
            case COSH -> Elementary.cosh(a);
            case TANH -> TWO.times(Elementary.tanh(a)).times(Elementary.tanhSlope(a)).negated();
            case EXP -> Elementary.exp(a);
            case LOG -> one.over(Powers.whole(a, 2)).negated();
            case SQRT ->
                    one.over(Interval.of(4).times(a).times(Elementary.sqrt(a))).negated();
            case ABS ->
                    a.low() > 0 || a.high() < 0
                            ? Interval.ZERO
                            : new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        };
    }

    /** a / (1 - a^2)^(3/2). */
    private static Interval arc(Interval a) {
        Interval rest = Interval.ONE.minus(Powers.whole(a, 2));
        return a.over(rest.times(Elementary.sqrt(rest)));
    }
}
