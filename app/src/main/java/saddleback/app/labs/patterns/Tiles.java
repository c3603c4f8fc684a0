package saddleback.app.labs.patterns;

import saddleback.app.slice.LossScale;
import saddleback.viz.figure.ColourBar;
import saddleback.viz.figure.ColourMap;
import saddleback.viz.figure.ColourScale;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Grid;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Line;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Panel;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Raster;
import saddleback.viz.figure.Stroke;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Maps of a lattice as panels. */
public final class Tiles {
    private static final double PERCENT = 100;

    private Tiles() {}

    /** A map of one slice: cells as they are, or smooth where the unit cube is sampled. */
    public static Plane map(
            Sheet sheet, String title, double[] values, int slice, ColourScale scale) {
        return map(sheet, title, sheet.grid(values, slice), scale, List.of());
    }

    /** A map with something over it. */
    public static Plane map(
            Sheet sheet, String title, Grid grid, ColourScale scale, List<? extends Mark> over) {
        var marks = new ArrayList<Mark>();
        marks.add(new Raster(grid, scale, sheet.cells() ? Raster.Look.CELLS : Raster.Look.SMOOTH));
        marks.addAll(over);
        return new Plane(
                title, sheet.xAxis(), sheet.yAxis(), marks, null, Legend.NONE, sheet.aspect());
    }

    /** With a colour bar of its own. */
    public static Plane barred(Plane plane, ColourScale scale, String label) {
        return new Plane(
                plane.title(),
                plane.x(),
                plane.y(),
                plane.marks(),
                new ColourBar(scale, label),
                plane.legend(),
                plane.aspect(),
                plane.axes());
    }

    /** As many columns as look well. */
    static int columns(int panels) {
        return panels <= 3 ? panels : panels == 4 ? 2 : panels <= 9 ? 3 : 4;
    }

    /** The same in %. */
    static double[] percent(double[] shares) {
        return Arrays.stream(shares).map(v -> PERCENT * v).toArray();
    }

    /** Whether there is something to show. */
    static boolean any(double[] values) {
        return LossScale.any(values);
    }

    /** The colours of accuracies in %. */
    static ColourScale accuracies(double[]... percent) {
        return new ColourScale(
                ColourMap.CIVIDIS, Range.of(percent), ColourScale.Spread.LINEAR, false, false);
    }

    /** A loss: a map, the middle slice of a box, or a curve. */
    public static Plane loss(Sheet sheet, String title, double[] loss, Shade shade) {
        if (sheet.at().axes() > 1)
            return map(sheet, title, loss, sheet.at().slices() / 2, shade.colours());
        return new Plane(
                title,
                sheet.xAxis(),
                shade.axis(),
                List.of(new Line(sheet.x(), loss, Stroke.series(0), "")),
                null,
                Legend.NONE,
                Plane.Aspect.FREE);
    }

    /** Panels of losses at one scale; maps share a bar. */
    public static Figure alike(Sheet sheet, List<? extends Panel> panels, Shade shade) {
        if (sheet.at().axes() == 1)
            return Figure.grid("", panels, columns(panels.size()), null, "");
        String slice = sheet.at().axes() == 3 ? sheet.slice(sheet.at().slices() / 2) : "";
        return Figure.grid(
                slice, panels, columns(panels.size()), new ColourBar(shade.colours(), "loss"), "");
    }
}
