package saddleback.app.labs.interference;

import saddleback.engine.interference.Course;
import saddleback.engine.interference.Plateau;
import saddleback.engine.labs.interference.Surface;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Camera;
import saddleback.viz.figure.ColourBar;
import saddleback.viz.figure.ColourMap;
import saddleback.viz.figure.ColourScale;
import saddleback.viz.figure.Fill;
import saddleback.viz.figure.Grid;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Levels;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Space;
import saddleback.viz.figure.SpaceMark;
import saddleback.viz.figure.SpacePath;
import saddleback.viz.figure.SpacePoints;
import saddleback.viz.figure.Stroke;

import java.util.ArrayList;
import java.util.Arrays;

/** J over the two directions in which the parameters moved most, with the way they took. */
public final class SurfaceFigure {
    private static final double PERCENT = 100;
    private static final double HEIGHT = 0.6;
    private static final double ELEVATION = 36;
    private static final double PERSPECTIVE = 0.25;
    private static final double TURNED = 50;
    private static final double SIZE = 9;
    private static final int LINES = 20;
    private static final Ink WAY = new Ink.Rgb(0xD62728);

    private SurfaceFigure() {}

    /** The surface with the course on it and its flat plateaus. */
    public static Space panel(Surface surface, Course course) {
        var grid = new Grid(surface.x(), surface.y(), surface.value());
        Range height = Range.of(surface.value(), surface.courseValue());
        var scale =
                new ColourScale(ColourMap.VIRIDIS, height, ColourScale.Spread.LINEAR, false, false);
        var marks = new ArrayList<SpaceMark>();
        marks.add(saddleback.viz.figure.Surface.of(grid, scale, new Levels.Linear(LINES)));
        marks.add(
                new SpacePath(
                        surface.courseX(),
                        surface.courseY(),
                        surface.courseValue(),
                        Stroke.of(WAY, 2),
                        "course"));
        if (!course.flat().isEmpty()) marks.add(plateaus(surface, course));
        return new Space(
                "a plane with %s %% of the variance%s"
                        .formatted(
                                Brief.of(PERCENT * surface.share()),
                                course.flat().isEmpty() ? "" : "\ndots: flat plateaus"),
                Axis.linear("first direction", grid.xRange()),
                Axis.linear("second direction", grid.yRange()),
                Axis.linear("J", height.padded(0.02)),
                marks,
                new ColourBar(scale, "J"),
                Legend.NONE,
                new Camera(azimuth(grid), ELEVATION, PERSPECTIVE),
                HEIGHT);
    }

    /** From the side where J is low, a little turned, so that nothing hides the way up. */
    private static double azimuth(Grid grid) {
        double x = 0;
        double y = 0;
        double middle = Arrays.stream(grid.values()).average().orElse(0);
        for (int row = 0; row < grid.rows(); row++)
            for (int c = 0; c < grid.columns(); c++) {
                double v = grid.value(row, c) - middle;
                x += v * (c - (grid.columns() - 1) / 2.0);
                y += v * (row - (grid.rows() - 1) / 2.0);
            }
        return StrictMath.toDegrees(StrictMath.atan2(-y, -x)) + TURNED;
    }

    private static SpaceMark plateaus(Surface surface, Course course) {
        int[] at =
                course.flat().stream()
                        .mapToDouble(Plateau::time)
                        .mapToInt(t -> Curves.nearest(course, t))
                        .filter(i -> i < surface.courseX().length)
                        .toArray();
        return new SpacePoints(
                picked(surface.courseX(), at),
                picked(surface.courseY(), at),
                picked(surface.courseValue(), at),
                SIZE,
                new Fill.Plain(WAY, 1),
                "flat plateaus, near saddles");
    }

    private static double[] picked(double[] from, int[] at) {
        return Arrays.stream(at).mapToDouble(i -> from[i]).toArray();
    }
}
