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

    /** The value at a point; of a formula of the plane the third coordinate does not count. */
    double value(double x, double y, double z);

    /** Value and derivatives, given those of the variables. */
    DerivativeStructure derivatives(DerivativeStructure x, DerivativeStructure y);

    /** Bounds of value and derivatives, given those of the variables. */
    FirstOrder over(FirstOrder x, FirstOrder y);

    /** Whether a variable stands in it: 1, 2 or 3. */
    boolean has(int variable);

    /** Whether it is the same everywhere. */
    default boolean constant() {
        return !has(1) && !has(2) && !has(3);
    }

    /** A number. */
    record Literal(double number) implements Term {
        @Override
        public double value(double x, double y, double z) {
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
        public boolean has(int variable) {
            return false;
        }
    }

    /** A variable: 1, 2 or 3. Of the third there are values alone. */
    record Variable(int index) implements Term {
        @Override
        public double value(double x, double y, double z) {
            return index == 1 ? x : index == 2 ? y : z;
        }

        @Override
        public DerivativeStructure derivatives(DerivativeStructure x, DerivativeStructure y) {
            return ofPlane(x, y);
        }

        @Override
        public FirstOrder over(FirstOrder x, FirstOrder y) {
            return ofPlane(x, y);
        }

        private <T> T ofPlane(T x, T y) {
            return switch (index) {
                case 1 -> x;
                case 2 -> y;
                default ->
                        throw new IllegalArgumentException(
                                "formula: two variables for derivatives, was one with z3");
            };
        }

        @Override
        public boolean has(int variable) {
            return index == variable;
        }
    }

    /** A term with the other sign. */
    record Negative(Term term) implements Term {
        @Override
        public double value(double x, double y, double z) {
            return -term.value(x, y, z);
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
        public boolean has(int variable) {
            return term.has(variable);
        }
    }

    /** Two terms and what is done with them. */
    record Pair(Term left, char operator, Term right) implements Term {
        @Override
        public double value(double x, double y, double z) {
            double a = left.value(x, y, z);
            double b = right.value(x, y, z);
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
        public boolean has(int variable) {
            return left.has(variable) || right.has(variable);
        }
    }

    /** A power. */
    record Power(Term base, Term exponent) implements Term {
        private static final int MOST_POWER = 1 << 20;

        @Override
        public double value(double x, double y, double z) {
            return FastMath.pow(base.value(x, y, z), exponent.value(x, y, z));
        }

        @Override
        public DerivativeStructure derivatives(DerivativeStructure x, DerivativeStructure y) {
            DerivativeStructure b = base.derivatives(x, y);
            if (!exponent.constant()) return exponent.derivatives(x, y).multiply(b.log()).exp();
            double n = exponent.value(0, 0, 0);
            return n == (int) n ? b.pow((int) n) : b.pow(n);
        }

        @Override
        public FirstOrder over(FirstOrder x, FirstOrder y) {
            FirstOrder b = base.over(x, y);
            if (!exponent.constant()) return raised(b, exponent.over(x, y));
            double n = exponent.value(0, 0, 0);
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
        public boolean has(int variable) {
            return base.has(variable) || exponent.has(variable);
        }
    }

    /** A function of a term. */
    record Call(Named function, Term term) implements Term {
        @Override
        public double value(double x, double y, double z) {
            return function.value(term.value(x, y, z));
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
        public boolean has(int variable) {
            return term.has(variable);
        }
    }
}
