package saddleback.app.labs.surface.plane;

import saddleback.app.slice.Ground;
import saddleback.app.slice.LossScale;
import saddleback.viz.figure.Camera;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Fill;
import saddleback.viz.figure.Grid;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Plane.Aspect;
import saddleback.viz.figure.Points;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.SpaceMark;
import saddleback.viz.figure.SpacePath;
import saddleback.viz.figure.Stroke;
import saddleback.viz.figure.Symbol;
import saddleback.viz.figure.Trajectory;

import java.util.ArrayList;
import java.util.List;

/**
 * Surface and map in a scale that holds from picture to picture: it grows when a loss lies outside,
 * and shrinks only when it is fitted.
 */
final class Picture {
    private static final Ink PATH = new Ink.Rgb(0xE34A33);
    private static final Points ORIGIN =
            new Points(
                    new double[] {0},
                    new double[] {0},
                    Symbol.PLUS,
                    6,
                    new Fill.Plain(Ground.WHITE, 1),
                    "origin");

    private final Camera camera;
    private Range range;
    private List<Figure> figures = List.of();
    private Grid grid;
    private String xName;
    private String yName;
    private final Aspect aspect;
    private Way way;

    /**
     * The way of training, projected on the plane.
     *
     * @param x first coordinates, none where no way is recorded
     * @param y second coordinates
     */
    record Way(double[] x, double[] y) {}

    /** The first picture, whose scale is the first one and whose shape stays. */
    Picture(Grid grid, String xName, String yName, Way way, Aspect aspect, Camera camera) {
        this.camera = camera;
        this.aspect = aspect;
        this.grid = grid;
        this.xName = xName;
        this.yName = yName;
        this.way = way;
        range = Range.of(grid.values());
        draw();
    }

    /** Shows another plane. */
    void show(Grid next, String x, String y, Way projected) {
        grid = next;
        xName = x;
        yName = y;
        way = projected;
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
        var ground = new Ground(grid, xName, yName, scale, aspect);
        var onMap = new ArrayList<Mark>();
        var onSurface = new ArrayList<SpaceMark>();
        if (way.x().length > 0) {
            onMap.add(new Trajectory(way.x(), way.y(), PATH, "training, projected"));
            Stroke stroke = Stroke.of(PATH, 1.6);
            onSurface.add(SpacePath.onSurface(way.x(), way.y(), stroke, "training"));
        }
        onMap.add(ORIGIN);
        figures =
                List.of(
                        Figure.of(ground.relief(scale.axis("loss"), 1, camera, onSurface), "")
                                .named("surface"),
                        Figure.of(ground.map(onMap, Legend.NONE), "").named("map"));
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
