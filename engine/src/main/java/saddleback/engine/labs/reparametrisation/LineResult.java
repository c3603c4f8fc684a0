package saddleback.engine.labs.reparametrisation;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What was found of a function of one variable. Arrays are owned by the record.
 *
 * @param settings what was asked
 * @param x the window's grid
 * @param value of the function; NaN or infinite where there is none
 * @param points where the slope changes its sign, from left to right
 * @param chosen which of them is studied, -1 without a minimum
 * @param dots of the regular grid
 * @param original flatness in the function's own coordinate, from 0
 * @param maps one each that was asked for, none without a minimum
 * @param swap null where none was asked for
 */
public record LineResult(
        LineSettings settings,
        double[] x,
        double[] value,
        List<LinePoint> points,
        int chosen,
        double[] dots,
        Mapped original,
        List<Mapped> maps,
        @Nullable Swap swap) {

    /** Copies the lists. */
    public LineResult {
        points = List.copyOf(points);
        maps = List.copyOf(maps);
    }
}
