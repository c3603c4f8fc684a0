package saddleback.app.labs.surface.plane;

import saddleback.app.labs.surface.Ground;
import saddleback.app.labs.surface.LossScale;
import saddleback.engine.slice.Plane;
import saddleback.viz.figure.Camera;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Fill;
import saddleback.viz.figure.Grid;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Points;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Symbol;

import java.util.List;

/**
 * Surface and map in a scale that holds from picture to picture: it grows when a loss lies outside,
 * and shrinks only when it is fitted.
 */
final class Picture {
    private static final double MARK = 6;

    private final Camera camera;
    private Range range;
    private List<Figure> figures = List.of();
    private Grid grid;
    private String xName;
    private String yName;
    private Plane plane;

    /** The first picture, whose scale is the first one. */
    Picture(Grid grid, String xName, String yName, Plane plane, Camera camera) {
        this.camera = camera;
        this.grid = grid;
        this.xName = xName;
        this.yName = yName;
        this.plane = plane;
        range = Range.of(grid.values());
        draw();
    }

    /** Shows another plane. */
    void show(Grid next, String x, String y, Plane of) {
        grid = next;
        xName = x;
        yName = y;
        plane = of;
        if (LossScale.any(next.values())) range = range.with(Range.of(next.values()));
        draw();
    }

    /** Fits the scale to what is shown. */
    void fit() {
        range = Range.of(grid.values());
        draw();
    }

    private void draw() {
        LossScale scale = LossScale.of(new double[] {range.low(), range.high()});
        var ground =
                new Ground(
                        grid,
                        xName,
                        yName,
                        scale,
                        Ground.aspect(grid.xRange(), grid.yRange(), plane));
        var origin =
                new Points(
                        new double[] {0},
                        new double[] {0},
                        Symbol.PLUS,
                        MARK,
                        new Fill.Plain(Ground.WHITE, 1),
                        "origin");
        figures =
                List.of(
                        Figure.of(ground.relief(scale.axis("loss"), 1, camera, List.of()), "")
                                .named("surface"),
                        Figure.of(ground.map(List.of(origin), Legend.NONE), "").named("map"));
    }

    /** Surface, then map. */
    List<Figure> figures() {
        return figures;
    }

    /** What is shown. */
    Grid grid() {
        return grid;
    }
}
