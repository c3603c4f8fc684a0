package saddleback.app.labs.reparametrisation.bench;

import saddleback.app.labs.Control;
import saddleback.engine.labs.reparametrisation.CoordinateMap;
import saddleback.engine.labs.reparametrisation.Window;

import java.util.List;

/** Kinds of maps and the sliders of each. */
final class Maps {
    static final List<String> WORDS = List.of("none", "power (t² + b)^a t", "radial");

    private static final String A = "map-a";
    private static final String B = "map-b";
    private static final String FROM = "map-from";
    private static final String TO = "map-to";
    private static final String UNTIL = "map-until";
    private static final double LEAST_A = -0.49;
    private static final double MOST_A = 2;
    private static final double LEAST_B = 1e-6;
    private static final double MOST_B = 10;

    /** Radii are these parts of the one beyond which nothing moves. */
    private static final double LEAST_PART = 0.01;

    private static final double MOST_PART = 0.98;
    private static final double LEAST_UNTIL = 0.005;
    private static final double MOST_UNTIL = 0.5;

    private Maps() {}

    /** Its index among the words. */
    static int kind(CoordinateMap map) {
        return switch (map) {
            case CoordinateMap.Identity _ -> 0;
            case CoordinateMap.PowerMap _ -> 1;
            case CoordinateMap.RadialMap _ -> 2;
        };
    }

    /** One of a kind to begin with. */
    static CoordinateMap of(int kind, Window window) {
        double length = window.length();
        return switch (kind) {
            case 0 -> new CoordinateMap.Identity();
            case 1 -> CoordinateMap.PowerMap.defaults();
            case 2 -> new CoordinateMap.RadialMap(length / 36, length / 14, length / 7);
            default -> throw new IllegalArgumentException("map: 0 to 2, was " + kind);
        };
    }

    static List<Control> sliders(CoordinateMap map, Window window) {
        return switch (map) {
            case CoordinateMap.Identity _ -> List.of();
            case CoordinateMap.PowerMap p ->
                    List.of(
                            slider(
                                    A,
                                    "Exponent a",
                                    "Above 0 sharpens the minimum where b is below 1, below 0"
                                            + " flattens it",
                                    Math.min(p.a(), LEAST_A),
                                    Math.max(p.a(), MOST_A),
                                    p.a(),
                                    false),
                            slider(
                                    B,
                                    "Offset b",
                                    "The square of how far around the minimum the map is felt most",
                                    Math.min(p.b(), LEAST_B),
                                    Math.max(p.b(), MOST_B),
                                    p.b(),
                                    true));
            case CoordinateMap.RadialMap m ->
                    List.of(
                            slider(
                                    FROM,
                                    "Radius",
                                    "Radius of the interval that is mapped",
                                    Math.min(m.from(), LEAST_PART * m.until()),
                                    Math.max(m.from(), MOST_PART * m.until()),
                                    m.from(),
                                    true),
                            slider(
                                    TO,
                                    "Becomes",
                                    "Radius that it becomes: larger flattens the minimum",
                                    Math.min(m.to(), LEAST_PART * m.until()),
                                    Math.max(m.to(), MOST_PART * m.until()),
                                    m.to(),
                                    true),
                            slider(
                                    UNTIL,
                                    "Until",
                                    "Radius beyond which nothing moves; the two others keep their"
                                            + " part of it",
                                    Math.min(m.until(), LEAST_UNTIL * window.length()),
                                    Math.max(m.until(), MOST_UNTIL * window.length()),
                                    m.until(),
                                    true));
        };
    }

    private static Control slider(
            String id,
            String label,
            String hint,
            double min,
            double max,
            double value,
            boolean log) {
        return new Control.Slider(id, label, hint, true, min, max, value, log, 0);
    }

    /** After a slider was moved. */
    static CoordinateMap moved(CoordinateMap map, String id, double value) {
        if (map instanceof CoordinateMap.PowerMap p && id.equals(A))
            return new CoordinateMap.PowerMap(value, p.b());
        if (map instanceof CoordinateMap.PowerMap p && id.equals(B))
            return new CoordinateMap.PowerMap(p.a(), value);
        if (map instanceof CoordinateMap.RadialMap m && id.equals(FROM))
            return new CoordinateMap.RadialMap(value, m.to(), m.until());
        if (map instanceof CoordinateMap.RadialMap m && id.equals(TO))
            return new CoordinateMap.RadialMap(m.from(), value, m.until());
        if (map instanceof CoordinateMap.RadialMap m && id.equals(UNTIL)) {
            double times = value / m.until();
            return new CoordinateMap.RadialMap(m.from() * times, m.to() * times, value);
        }
        throw new IllegalArgumentException("control: one of those shown, was " + id);
    }
}
