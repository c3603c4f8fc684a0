package saddleback.app.labs.patterns;

import saddleback.app.glance.Numbers;
import saddleback.engine.labs.patterns.Constructed;
import saddleback.viz.figure.Anchor;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Dash;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Fill;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Line;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Points;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Scale;
import saddleback.viz.figure.Stroke;
import saddleback.viz.figure.Symbol;
import saddleback.viz.figure.Text;
import saddleback.viz.figure.Tick;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The error and its bound against the size of the grid, and what the size costs. */
public final class StudyFigure {
    private static final double SIZE = 7;
    private static final double ROOM = 1.35;
    private static final double LEFT = 2.6;

    private final List<Constructed.Size> sizes;
    private final double[] grid;

    private StudyFigure(List<Constructed.Size> sizes) {
        this.sizes = sizes;
        grid = of(Constructed.Size::grid);
    }

    /** Of two sizes or more. */
    static Figure of(List<Constructed.Size> sizes) {
        var study = new StudyFigure(sizes);
        return Figure.grid("", List.of(study.errors(), study.parameters()), 2, null, "")
                .named("study");
    }

    /** The error and its bound alone, of a size or more. */
    public static Plane errors(List<Constructed.Size> sizes) {
        return new StudyFigure(sizes).errors();
    }

    private double[] of(ToDoubleFunction<Constructed.Size> what) {
        return sizes.stream().mapToDouble(what).toArray();
    }

    private Plane errors() {
        double[] error = of(Constructed.Size::greatest);
        double[] bound =
                Arrays.stream(of(Constructed.Size::bound)).map(StudyFigure::seen).toArray();
        double[] guide = Tiles.any(bound) ? guide(error) : new double[grid.length];
        var marks = new ArrayList<Mark>();
        if (Tiles.any(bound))
            marks.add(
                    new Line(grid, guide, Stroke.of(Ink.MUTED, 1).dashed(Dash.DOTTED), "slope −2"));
        if (Tiles.any(bound)) {
            marks.add(new Line(grid, bound, Stroke.series(1).dashed(Dash.DASHED), "proved bound"));
            marks.add(points(bound, 1, Symbol.OPEN_SQUARE, ""));
        }
        marks.add(new Line(grid, error, Stroke.series(0), "greatest error on the lattice"));
        marks.add(points(error, 0, Symbol.CIRCLE, ""));
        Range range = Range.ofPositive(error, bound, guide);
        return new Plane(
                "error",
                sizesAxis(ROOM),
                Axis.log(
                        "difference of loss and target",
                        new Range(range.low() / ROOM, range.high() * ROOM)),
                marks,
                null,
                Legend.BOTTOM_LEFT,
                Plane.Aspect.FREE);
    }

    private static double seen(double v) {
        return Double.isFinite(v) && v > 0 ? v : Double.NaN;
    }

    /** Through the error of the finest grid: a quarter for each doubling. */
    private double[] guide(double[] error) {
        int last = grid.length - 1;
        double through = seen(error[last]);
        return Arrays.stream(grid)
                .map(g -> through * (grid[last] / g) * (grid[last] / g))
                .toArray();
    }

    private Points points(double[] y, int series, Symbol symbol, String name) {
        return new Points(grid, y, symbol, SIZE, new Fill.Plain(new Ink.Series(series), 1), name);
    }

    private Plane parameters() {
        double[] count = of(Constructed.Size::parameters);
        var marks = new ArrayList<Mark>();
        marks.add(new Line(grid, count, Stroke.series(2), ""));
        marks.add(points(count, 2, Symbol.CIRCLE, ""));
        for (Constructed.Size s : sizes)
            marks.add(
                    new Text(
                            s.grid(),
                            s.parameters(),
                            Numbers.of(s.parameters()),
                            Anchor.LEFT,
                            Ink.TEXT));
        Range range = Range.ofPositive(count);
        return new Plane(
                "parameters, counted as dense layers",
                sizesAxis(LEFT),
                Axis.log("parameters", new Range(range.low() / ROOM, range.high() * ROOM)),
                marks,
                null,
                Legend.NONE,
                Plane.Aspect.FREE);
    }

    private Axis sizesAxis(double left) {
        List<Tick> ticks =
                Arrays.stream(grid).mapToObj(g -> new Tick(g, Numbers.brief(g))).toList();
        Range range = Range.ofPositive(grid);
        return new Axis(
                "cells along each axis, G",
                new Range(range.low() / left, range.high() * ROOM),
                Scale.LOG,
                ticks);
    }
}
