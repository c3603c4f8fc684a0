package saddleback.engine.formula;

import org.apache.commons.math3.analysis.differentiation.DerivativeStructure;
import org.apache.commons.math3.util.FastMath;

import saddleback.engine.interval.Elementary;
import saddleback.engine.interval.FirstOrder;
import saddleback.engine.interval.Interval;
import saddleback.engine.interval.Powers;
import saddleback.engine.interval.Trigonometry;

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

    /** Bounds of the function of a function. */
    FirstOrder over(FirstOrder f) {
        return f.then(over(f.value()), slope(f.value()));
    }

    /** Bounds of the values. */
    Interval over(Interval a) {
        return switch (this) {
            case SIN -> Trigonometry.sin(a);
            case COS -> Trigonometry.cos(a);
            case TAN -> Trigonometry.tan(a);
            case ASIN -> Trigonometry.asin(a);
            case ACOS -> Trigonometry.acos(a);
            case ATAN -> Trigonometry.atan(a);
            case SINH -> Elementary.sinh(a);
            case COSH -> Elementary.cosh(a);
            case TANH -> Elementary.tanh(a);
            case EXP -> Elementary.exp(a);
            case LOG -> Elementary.log(a);
            case SQRT -> Elementary.sqrt(a);
            case ABS -> Elementary.abs(a);
        };
    }

    /** Bounds of the derivative. */
    Interval slope(Interval a) {
        Interval one = Interval.ONE;
        return switch (this) {
            case SIN -> Trigonometry.cos(a);
            case COS -> Trigonometry.sin(a).negated();
            case TAN -> one.plus(Powers.whole(Trigonometry.tan(a), 2));
            case ASIN -> one.over(Elementary.sqrt(one.minus(Powers.whole(a, 2))));
            case ACOS -> one.over(Elementary.sqrt(one.minus(Powers.whole(a, 2)))).negated();
            case ATAN -> one.over(one.plus(Powers.whole(a, 2)));
            case SINH -> Elementary.cosh(a);
            case COSH -> Elementary.sinh(a);
            case TANH -> Elementary.tanhSlope(a);
            case EXP -> Elementary.exp(a);
            case LOG -> one.over(a);
            case SQRT -> one.over(Interval.of(2).times(Elementary.sqrt(a)));
            case ABS -> a.low() >= 0 ? one : a.high() <= 0 ? one.negated() : new Interval(-1, 1);
        };
    }

    DerivativeStructure derivatives(DerivativeStructure a) {
        return derivatives.apply(a);
    }
}
