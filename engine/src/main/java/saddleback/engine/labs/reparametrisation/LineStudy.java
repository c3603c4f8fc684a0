package saddleback.engine.labs.reparametrisation;

import org.jspecify.annotations.Nullable;

import saddleback.engine.formula.Formula;
import saddleback.engine.interval.Interval;
import saddleback.engine.run.Progress;
import saddleback.engine.volume.Length;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Studies a function of one variable. */
public final class LineStudy {
    /** How many lengths of the window a valley is followed to each side. */
    private static final double REACH = 2;

    /** A swap of equals makes one so many times sharper than the other. */
    private static final double LEAST = 2;

    private static final double NEAR = 0.1;
    private static final double OFFSET = 0.01;
    private static final double STEEPEST = 10;
    private static final int HALVINGS = 200;

    /**
     * How far the inverse ratio is exceeded to turn the orders by width and sharpness round too.
     */
    private static final double MORE = 1024;

    private final LineSettings settings;
    private final Formula formula;
    private final double[] x;
    private final double[] dots;
    private final List<LinePoint> points;
    private final List<Length.Ends> valleys;

    private LineStudy(LineSettings settings, @Nullable List<LinePoint> known) {
        this.settings = settings;
        formula = settings.function();
        Window w = settings.window();
        x = w.coordinates();
        dots = new Window(w.from(), w.to(), settings.dots()).coordinates();
        points = known != null ? known : new SlopeChanges(formula, w).found();
        valleys = points.stream().map(p -> valley(p, REACH * w.length())).toList();
    }

    private Length.Ends valley(LinePoint p, double reach) {
        return Length.of(
                formula::over,
                Interval.around(p.at(), reach),
                p.at(),
                p.value() + settings.epsilon());
    }

    /**
     * All that was asked for.
     *
     * @throws IllegalArgumentException "path: rule, was value" for a swap without two minima
     */
    static LineResult of(LineSettings settings, Progress progress) {
        progress.step(0, "critical points");
        return new LineStudy(settings, null).result(progress);
    }

    /**
     * All that was asked for, a few milliseconds where the function and the window are those of a
     * result, whose critical points are taken over.
     *
     * @throws IllegalArgumentException "path: rule, was value" for a swap without two minima
     */
    public static LineResult again(LineSettings settings, LineResult before) {
        LineSettings known = before.settings();
        boolean same =
                settings.formula().equals(known.formula())
                        && settings.window().equals(known.window());
        return new LineStudy(settings, same ? before.points() : null).result(Progress.NONE);
    }

    private LineResult result(Progress progress) {
        double[] value = Arrays.stream(x).map(v -> formula.value(v, 0)).toArray();
        int chosen = nearest(settings.around());
        var maps = new ArrayList<Mapped>();
        if (chosen >= 0)
            for (CoordinateMap map : settings.maps()) {
                progress.step((1 + maps.size()) / (2.0 + settings.maps().size()), "coordinates");
                maps.add(mapped(map, points.get(chosen).at()));
            }
        Mapped original = mapped(new CoordinateMap.Identity(), 0);
        return new LineResult(
                settings, x, value, points, chosen, dots, original, maps, swap(original));
    }

    /** The minimum nearest to a place, -1 for none. */
    private int nearest(double place) {
        int best = -1;
        for (int i = 0; i < points.size(); i++)
            if (points.get(i).minimum()
                    && (best < 0
                            || Math.abs(points.get(i).at() - place)
                                    < Math.abs(points.get(best).at() - place))) best = i;
        return best;
    }

    private Mapped mapped(CoordinateMap map, double centre) {
        var flatness = new ArrayList<Flatness>();
        for (int i = 0; i < points.size(); i++)
            flatness.add(
                    Flatness.of(
                            formula,
                            points.get(i),
                            valleys.get(i),
                            map,
                            centre,
                            settings.epsilon()));
        return new Mapped(map, centre, along(map, centre, x), along(map, centre, dots), flatness);
    }

    private static double[] along(CoordinateMap map, double centre, double[] theta) {
        return Arrays.stream(theta).map(t -> map.to(t - centre)).toArray();
    }

    private @Nullable Swap swap(Mapped before) {
        SwapSettings asked = settings.swap();
        if (asked == null) return null;
        int a = nearest(asked.first());
        int b = nearest(asked.second());
        if (a < 0 || a == b)
            throw new IllegalArgumentException(
                    "settings.line.swap: places near two minima, was %s and %s"
                            .formatted(asked.first(), asked.second()));
        boolean first = points.get(a).curvature() <= points.get(b).curvature();
        int flatter = first ? a : b;
        int sharper = first ? b : a;
        Swap best = null;
        for (double more = 1; more <= MORE && (best == null || !best.all()); more *= 2) {
            var map = turning(points.get(flatter), points.get(sharper), more);
            Swap next = swapped(before, flatter, sharper, map);
            if (best == null || next.all()) best = next;
        }
        return best;
    }

    private Swap swapped(Mapped before, int flatter, int sharper, CoordinateMap.PowerMap map) {
        Mapped after = mapped(map, points.get(flatter).at());
        return new Swap(
                flatter,
                sharper,
                after,
                turned(before, after, flatter, sharper, Flatness::curvature),
                turned(before, after, sharper, flatter, f -> middle(f.width())),
                turned(before, after, flatter, sharper, f -> middle(f.sharpness())));
    }

    private static double middle(Interval i) {
        return i.middle();
    }

    /** Whether the first was not above the second before, and is above it after. */
    private static boolean turned(
            Mapped before, Mapped after, int first, int second, ToDoubleFunction<Flatness> by) {
        return by.applyAsDouble(before.flatness().get(first))
                        <= by.applyAsDouble(before.flatness().get(second))
                && by.applyAsDouble(after.flatness().get(first))
                        > by.applyAsDouble(after.flatness().get(second));
    }

    /**
     * The power map around the flatter minimum that turns the ratio of curvatures into its inverse:
     * slope(d) / slope(0) grows with the exponent from 1 without end.
     *
     * @param more times as much
     */
    private static CoordinateMap.PowerMap turning(
            LinePoint flatter, LinePoint sharper, double more) {
        if (!(flatter.curvature() > 0))
            throw new IllegalArgumentException(
                    "settings.line.swap: minima of curvature above 0, was " + flatter.curvature());
        double d = sharper.at() - flatter.at();
        double offset = Math.clamp(NEAR * d * NEAR * d, 1e-12, OFFSET);
        double ratio = sharper.curvature() / flatter.curvature();
        double wanted = Math.sqrt(ratio * more * Math.max(ratio, LEAST));
        double low = 0;
        double high = STEEPEST;
        for (int i = 0; i < HALVINGS; i++) {
            double a = low / 2 + high / 2;
            var map = new CoordinateMap.PowerMap(a, offset);
            if (map.slope(d) / map.slope(0) < wanted) low = a;
            else high = a;
        }
        return new CoordinateMap.PowerMap(high, offset);
    }
}
