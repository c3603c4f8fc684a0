package saddleback.app.labs.playground;

import saddleback.app.labs.MethodName;
import saddleback.engine.labs.playground.Path;
import saddleback.viz.figure.Fill;
import saddleback.viz.figure.Grid;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.SpaceMark;
import saddleback.viz.figure.SpacePath;
import saddleback.viz.figure.SpacePoints;
import saddleback.viz.figure.Stroke;
import saddleback.viz.figure.Trajectory;

import java.util.ArrayList;
import java.util.List;

/** The ways of methods on the map and in space, each in its colour. */
public final class Ways {
    /** A step that leads farther is drawn in its direction so far, in windows. */
    private static final double FARTHEST = 10;

    private static final double LINE = 1.7;
    private static final double DOT = 4.5;
    private static final int MOST_DOTS = 60;

    private Ways() {}

    /** From above; the names are for the legend. */
    public static List<Mark> flat(List<Path> paths, Grid grid) {
        var marks = new ArrayList<Mark>();
        for (int m = 0; m < paths.size(); m++) {
            double[][] way = shortened(paths.get(m), grid);
            String name = MethodName.of(paths.get(m).method());
            marks.add(new Trajectory(way[0], way[1], new Ink.Series(m), name));
        }
        return marks;
    }

    /** On the surface, a disc at each step while there are few. */
    public static List<SpaceMark> inSpace(List<Path> paths, Scenery scenery) {
        var marks = new ArrayList<SpaceMark>();
        for (int m = 0; m < paths.size(); m++) {
            double[][] way = shortened(paths.get(m), scenery.grid());
            Ink ink = new Ink.Series(m);
            String name = MethodName.of(paths.get(m).method());
            marks.add(SpacePath.onSurface(way[0], way[1], Stroke.of(ink, LINE), name));
            if (way[0].length > MOST_DOTS) continue;
            double[] z = new double[way[0].length];
            for (int i = 0; i < z.length; i++) z[i] = scenery.height(way[0][i], way[1][i]);
            marks.add(new SpacePoints(way[0], way[1], z, DOT, new Fill.Plain(ink, 1), ""));
        }
        return marks;
    }

    /** Steps of any length would not fit on a picture. */
    private static double[][] shortened(Path path, Grid grid) {
        double[] x = path.x().clone();
        double[] y = path.y().clone();
        double width = grid.xRange().high() - grid.xRange().low();
        double height = grid.yRange().high() - grid.yRange().low();
        for (int i = 1; i < x.length; i++) {
            double dx = path.x()[i] - x[i - 1];
            double dy = path.y()[i] - y[i - 1];
            double far = Math.max(Math.abs(dx) / width, Math.abs(dy) / height) / FARTHEST;
            if (!(far > 1)) continue;
            x[i] = x[i - 1] + dx / far;
            y[i] = y[i - 1] + dy / far;
        }
        return new double[][] {x, y};
    }
}
