package saddleback.app.labs.reparametrisation.bench;

import org.jspecify.annotations.Nullable;

import saddleback.engine.labs.reparametrisation.CoordinateMap;
import saddleback.engine.labs.reparametrisation.LineResult;
import saddleback.engine.labs.reparametrisation.LineSettings;
import saddleback.engine.labs.reparametrisation.SwapSettings;

import java.util.List;

/**
 * What lies on the bench.
 *
 * @param line the function, the slab and one map
 * @param other the minimum nearest to it, but for the one the map is made around, is compared
 * @param swap the two minima whose order the map was made to turn round, null for another map
 */
record Setup(LineSettings line, double other, @Nullable SwapSettings swap) {

    /** As a result has it: its first map that changes something, else none. */
    static Setup of(LineResult r) {
        LineSettings s = r.settings();
        CoordinateMap map =
                s.maps().stream()
                        .filter(m -> !(m instanceof CoordinateMap.Identity))
                        .findFirst()
                        .orElse(new CoordinateMap.Identity());
        var swapped = r.swap();
        if (swapped != null) {
            double flatter = r.points().get(swapped.flatter()).at();
            double sharper = r.points().get(swapped.sharper()).at();
            return new Setup(
                    line(s, flatter, s.epsilon(), swapped.mapped().map()), sharper, s.swap());
        }
        return new Setup(line(s, s.around(), s.epsilon(), map), Double.NaN, null);
    }

    private static LineSettings line(
            LineSettings s, double around, double epsilon, CoordinateMap map) {
        return new LineSettings(
                s.formula(), s.window(), around, epsilon, List.of(map), s.dots(), null);
    }

    CoordinateMap map() {
        return line.maps().getFirst();
    }

    Setup withMap(CoordinateMap map) {
        return new Setup(line(line, line.around(), line.epsilon(), map), other, null);
    }

    Setup withEpsilon(double epsilon) {
        return new Setup(line(line, line.around(), epsilon, map()), other, swap);
    }

    /** Other two minima. */
    Setup between(double around, double compared) {
        return new Setup(line(line, around, line.epsilon(), map()), compared, null);
    }

    /** A map made to turn the order of two minima round. */
    Setup swapped(double flatter, double sharper, CoordinateMap map) {
        return new Setup(
                line(line, flatter, line.epsilon(), map),
                sharper,
                new SwapSettings(flatter, sharper));
    }

    Setup withLoss(BenchLoss loss) {
        var s =
                new LineSettings(
                        loss.formula(),
                        loss.window(),
                        line.around(),
                        line.epsilon(),
                        line.maps(),
                        loss.dots(),
                        null);
        return new Setup(s, other, null);
    }

    /** The same with the two minima to be swapped, as the lab asks for it. */
    LineSettings asking(double first, double second) {
        return new LineSettings(
                line.formula(),
                line.window(),
                line.around(),
                line.epsilon(),
                line.maps(),
                line.dots(),
                new SwapSettings(first, second));
    }

    /** As an experiment has it: the coordinate as it is, and the map. */
    LineSettings kept() {
        var plain = new CoordinateMap.Identity();
        return new LineSettings(
                line.formula(),
                line.window(),
                line.around(),
                line.epsilon(),
                map().equals(plain) ? List.of(plain) : List.of(plain, map()),
                line.dots(),
                swap);
    }
}
