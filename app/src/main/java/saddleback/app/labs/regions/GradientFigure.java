package saddleback.app.labs.regions;

import saddleback.viz.figure.ColourBar;
import saddleback.viz.figure.ColourMap;
import saddleback.viz.figure.ColourScale;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Range;

import java.util.List;

/** Direction and length of the gradient of an output on the cells of a plane cut. */
final class GradientFigure {
    private static final ColourScale DIRECTIONS =
            new ColourScale(
                    ColourMap.CYCLIC,
                    new Range(-180, 180),
                    ColourScale.Spread.LINEAR,
                    false,
                    false);
    private static final double DECADE = 10;

    private GradientFigure() {}

    static Figure of(PlaneCut cut, Mark lines) {
        Quantity q = Quantity.of(cut.result());
        AffineMaps maps = cut.maps();
        double[] direction = new double[cut.cells().size()];
        double[] size = new double[direction.length];
        for (int i = 0; i < size.length; i++) {
            double[] map = maps.at(i);
            double x = q.of(map, 3, 0);
            double y = q.of(map, 3, 1);
            size[i] = Math.hypot(x, y);
            direction[i] = size[i] == 0 ? Double.NaN : Math.toDegrees(Math.atan2(y, x));
        }
        ColourScale sizes = ColourScale.linear(ColourMap.VIRIDIS, size);
        Range positive = Range.ofPositive(size);
        if (positive.high() > DECADE * positive.low())
            sizes = ColourScale.log(ColourMap.VIRIDIS, size);
        return Figure.grid(
                "gradient of " + q.name(),
                List.of(
                        PlaneCut.barred(
                                cut.panel(
                                        "",
                                        List.of(cut.tiles(direction, DIRECTIONS), lines),
                                        Legend.NONE),
                                new ColourBar(DIRECTIONS, "direction in degrees")),
                        PlaneCut.barred(
                                cut.panel("", List.of(cut.tiles(size, sizes), lines), Legend.NONE),
                                new ColourBar(sizes, "length"))),
                2,
                null,
                "");
    }
}
