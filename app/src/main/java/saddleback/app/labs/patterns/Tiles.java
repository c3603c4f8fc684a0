package saddleback.app.labs.patterns;

import saddleback.app.slice.LossScale;
import saddleback.viz.figure.ColourBar;
import saddleback.viz.figure.ColourMap;
import saddleback.viz.figure.ColourScale;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Grid;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Panel;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Raster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Maps of a lattice as panels. */
final class Tiles {
    private static final double PERCENT = 100;

    private Tiles() {}

    /** A map of one slice: cells as they are, or smooth where the unit cube is sampled. */
    static Plane map(Sheet sheet, String title, double[] values, int slice, ColourScale scale) {
        return map(sheet, title, sheet.grid(values, slice), scale, List.of());
    }

    /** A map with something over it. */
    static Plane map(
            Sheet sheet, String title, Grid grid, ColourScale scale, List<? extends Mark> over) {
        var marks = new ArrayList<Mark>();
        marks.add(
                new Raster(
                        grid, scale, sheet.cells() ? Raster.Look.CELLS : Raster.Look.SMOOTH));
        marks.addAll(over);
        return new Plane(
                title,
                sheet.xAxis(),
                sheet.yAxis(),
                marks,
                null,
                Legend.NONE,
                sheet.aspect());
    }

    /** With a colour bar of its own. */
    static Plane barred(Plane plane, ColourScale scale, String label) {
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
                ColourMap.CIVIDIS,
                Range.of(percent),
                ColourScale.Spread.LINEAR,
                false,
                false);
    }

    /** Panels that share a bar. */
    static Figure shared(List<? extends Panel> panels, ColourScale scale, String label) {
        return Figure.grid("", panels, columns(panels.size()), new ColourBar(scale, label), "");
    }
}
