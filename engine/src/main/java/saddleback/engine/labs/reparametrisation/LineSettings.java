package saddleback.engine.labs.reparametrisation;

import org.jspecify.annotations.Nullable;

import saddleback.engine.formula.Formula;
import saddleback.engine.settings.Inline;
import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

import java.util.List;

/**
 * A function of one variable and other coordinates of its line.
 *
 * @param formula of x alone, see {@link Formula#parse}
 * @param window where critical points are looked for and the pictures are drawn
 * @param around the minimum nearest to it is the one whose slab is shown and that maps are made
 *     around
 * @param epsilon height of the slab of volume flatness and radius of the interval of sharpness
 * @param maps at most {@value #MOST}
 * @param dots of a grid that is regular in the old coordinate
 * @param swap null for none
 */
public record LineSettings(
        @Setting(
                        "Formula in x with + - * / ^ and parentheses, the numbers pi and e, and"
                            + " sin, cos, tan, asin, acos, atan, sinh, cosh, tanh, exp, log, sqrt,"
                            + " abs")
                String formula,
        @Setting("The window along x") @Inline Window window,
        @Setting(value = "The minimum nearest to this place is studied", min = -1e6, max = 1e6)
                double around,
        @Setting(
                        value = "Height of the slab, and half width of the interval",
                        min = 0,
                        above = true,
                        max = 1e6,
                        log = true)
                double epsilon,
        @Setting("Other coordinates, made around the minimum") List<CoordinateMap> maps,
        @Setting(value = "Dots of a regular grid that is carried along", min = 2, max = 200)
                int dots,
        @Setting("Two minima whose order of flatness is turned round")
                @Nullable SwapSettings swap) {
    /** So many panels can be looked at together. */
    public static final int MOST = 6;

    /** Reads the formula once, so that a wrong one is refused where it is written. */
    public LineSettings {
        Ranges.check(LineSettings.class, formula, window, around, epsilon, maps, dots, swap);
        if (Formula.parse(formula).hasY())
            throw new IllegalArgumentException("formula: of x alone, was " + formula);
        maps = List.copyOf(maps);
        if (maps.size() > MOST)
            throw new IllegalArgumentException("maps: at most " + MOST + ", was " + maps.size());
    }

    /** The cosine of the specification's check, in its own coordinate and in three others. */
    public static LineSettings defaults() {
        return new LineSettings(
                "cos(3x) + 1",
                new Window(-3.6, 3.6, 721),
                1,
                0.5,
                List.of(
                        new CoordinateMap.Identity(),
                        new CoordinateMap.PowerMap(0.5, 0.01),
                        new CoordinateMap.PowerMap(-0.4, 0.01),
                        new CoordinateMap.RadialMap(0.2, 0.5, 1)),
                30,
                null);
    }

    /** The function; of x, whatever y. */
    public Formula function() {
        return Formula.parse(formula);
    }
}
