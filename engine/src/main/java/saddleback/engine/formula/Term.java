package saddleback.engine.formula;

import org.apache.commons.math3.analysis.differentiation.DerivativeStructure;
import org.apache.commons.math3.util.FastMath;

import saddleback.engine.interval.Elementary;
import saddleback.engine.interval.FirstOrder;
import saddleback.engine.interval.Interval;
import saddleback.engine.interval.Powers;

/**
 * A part of a formula. Derivatives are those of commons-math's {@link DerivativeStructure} (Kalman,
 * "Doubly Recursive Multivariate Automatic Differentiation", Mathematics Magazine 75, 2002).
 */
sealed interface Term {

    /** The value at a point. */
    double value(double x, double y);

    /** Value and derivatives, given those of the variables. */
    DerivativeStructure derivatives(DerivativeStructure x, DerivativeStructure y);

    /** Bounds of value and derivatives, given those of the variables. */
    FirstOrder over(FirstOrder x, FirstOrder y);

    /** Whether a variable, the first or the second, stands in it. */
    boolean has(boolean first);

    /** Whether it is the same everywhere. */
    default boolean constant() {
        return !has(true) && !has(false);
    }

    /** A number. */
    record Literal(double number) implements Term {
        @Override
        public double value(double x, double y) {
            return number;
        }

        @Override
        public DerivativeStructure derivatives(DerivativeStructure x, DerivativeStructure y) {
            return x.createConstant(number);
        }

        @Override
        public FirstOrder over(FirstOrder x, FirstOrder y) {
            return FirstOrder.constant(number);
        }

        @Override
        public boolean has(boolean first) {
            return false;
        }
    }

    /** One of the two variables. */
    record Variable(boolean first) implements Term {
        @Override
        public double value(double x, double y) {
            return first ? x : y;
        }

        @Override
        public DerivativeStructure derivatives(DerivativeStructure x, DerivativeStructure y) {
            return first ? x : y;
        }

        @Override
        public FirstOrder over(FirstOrder x, FirstOrder y) {
            return first ? x : y;
        }

        @Override
        public boolean has(boolean first) {
            return this.first == first;
        }
    }

    /** A term with the other sign. */
    record Negative(Term term) implements Term {
        @Override
        public double value(double x, double y) {
            return -term.value(x, y);
        }

        @Override
        public DerivativeStructure derivatives(DerivativeStructure x, DerivativeStructure y) {
            return term.derivatives(x, y).negate();
        }

        @Override
        public FirstOrder over(FirstOrder x, FirstOrder y) {
            return term.over(x, y).negated();
        }

        @Override
        public boolean has(boolean first) {
            return term.has(first);
        }
    }

    /** Two terms and what is done with them. */
    record Pair(Term left, char operator, Term right) implements Term {
        @Override
        public double value(double x, double y) {
            double a = left.value(x, y);
            double b = right.value(x, y);
            return switch (operator) {
                case '+' -> a + b;
                case '-' -> a - b;
                case '*' -> a * b;
                default -> a / b;
            };
        }

        @Override
        public DerivativeStructure derivatives(DerivativeStructure x, DerivativeStructure y) {
            DerivativeStructure a = left.derivatives(x, y);
            DerivativeStructure b = right.derivatives(x, y);
            return switch (operator) {
                case '+' -> a.add(b);
                case '-' -> a.subtract(b);
                case '*' -> a.multiply(b);
                default -> a.divide(b);
            };
        }

        @Override
        public FirstOrder over(FirstOrder x, FirstOrder y) {
            FirstOrder a = left.over(x, y);
            FirstOrder b = right.over(x, y);
            return switch (operator) {
                case '+' -> a.plus(b);
                case '-' -> a.minus(b);
                case '*' -> left.equals(right) ? a.power(2) : a.times(b);
                default -> a.over(b);
            };
        }

        @Override
        public boolean has(boolean first) {
            return left.has(first) || right.has(first);
        }
    }

    /** A power. */
    record Power(Term base, Term exponent) implements Term {
        private static final int MOST_POWER = 1 << 20;

        @Override
        public double value(double x, double y) {
            return FastMath.pow(base.value(x, y), exponent.value(x, y));
        }

        @Override
        public DerivativeStructure derivatives(DerivativeStructure x, DerivativeStructure y) {
            DerivativeStructure b = base.derivatives(x, y);
            if (!exponent.constant()) return exponent.derivatives(x, y).multiply(b.log()).exp();
            double n = exponent.value(0, 0);
            return n == (int) n ? b.pow((int) n) : b.pow(n);
        }

        @Override
        public FirstOrder over(FirstOrder x, FirstOrder y) {
            FirstOrder b = base.over(x, y);
            if (!exponent.constant()) return raised(b, exponent.over(x, y));
            double n = exponent.value(0, 0);
            if (n == (int) n && Math.abs(n) <= MOST_POWER) return b.power((int) n);
            Interval p = exponent.over(x, y).value();
            return b.then(
                    Powers.real(b.value(), p),
                    p.times(Powers.real(b.value(), p.minus(Interval.ONE))));
        }

        /** exp(p log b). */
        private static FirstOrder raised(FirstOrder b, FirstOrder p) {
            Interval inverse = Interval.ONE.over(b.value());
            FirstOrder l = p.times(b.then(Elementary.log(b.value()), inverse));
            Interval e = Elementary.exp(l.value());
            return l.then(e, e);
        }

        @Override
        public boolean has(boolean first) {
            return base.has(first) || exponent.has(first);
        }
    }

    /** A function of a term. */
    record Call(Named function, Term term) implements Term {
        @Override
        public double value(double x, double y) {
            return function.value(term.value(x, y));
        }

        @Override
        public DerivativeStructure derivatives(DerivativeStructure x, DerivativeStructure y) {
            return function.derivatives(term.derivatives(x, y));
        }

        @Override
        public FirstOrder over(FirstOrder x, FirstOrder y) {
            return function.over(term.over(x, y));
        }

        @Override
        public boolean has(boolean first) {
            return term.has(first);
        }
    }
}
