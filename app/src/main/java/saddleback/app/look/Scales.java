package saddleback.app.look;

import saddleback.viz.figure.Axis;
import saddleback.viz.figure.ColourMap;
import saddleback.viz.figure.ColourScale;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Scale;

import java.util.HashMap;
import java.util.Map;

/**
 * The colour scales and axes that a look makes of those that a figure has. What was equal stays
 * equal, so panels that shared a scale go on sharing it.
 */
final class Scales {
    /** An end farther from the data than this share of their length was chosen, and is kept. */
    private static final double MOST_MARGIN = 0.25;

    private final Uses uses;
    private final Look look;
    private final Map<ColourScale, ColourScale> colours = new HashMap<>();
    private final Map<Axis, Axis> axes = new HashMap<>();

    Scales(Uses uses, Look look) {
        this.uses = uses;
        this.look = look;
    }

    /** Whether values at the ends are clipped. */
    static boolean clips(Look look) {
        return look.clipBelow() > 0 || look.clipAbove() < 100;
    }

    ColourScale of(ColourScale scale) {
        return colours.computeIfAbsent(scale, this::make);
    }

    /** An axis of values, spread anew and, if asked for, clipped. */
    Axis of(Axis axis, boolean clipped) {
        Axis spread = axes.computeIfAbsent(axis, this::spread);
        return clipped ? clipped(axis, spread) : spread;
    }

    private ColourScale make(ColourScale s) {
        // A photograph, or directions and names, which are not values from low to high.
        if (s.map() == ColourMap.GREY || s.map() == ColourMap.CYCLIC) return s;
        Values values = uses.of(s);
        boolean signed = s.spread() == ColourScale.Spread.DIVERGING;
        ColourMap map = signed ? s.map() : map(s.map());
        ColourScale.Spread spread = signed ? s.spread() : spread(s, values);
        Range range = s.range();
        if (spread != s.spread()) range = spreadRange(s, spread, values);
        range = clipped(range, values, spread == ColourScale.Spread.LOG);
        var same = new ColourScale(map, range, spread, s.clippedBelow(), s.clippedAbove());
        boolean moved = spread != s.spread() || !range.equals(s.range());
        return moved ? same.clipped(range, values.arrays()) : same;
    }

    private ColourMap map(ColourMap own) {
        return switch (look.colours()) {
            case AUTO -> own;
            case VIRIDIS -> ColourMap.VIRIDIS;
            case MAGMA -> ColourMap.MAGMA;
            case INFERNO -> ColourMap.INFERNO;
            case PLASMA -> ColourMap.PLASMA;
            case CIVIDIS -> ColourMap.CIVIDIS;
        };
    }

    private ColourScale.Spread spread(ColourScale s, Values values) {
        return switch (look.scale()) {
            case AUTO -> s.spread();
            case LINEAR -> ColourScale.Spread.LINEAR;
            case LOG -> isPositive(values) ? ColourScale.Spread.LOG : s.spread();
        };
    }

    private static boolean isPositive(Values values) {
        return !values.isEmpty() && values.least() > 0;
    }

    /** The scale's own range as far as the new spread can show it. */
    private static Range spreadRange(ColourScale s, ColourScale.Spread spread, Values values) {
        double low = s.range().low();
        if (spread == ColourScale.Spread.LOG && !(low > 0)) low = values.least();
        // A logarithmic scale could not show these.
        if (spread == ColourScale.Spread.LINEAR && values.least() <= 0)
            low = Math.min(low, values.least());
        return low < s.range().high() ? new Range(low, s.range().high()) : s.range();
    }

    /** The range between the percentiles; an end that is not clipped stays. */
    private Range clipped(Range range, Values values, boolean log) {
        double low = look.clipBelow() > 0 ? values.percentile(look.clipBelow()) : range.low();
        double high = look.clipAbove() < 100 ? values.percentile(look.clipAbove()) : range.high();
        boolean possible = low < high && (!log || low > 0);
        return possible ? new Range(low, high) : range;
    }

    private Axis clipped(Axis axis, Axis spread) {
        Range range = clipped(spread.range(), uses.of(axis), spread.scale().equals(Scale.LOG));
        if (range.equals(spread.range())) return spread;
        return new Axis(spread.label(), range, spread.scale(), spread.ticks());
    }

    private Axis spread(Axis axis) {
        Values values = uses.of(axis);
        Scale to =
                switch (look.scale()) {
                    case AUTO -> axis.scale();
                    case LINEAR -> Scale.LINEAR;
                    case LOG -> isPositive(values) ? Scale.LOG : axis.scale();
                };
        if (to.equals(axis.scale()) || values.isEmpty() || !axis.ticks().isEmpty()) return axis;
        double low = end(axis, to, axis.range().low(), values.least(), values.most());
        double high = end(axis, to, axis.range().high(), values.most(), values.least());
        boolean possible = low < high && (to.equals(Scale.LINEAR) || low > 0);
        return possible ? new Axis(axis.label(), new Range(low, high), to, axis.ticks()) : axis;
    }

    /**
     * Where an axis ends on another scale: as far beyond the data as before in shares of their
     * length, or at the same value where it did not end just beyond them.
     */
    private static double end(Axis axis, Scale to, double end, double near, double far) {
        Scale from = axis.scale();
        double margin = (from.place(near) - from.place(end)) / (from.place(far) - from.place(near));
        if (margin >= 0 && margin <= MOST_MARGIN)
            return to.value(to.place(near) - margin * (to.place(far) - to.place(near)));
        return to.equals(Scale.LINEAR) || end > 0 ? end : near;
    }
}
