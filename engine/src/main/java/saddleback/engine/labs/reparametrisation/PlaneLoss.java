package saddleback.engine.labs.reparametrisation;

import saddleback.engine.formula.Formula;
import saddleback.engine.settings.Id;
import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

/** A loss of two parameters, and two places to look at. */
public sealed interface PlaneLoss {

    /** The loss, as a formula of x and y. */
    Formula asFormula();

    /** The place that flatness is measured at. */
    Spot at();

    /** The place that it is compared with. */
    Spot other();

    /**
     * The net y = theta1 theta2 fitted to y = 1: loss (theta1 theta2 - 1)². All (a, 1/a) are minima
     * of value 0 and compute the same function; the second eigenvalue of the Hessian there is 2(a²
     * + 1/a²).
     *
     * @param theta1 the first place is (theta1, 1/theta1)
     * @param alpha the other is (alpha theta1, 1/(alpha theta1))
     * @param half half the side of the box B around the first place, below theta1
     * @param boxes B, T B, T² B and so on
     */
    @Id(value = "product", meaning = "(xy - 1)²: the net y = theta1 theta2, fitted to 1")
    record Product(
            @Setting(
                            value = "Where on the hyperbola: (theta1, 1/theta1)",
                            min = 1e-3,
                            max = 1e3,
                            log = true)
                    double theta1,
            @Setting(
                            value = "Factor alpha that leads to the other place",
                            min = 1e-3,
                            max = 1e3,
                            log = true)
                    double alpha,
            @Setting(
                            value = "Half the side of the box, below theta1",
                            min = 0,
                            above = true,
                            max = 1e3,
                            log = true)
                    double half,
            @Setting(value = "Number of boxes", min = 1, max = 8) int boxes)
            implements PlaneLoss {

        /** Checks the ranges. */
        public Product {
            Ranges.check(Product.class, theta1, alpha, half, boxes);
            if (!(half < theta1))
                throw new IllegalArgumentException("half: below theta1, was " + half);
        }

        /** (1, 1) and (1/4, 4), three boxes. */
        public static Product defaults() {
            return new Product(1, 0.25, 0.1, 3);
        }

        @Override
        public Formula asFormula() {
            return Formula.parse("(x*y - 1)^2");
        }

        @Override
        public Spot at() {
            return on(theta1);
        }

        @Override
        public Spot other() {
            return on(alpha * theta1);
        }

        /** The place of the hyperbola above x. */
        public Spot on(double x) {
            return new Spot(x, 1 / x);
        }
    }

    /**
     * Any formula.
     *
     * @param formula what {@link Formula#parse} understands
     */
    @Id(value = "expression", meaning = "A formula of your own")
    record Expression(
            @Setting(
                            "Formula in x and y with + - * / ^ and parentheses, the numbers pi and"
                                + " e, and sin, cos, tan, asin, acos, atan, sinh, cosh, tanh, exp,"
                                + " log, sqrt, abs")
                    String formula,
            @Setting("Where flatness is measured") Spot at,
            @Setting("The place that it is compared with") Spot other)
            implements PlaneLoss {

        /** Reads the formula once, so that a wrong one is refused where it is written. */
        public Expression {
            Formula f = Formula.parse(formula);
            if (!Double.isFinite(f.value(at.x(), at.y())))
                throw new IllegalArgumentException("at: where the formula has a value, was " + at);
            if (!Double.isFinite(f.value(other.x(), other.y())))
                throw new IllegalArgumentException(
                        "other: where the formula has a value, was " + other);
        }

        /** Two minima of equal height, one valley wider than the other. */
        public static Expression defaults() {
            return new Expression("(x^2 - 1)^2 + (2 + x) y^2", new Spot(-1, 0), new Spot(1, 0));
        }

        @Override
        public Formula asFormula() {
            return Formula.parse(formula);
        }
    }

    /** A point of the plane. */
    record Spot(
            @Setting(value = "First coordinate", min = -1e6, max = 1e6) double x,
            @Setting(value = "Second coordinate", min = -1e6, max = 1e6) double y) {

        /** Checks the ranges. */
        public Spot {
            Ranges.check(Spot.class, x, y);
        }

        /** (0, 0). */
        public static Spot defaults() {
            return new Spot(0, 0);
        }

        @Override
        public String toString() {
            return "(" + x + ", " + y + ")";
        }
    }
}
