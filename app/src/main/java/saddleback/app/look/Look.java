package saddleback.app.look;

import org.jspecify.annotations.Nullable;

import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

/**
 * How all figures of a result are drawn, without computing anything again.
 *
 * @param contours lines of equal value, about so many; null leaves the figure's own
 */
public record Look(
        @Setting("Colours of values") Palette colours,
        @Setting("How values are spread over heights and colours") Spread scale,
        @Setting(
                        value = "Values below this share of all points are clipped",
                        unit = "%",
                        min = 0,
                        max = 99)
                double clipBelow,
        @Setting(
                        value = "Values above this share of all points are clipped",
                        unit = "%",
                        min = 1,
                        max = 100)
                double clipAbove,
        @Setting(
                        value =
                                "Lines of equal value, about so many; 0 none; the figure's own if"
                                        + " not given",
                        min = 0,
                        max = 60)
                @Nullable Integer contours,
        @Setting("Whether values stand in the contour lines") boolean contourLabels,
        @Setting(value = "Factor on the height of surfaces", min = 0.1, max = 10, log = true)
                double exaggeration,
        @Setting("Whether the grid is drawn on surfaces") boolean wireframe,
        @Setting(value = "Opacity of surfaces", min = 0, max = 1) double opacity,
        @Setting("Whether surfaces are lit") boolean light,
        @Setting("Whether contour lines are drawn on the floor too") boolean floor) {

    /** A colour map. */
    public enum Palette {
        /** The figure's own. */
        AUTO,
        VIRIDIS,
        MAGMA,
        INFERNO,
        PLASMA,
        CIVIDIS
    }

    /** How values lie. */
    public enum Spread {
        /** The figure's own. */
        AUTO,
        LINEAR,
        /** Where all values are above 0. */
        LOG
    }

    /** Checks the ranges. */
    public Look {
        Ranges.check(
                Look.class,
                colours,
                scale,
                clipBelow,
                clipAbove,
                contours,
                contourLabels,
                exaggeration,
                wireframe,
                opacity,
                light,
                floor);
        if (!(clipBelow < clipAbove))
            throw new IllegalArgumentException(
                    "clipAbove: above clip-below, " + clipBelow + ", was " + clipAbove);
    }

    /** The same without clipping. */
    public Look unclipped() {
        return new Look(
                colours,
                scale,
                0,
                100,
                contours,
                contourLabels,
                exaggeration,
                wireframe,
                opacity,
                light,
                floor);
    }

    /** Figures as their labs made them. */
    public static Look defaults() {
        return new Look(Palette.AUTO, Spread.AUTO, 0, 100, null, true, 1, false, 1, true, false);
    }
}
