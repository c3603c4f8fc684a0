package saddleback.engine.labs.playground;

import saddleback.engine.optim.CubicRegularisation;
import saddleback.engine.optim.DampedNewton;
import saddleback.engine.optim.GradientDescent;
import saddleback.engine.optim.Method;
import saddleback.engine.optim.Newton;
import saddleback.engine.optim.SaddleFreeNewton;
import saddleback.engine.optim.Sgd;
import saddleback.engine.optim.TrustRegion;
import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

import java.util.List;

/**
 * What the playground asks.
 *
 * @param methods 1 to {@value #MOST}, all from the start
 * @param steps the most that each method makes
 */
public record PlaygroundSettings(
        @Setting("The function") Landscape function,
        @Setting("Where the methods start") Place start,
        @Setting("Methods that start together, 1 to 7") List<Method> methods,
        @Setting(
                        value = "Most steps each method makes",
                        unit = "steps",
                        min = 1,
                        max = 10_000,
                        log = true)
                int steps,
        @Setting("The window along x") Span x,
        @Setting("The window along y") Span y) {
    /** So many colours can be told apart. */
    public static final int MOST = 7;

    /** Checks the ranges and the number of methods. */
    public PlaygroundSettings {
        Ranges.check(PlaygroundSettings.class, function, start, methods, steps, x, y);
        methods = List.copyOf(methods);
        if (methods.isEmpty() || methods.size() > MOST)
            throw new IllegalArgumentException("methods: 1 to " + MOST + ", was " + methods.size());
    }

    /** Plain steps, momentum, Newton's method and its repairs on the classical saddle. */
    public static PlaygroundSettings defaults() {
        return new PlaygroundSettings(
                new Landscape.Classical(),
                Place.defaults(),
                List.of(
                        new GradientDescent(0.05),
                        new Sgd(0.02, 0.9, false),
                        new Newton(),
                        new DampedNewton(List.of(4.0)),
                        new SaddleFreeNewton(List.of(1e-6)),
                        new TrustRegion(0.2, 1, 0.1, true, 250),
                        CubicRegularisation.defaults()),
                40,
                Span.defaults(),
                Span.defaults());
    }
}
