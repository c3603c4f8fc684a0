package saddleback.engine.optim;

import java.util.OptionalDouble;

/** The rate of a method, whatever its kind. */
public final class Rate {
    private Rate() {}

    /** The rate; empty for a method that finds the length of its steps itself. */
    public static OptionalDouble of(Method method) {
        return switch (method) {
            case GradientDescent m -> OptionalDouble.of(m.rate());
            case Sgd m -> OptionalDouble.of(m.rate());
            case AdaGrad m -> OptionalDouble.of(m.rate());
            case RmsProp m -> OptionalDouble.of(m.rate());
            case Adam m -> OptionalDouble.of(m.rate());
            case AdamW m -> OptionalDouble.of(m.rate());
            case Lbfgs _,
                    Newton _,
                    DampedNewton _,
                    SaddleFreeNewton _,
                    KrylovSaddleFreeNewton _,
                    TrustRegion _,
                    CubicRegularisation _ ->
                    OptionalDouble.empty();
        };
    }

    /** The same method at another rate; itself where it has none. */
    public static Method with(Method method, double rate) {
        return switch (method) {
            case GradientDescent _ -> new GradientDescent(rate);
            case Sgd m -> new Sgd(rate, m.momentum(), m.nesterov());
            case AdaGrad m -> new AdaGrad(rate, m.initial(), m.epsilon());
            case RmsProp m ->
                    new RmsProp(rate, m.smoothing(), m.epsilon(), m.momentum(), m.centered());
            case Adam m -> new Adam(rate, m.beta1(), m.beta2(), m.epsilon());
            case AdamW m -> new AdamW(rate, m.beta1(), m.beta2(), m.epsilon(), m.decay());
            case Lbfgs _,
                    Newton _,
                    DampedNewton _,
                    SaddleFreeNewton _,
                    KrylovSaddleFreeNewton _,
                    TrustRegion _,
                    CubicRegularisation _ ->
                    method;
        };
    }
}
