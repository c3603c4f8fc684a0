package saddleback.app.labs.playground.race;

import saddleback.engine.labs.playground.Landscape;
import saddleback.engine.labs.playground.Place;
import saddleback.engine.labs.playground.PlaygroundSettings;
import saddleback.engine.labs.playground.Span;

import java.util.List;

/** A function with a window in which it is well seen, and a start near its saddle. */
enum Preset {
    CLASSICAL("5x² − y²", new Landscape.Classical(), 0.5, 0.02, -1, 1, -1, 1),
    MONKEY("Monkey saddle", new Landscape.Monkey(), 0.4, 0.3, -1, 1, -1, 1),
    QUARTIC("x² − y⁴", new Landscape.Quartic(), 0.5, 0.2, -1, 1, -1, 1),
    ROSENBROCK("Rosenbrock, saddle", Landscape.Rosenbrock.defaults(), -0.05, 0.6, -2, 2, -1, 3),
    EXPRESSION("A formula", Landscape.Expression.defaults(), 0.05, 0.8, -1, 1, -1, 1);

    /** In the order in which they are offered. */
    static final List<Preset> ALL = List.of(values());

    /** As they are offered. */
    static final List<String> NAMES = ALL.stream().map(p -> p.words).toList();

    private final String words;
    private final Landscape function;
    private final Place start;
    private final double left;
    private final double right;
    private final double low;
    private final double high;

    Preset(
            String words,
            Landscape function,
            double x,
            double y,
            double left,
            double right,
            double low,
            double high) {
        this.words = words;
        this.function = function;
        start = new Place(x, y);
        this.left = left;
        this.right = right;
        this.low = low;
        this.high = high;
    }

    /** The one of this kind of function. */
    static Preset of(Landscape function) {
        return ALL.stream()
                .filter(p -> p.function.getClass() == function.getClass())
                .findFirst()
                .orElse(EXPRESSION);
    }

    /** The same race on this function. */
    PlaygroundSettings in(PlaygroundSettings s) {
        return new PlaygroundSettings(
                function,
                start,
                s.methods(),
                s.steps(),
                new Span(left, right, s.x().points()),
                new Span(low, high, s.y().points()));
    }
}
