package saddleback.engine.labs.playground;

import saddleback.engine.formula.Formula;
import saddleback.engine.settings.Id;
import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

/** A function of two variables that methods are tried on. */
public sealed interface Landscape {

    /** The function, as a formula of x and y. */
    Formula asFormula();

    /**
     * A saddle at (0, 0) with eigenvalues 10 and -2 (Dauphin et al. 2014, figure 2). Its only
     * critical point.
     */
    @Id(value = "classical", meaning = "5x² - y²: a saddle with eigenvalues 10 and -2")
    record Classical() implements Landscape {
        @Override
        public Formula asFormula() {
            return Formula.parse("5x^2 - y^2");
        }
    }

    /**
     * The monkey saddle (Dauphin et al. 2014, figure 2): its only critical point is (0, 0), where
     * the Hessian is 0.
     */
    @Id(value = "monkey", meaning = "x³ - 3xy²: the monkey saddle, three ways down and three up")
    record Monkey() implements Landscape {
        @Override
        public Formula asFormula() {
            return Formula.parse("x^3 - 3xy^2");
        }
    }

    /**
     * A saddle at (0, 0) whose second eigenvalue is 0: that it goes down along y shows in fourth
     * derivatives alone. Its only critical point.
     */
    @Id(value = "quartic", meaning = "x² - y⁴: a saddle that second derivatives do not see")
    record Quartic() implements Landscape {
        @Override
        public Formula asFormula() {
            return Formula.parse("x^2 - y^4");
        }
    }

    /**
     * Rosenbrock's curved valley with (x² - 1)² along it in the place of (1 - x)², so that a saddle
     * lies between two minima. With steepness b the critical points are the minima (-1, 1) and (1,
     * 1) of value 0, and the saddle (0, 0) of value 1 with eigenvalues -4 along x and 2b along y.
     *
     * @param steepness b, of the valley's sides; 100 in Rosenbrock's function
     */
    @Id(
            value = "rosenbrock",
            meaning =
                    "(x² - 1)² + b (y - x²)²: Rosenbrock's valley with a saddle between two minima")
    record Rosenbrock(
            @Setting(
                            value = "Steepness b of the valley's sides",
                            min = 0,
                            above = true,
                            max = 1e6,
                            log = true)
                    double steepness)
            implements Landscape {

        /** Checks the range. */
        public Rosenbrock {
            Ranges.check(Rosenbrock.class, steepness);
        }

        /** Steepness 10. */
        public static Rosenbrock defaults() {
            return new Rosenbrock(10);
        }

        @Override
        public Formula asFormula() {
            String b = steepness == Math.rint(steepness) ? "" + (long) steepness : "" + steepness;
            return Formula.parse("(x^2 - 1)^2 + " + b + "(y - x^2)^2");
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
                                + " log, sqrt, abs; 3xy is 3*x*y")
                    String formula)
            implements Landscape {

        /** Reads the formula once, so that a wrong one is refused where it is written. */
        public Expression {
            Formula.parse(formula);
        }

        /** Two minima of different depth and a saddle between them. */
        public static Expression defaults() {
            return new Expression("x^4 - x^2 + y^2 + 0.3x");
        }

        @Override
        public Formula asFormula() {
            return Formula.parse(formula);
        }
    }
}
