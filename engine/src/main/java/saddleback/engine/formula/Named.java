package saddleback.engine.formula;

import org.apache.commons.math3.analysis.differentiation.DerivativeStructure;
import org.apache.commons.math3.util.FastMath;

import saddleback.engine.interval.Interval;

import java.util.Locale;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;

/** A function that has a name in formulas; {@code log} is the natural logarithm. */
enum Named {
    SIN(FastMath::sin, DerivativeStructure::sin, Ranges::sin),
    COS(FastMath::cos, DerivativeStructure::cos, Ranges::cos),
    TAN(FastMath::tan, DerivativeStructure::tan, Ranges::tan),
    ASIN(FastMath::asin, DerivativeStructure::asin, Ranges::asin),
    ACOS(FastMath::acos, DerivativeStructure::acos, Ranges::acos),
    ATAN(FastMath::atan, DerivativeStructure::atan, Ranges::atan),
    SINH(FastMath::sinh, DerivativeStructure::sinh, Ranges::sinh),
    COSH(FastMath::cosh, DerivativeStructure::cosh, Ranges::cosh),
    TANH(FastMath::tanh, DerivativeStructure::tanh, Ranges::tanh),
    EXP(FastMath::exp, DerivativeStructure::exp, Ranges::exp),
    LOG(FastMath::log, DerivativeStructure::log, Ranges::log),
    SQRT(FastMath::sqrt, DerivativeStructure::sqrt, Ranges::sqrt),
    ABS(FastMath::abs, DerivativeStructure::abs, Ranges::abs);

    private final DoubleUnaryOperator value;
    private final UnaryOperator<DerivativeStructure> derivatives;
    private final UnaryOperator<Interval> range;

    Named(
            DoubleUnaryOperator value,
            UnaryOperator<DerivativeStructure> derivatives,
            UnaryOperator<Interval> range) {
        this.value = value;
        this.derivatives = derivatives;
        this.range = range;
    }

    /** As it is written. */
    String written() {
        return name().toLowerCase(Locale.ROOT);
    }

    double value(double a) {
        return value.applyAsDouble(a);
    }

    DerivativeStructure derivatives(DerivativeStructure a) {
        return derivatives.apply(a);
    }

    Interval range(Interval a) {
        return range.apply(a);
    }
}
