package saddleback.app.look;

import saddleback.viz.figure.Figure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How the figures of one result are seen.
 *
 * @param look of all figures
 * @param sights by the figure's name; figures not named are seen whole
 */
public record Appearance(Look look, Map<String, Sight> sights) {

    /** Copies the map, without figures that are seen whole. */
    public Appearance {
        var seen = new LinkedHashMap<>(sights);
        seen.values().removeIf(Sight.WHOLE::equals);
        sights = Map.copyOf(seen);
    }

    /** Figures as their labs made them. */
    public static Appearance defaults() {
        return new Appearance(Look.defaults(), Map.of());
    }

    /** From where the figure of this name is seen. */
    public Sight sight(String figure) {
        return Objects.requireNonNullElse(sights.get(figure), Sight.WHOLE);
    }

    /** The same with another look. */
    public Appearance with(Look other) {
        return new Appearance(other, sights);
    }

    /** The same with one figure seen from elsewhere. */
    public Appearance with(String figure, Sight sight) {
        var all = new LinkedHashMap<>(sights);
        all.put(figure, sight);
        return new Appearance(look, all);
    }

    /**
     * A figure as it is seen. What shows the same figure again and again, as while it is turned,
     * keeps a {@link Restyler}.
     */
    public Figure of(Figure figure) {
        return new Restyler().of(figure, this);
    }

    /** Figures as they are seen. */
    public List<Figure> of(List<Figure> figures) {
        return figures.stream().map(this::of).toList();
    }
}
