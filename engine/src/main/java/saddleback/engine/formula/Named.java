package saddleback.engine.formula;

import org.apache.commons.math3.analysis.differentiation.DerivativeStructure;
import org.apache.commons.math3.util.FastMath;

import java.util.Locale;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;

/** A function that has a name in formulas; {@code log} is the natural logarithm. */
enum Named {
    SIN(FastMath::sin, DerivativeStructure::sin),
    COS(FastMath::cos, DerivativeStructure::cos),
    TAN(FastMath::tan, DerivativeStructure::tan),
    ASIN(FastMath::asin, DerivativeStructure::asin),
    ACOS(FastMath::acos, DerivativeStructure::acos),
    ATAN(FastMath::atan, DerivativeStructure::atan),
    SINH(FastMath::sinh, DerivativeStructure::sinh),
    COSH(FastMath::cosh, DerivativeStructure::cosh),
    TANH(FastMath::tanh, DerivativeStructure::tanh),
    EXP(FastMath::exp, DerivativeStructure::exp),
    LOG(FastMath::log, DerivativeStructure::log),
    SQRT(FastMath::sqrt, DerivativeStructure::sqrt),
    ABS(FastMath::abs, DerivativeStructure::abs);

    private final DoubleUnaryOperator value;
    private final UnaryOperator<DerivativeStructure> derivatives;

    Named(DoubleUnaryOperator value, UnaryOperator<DerivativeStructure> derivatives) {
        this.value = value;
        this.derivatives = derivatives;
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
}
