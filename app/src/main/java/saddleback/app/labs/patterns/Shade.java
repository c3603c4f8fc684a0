package saddleback.app.labs.patterns;

import org.jspecify.annotations.Nullable;

import saddleback.app.slice.LossScale;
import saddleback.engine.labs.patterns.How;
import saddleback.engine.labs.patterns.PatternsResult;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.ColourMap;
import saddleback.viz.figure.ColourScale;
import saddleback.viz.figure.Range;

import java.util.Arrays;
import java.util.List;

/**
 * Colours and heights of the losses of one result. Losses of two values, whose high ones have no
 * bound, are cut where the high ones are plainly high; others where they are far above the target.
 *
 * @param colours of losses
 * @param axis of losses
 */
public record Shade(ColourScale colours, Axis axis) {
    private static final double PLAIN = 1.25;

    /** Losses so many heights of the target above its lowest point are shown as one. */
    private static final double FAR = 1.5;

    /** The scale of maps of one result that are shown together. */
    public static Shade of(PatternsResult result, double[]... losses) {
        boolean pair = Scene.twoValued(result) != null;
        double[][] all = pair ? losses : with(losses, result.target());
        Range range = Range.of(all);
        double most = pair ? most(result, range) : far(result, range);
        Range cut = new Range(range.low(), Math.min(range.high(), most));
        return linear(cut, all);
    }

    /** As {@link #of(PatternsResult, double[][])}, without a cut where heights are asked for. */
    static Shade whole(PatternsResult result, double[]... losses) {
        if (Scene.twoValued(result) != null) return of(result, losses);
        double[][] all = with(losses, result.target());
        return linear(Range.of(all), all);
    }

    private static double[][] with(double[][] losses, double[] target) {
        double[][] all = Arrays.copyOf(losses, losses.length + 1);
        all[losses.length] = target;
        return all;
    }

    private static double far(PatternsResult result, Range range) {
        Range asked = Range.of(result.target());
        double height = asked.high() - asked.low();
        return height > 0 ? asked.low() + FAR * height : range.high();
    }

    private static Shade linear(Range cut, double[][] all) {
        var linear =
                new ColourScale(ColourMap.VIRIDIS, cut, ColourScale.Spread.LINEAR, false, false);
        return new Shade(linear.clipped(cut, all), Axis.linear("loss", cut.padded(0.02)));
    }

    /** The scale of losses that have nothing to do with the target. */
    static Shade of(List<double[]> losses) {
        LossScale scale = LossScale.of(losses.toArray(double[][]::new));
        return new Shade(scale.colours(), scale.axis("loss"));
    }

    /** A quarter above the clamp, or the mean of the high ones where that is higher. */
    private static double most(PatternsResult result, Range range) {
        How.@Nullable Optimise how = Scene.twoValued(result);
        double clamp = how == null ? range.high() : PLAIN * how.how().clamp();
        double mean = result.agreement().bad();
        double high = Double.isFinite(mean) ? Math.max(clamp, mean) : clamp;
        return high > range.low() ? high : range.high();
    }

    /** Losses above the colours brought down to them. */
    public double[] cut(double[] losses) {
        double high = colours.range().high();
        return Arrays.stream(losses).map(v -> v > high ? high : v).toArray();
    }
}
