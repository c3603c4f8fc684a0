package saddleback.app.labs.interference;

import saddleback.engine.interference.Plateau;
import saddleback.engine.labs.interference.Basin;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.ColourBar;
import saddleback.viz.figure.ColourMap;
import saddleback.viz.figure.ColourScale;
import saddleback.viz.figure.Contours;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Grid;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Levels;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Raster;
import saddleback.viz.figure.Stroke;

import java.util.Arrays;
import java.util.List;

/** Where learning meets a flat plateau, and how long it takes, over the starts. */
public final class BasinMap {
    private static final double LEAST = 1e-30;
    private static final Ink WHITE = new Ink.Rgb(0xFFFFFF);
    private static final Ink BLACK = new Ink.Rgb(0x101010);
    private static final double PERCENT = 100;

    private BasinMap() {}

    /** Severity and time side by side. */
    public static Figure of(Basin basin) {
        return Figure.grid("", List.of(severity(basin), time(basin)), 2, null, "");
    }

    /** The worst plateau's severity; the line is where a plateau begins to be flat. */
    public static Plane severity(Basin basin) {
        double low =
                Arrays.stream(basin.severity())
                        .filter(s -> s > LEAST)
                        .min()
                        .orElse(Plateau.FLAT / 10);
        var scale =
                new ColourScale(
                        ColourMap.VIRIDIS,
                        new Range(Math.min(low, Plateau.FLAT / 10), 1),
                        ColourScale.Spread.LOG,
                        false,
                        false);
        var grid = new Grid(basin.success(), basin.success(), basin.severity());
        List<Mark> marks =
                List.of(
                        new Raster(grid, scale, Raster.Look.CELLS),
                        edge(basin, BLACK, 2.6),
                        edge(basin, WHITE, 1.3));
        String title =
                "%s %% flat (white line)".formatted(Brief.of(PERCENT * basin.flat()))
                        + gaps(
                                basin.severity(),
                                basin.cut() > 0 ? "no plateau that ended" : "no plateau");
        return panel(basin, title, marks, new ColourBar(scale, "worst severity"));
    }

    /** Where the severity is a tenth; without a plateau it counts as 1. */
    private static Mark edge(Basin basin, Ink ink, double width) {
        double[] decades =
                Arrays.stream(basin.severity())
                        .map(s -> Double.isNaN(s) ? 0 : Math.log10(Math.max(s, LEAST)))
                        .toArray();
        return new Contours(
                new Grid(basin.success(), basin.success(), decades),
                new Levels.Chosen(Math.log10(Plateau.FLAT)),
                Stroke.of(ink, width),
                null,
                false,
                "");
    }

    /** Time until both are learned. */
    public static Plane time(Basin basin) {
        ColourScale scale = ColourScale.log(ColourMap.PLASMA, basin.time());
        var grid = new Grid(basin.success(), basin.success(), basin.time());
        List<Mark> marks = List.of(new Raster(grid, scale, Raster.Look.CELLS));
        String title =
                "median time %s".formatted(Brief.of(basin.median()))
                        + gaps(basin.time(), "not learned");
        return panel(basin, title, marks, new ColourBar(scale, "time until both are learned"));
    }

    /** What the colour of no data means. */
    private static String gaps(double[] values, String meaning) {
        return Arrays.stream(values).anyMatch(Double::isNaN) ? "\ngrey: " + meaning : "";
    }

    private static Plane panel(Basin basin, String title, List<Mark> marks, ColourBar bar) {
        double[] at = basin.success();
        double half = (at[1] - at[0]) / 2;
        var range = new Range(at[0] - half, at[at.length - 1] + half);
        return new Plane(
                title,
                Axis.linear("J₁ at the start", range),
                Axis.linear("J₂ at the start", range),
                marks,
                bar,
                Legend.NONE,
                Plane.Aspect.EQUAL);
    }
}
