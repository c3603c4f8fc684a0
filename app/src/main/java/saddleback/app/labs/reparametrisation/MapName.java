package saddleback.app.labs.reparametrisation;

import saddleback.app.glance.Numbers;
import saddleback.engine.labs.reparametrisation.CoordinateMap;

/** A coordinate in a few signs, t measured from the minimum. */
public final class MapName {
    private MapName() {}

    /** Its formula, or what it does. */
    public static String of(CoordinateMap map) {
        return switch (map) {
            case CoordinateMap.Identity _ -> "η = t";
            case CoordinateMap.PowerMap p -> power(p);
            case CoordinateMap.RadialMap m ->
                    "|t| up to %s becomes %s, still from %s"
                            .formatted(
                                    Numbers.brief(m.from()),
                                    Numbers.brief(m.to()),
                                    Numbers.brief(m.until()));
        };
    }

    private static String power(CoordinateMap.PowerMap p) {
        return "η = (t² + " + Numbers.brief(p.b()) + ")^" + Numbers.brief(p.a()) + " t";
    }
}
