package saddleback.engine.interference;

import org.apache.commons.math3.analysis.solvers.AllowedSolution;
import org.apache.commons.math3.analysis.solvers.BracketingNthOrderBrentSolver;

import java.util.function.DoubleUnaryOperator;

/** When something passes 0. */
final class Crossing {
    private static final double RELATIVE = 0x1p-52;
    private static final int ORDER = 5;
    private static final int MOST = 1000;

    private Crossing() {}

    /**
     * A time at which {@code value} is 0, from the side on which it is positive.
     *
     * @param value of opposite signs at both ends; where it is not, as rounding may have it, the
     *     later end is the answer
     */
    static double between(DoubleUnaryOperator value, double from, double to) {
        if (!(value.applyAsDouble(from) * value.applyAsDouble(to) < 0)) return to;
        var solver = new BracketingNthOrderBrentSolver(RELATIVE, Double.MIN_NORMAL, 0, ORDER);
        return solver.solve(MOST, value::applyAsDouble, from, to, AllowedSolution.ABOVE_SIDE);
    }
}
