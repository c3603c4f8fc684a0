package saddleback.app.labs.playground.race;

import saddleback.engine.labs.playground.PlaygroundSettings;
import saddleback.engine.optim.AdaGrad;
import saddleback.engine.optim.Adam;
import saddleback.engine.optim.AdamW;
import saddleback.engine.optim.DampedNewton;
import saddleback.engine.optim.GradientDescent;
import saddleback.engine.optim.Method;
import saddleback.engine.optim.RmsProp;
import saddleback.engine.optim.SaddleFreeNewton;
import saddleback.engine.optim.Sgd;

import java.util.List;
import java.util.OptionalDouble;

/** A number that several methods have, turned for all of them at once. */
enum Knob {
    RATE {
        @Override
        OptionalDouble of(Method method) {
            return switch (method) {
                case GradientDescent m -> OptionalDouble.of(m.rate());
                case Sgd m -> OptionalDouble.of(m.rate());
                case AdaGrad m -> OptionalDouble.of(m.rate());
                case RmsProp m -> OptionalDouble.of(m.rate());
                case Adam m -> OptionalDouble.of(m.rate());
                case AdamW m -> OptionalDouble.of(m.rate());
                default -> OptionalDouble.empty();
            };
        }

        @Override
        Method with(Method method, double rate) {
            return switch (method) {
                case GradientDescent _ -> new GradientDescent(rate);
                case Sgd m -> new Sgd(rate, m.momentum(), m.nesterov());
                case AdaGrad m -> new AdaGrad(rate, m.initial(), m.epsilon());
                case RmsProp m ->
                        new RmsProp(rate, m.smoothing(), m.epsilon(), m.momentum(), m.centered());
                case Adam m -> new Adam(rate, m.beta1(), m.beta2(), m.epsilon());
                case AdamW m -> new AdamW(rate, m.beta1(), m.beta2(), m.epsilon(), m.decay());
                default -> method;
            };
        }
    },
    DAMPING {
        @Override
        OptionalDouble of(Method method) {
            return switch (method) {
                case DampedNewton m -> OptionalDouble.of(m.dampings().getFirst());
                case SaddleFreeNewton m -> OptionalDouble.of(m.dampings().getFirst());
                default -> OptionalDouble.empty();
            };
        }

        @Override
        Method with(Method method, double damping) {
            return switch (method) {
                case DampedNewton _ -> new DampedNewton(List.of(damping));
                case SaddleFreeNewton _ -> new SaddleFreeNewton(List.of(damping));
                default -> method;
            };
        }
    };

    /** The number, where the method has it. */
    abstract OptionalDouble of(Method method);

    /** The method with another number, or as it is where it has none. */
    abstract Method with(Method method, double number);

    /** The number of the first method that has one. */
    OptionalDouble first(List<Method> methods) {
        return methods.stream()
                .map(this::of)
                .filter(OptionalDouble::isPresent)
                .findFirst()
                .orElse(OptionalDouble.empty());
    }

    /** The race with this number for every method that has one. */
    PlaygroundSettings turned(PlaygroundSettings s, double number) {
        List<Method> methods = s.methods().stream().map(m -> with(m, number)).toList();
        return new PlaygroundSettings(s.function(), s.start(), methods, s.steps(), s.x(), s.y());
    }
}
