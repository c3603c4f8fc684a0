package saddleback.app.labs.reparametrisation;

import saddleback.viz.figure.ColourMap;
import saddleback.viz.figure.ColourScale;
import saddleback.viz.figure.Grid;
import saddleback.viz.figure.Levels;
import saddleback.viz.figure.Range;

import java.util.Arrays;

/** How a loss is coloured: in ratios where it is nowhere below 0, else in differences. */
public record LossColours(ColourScale scale, Levels levels) {
    private static final double SPAN = 1e-4;
    private static final int LINES = 14;

    /** Of losses on a grid. */
    public static LossColours of(Grid grid) {
        double[] v = Arrays.stream(grid.values()).filter(Double::isFinite).toArray();
        double low = Arrays.stream(v).min().orElse(0);
        double high = Arrays.stream(v).max().orElse(1);
        if (low < 0 || !(high > 0))
            return new LossColours(
                    ColourScale.linear(ColourMap.VIRIDIS, v), new Levels.Linear(LINES));
        ColourScale log = ColourScale.log(ColourMap.VIRIDIS, v);
        Range shown = new Range(Math.max(log.range().low(), SPAN * high), high);
        if (!(shown.high() > shown.low())) return new LossColours(log, new Levels.Log(1));
        return new LossColours(log.clipped(shown, v), new Levels.Log(1));
    }
}
