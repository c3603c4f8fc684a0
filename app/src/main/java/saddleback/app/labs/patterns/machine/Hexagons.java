package saddleback.app.labs.patterns.machine;

import saddleback.viz.figure.Fill;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Polygons;
import saddleback.viz.figure.Segments;
import saddleback.viz.figure.Stroke;

import java.util.ArrayList;
import java.util.List;

/** The triangulation of the unit square, and the six triangles on which a hat is not 0. */
final class Hexagons {
    private static final int[] ACROSS = {1, 1, 0, -1, -1, 0};
    private static final int[] UP = {0, 1, 1, 0, -1, -1};
    private static final int ENDS = 4;

    private Hexagons() {}

    /** Where the hat of a node is not 0. */
    static Polygons of(Node node, int grid, Fill fill, Stroke edge) {
        double[] x = new double[ACROSS.length];
        double[] y = new double[ACROSS.length];
        for (int k = 0; k < x.length; k++) {
            x[k] = (double) (node.i() + ACROSS[k]) / grid;
            y[k] = (double) (node.j() + UP[k]) / grid;
        }
        return new Polygons(List.of(new Polygons.Outline(x, y)), fill, edge, "");
    }

    /** The triangle that holds a point. */
    static Polygons triangle(Walk walk, Stroke edge) {
        int grid = walk.grid();
        int i = Walk.cell(walk.z()[0], grid);
        int j = Walk.cell(walk.z()[1], grid);
        boolean below = grid * walk.z()[0] - i >= grid * walk.z()[1] - j;
        double[] x = {i, i + 1.0, below ? i + 1.0 : i};
        double[] y = {j, j + 1.0, below ? j : j + 1.0};
        for (int k = 0; k < x.length; k++) {
            x[k] /= grid;
            y[k] /= grid;
        }
        return new Polygons(
                List.of(new Polygons.Outline(x, y)), new Fill.Plain(Colours.LINES, 0), edge, "");
    }

    /** All of its lines. */
    static Mark lines(int grid, Stroke stroke) {
        var ends = new ArrayList<double[]>();
        for (int i = 0; i <= grid; i++) {
            double at = (double) i / grid;
            ends.add(new double[] {at, 0, at, 1});
            ends.add(new double[] {0, at, 1, at});
            if (i == grid) continue;
            ends.add(new double[] {at, 0, 1, 1 - at});
            if (i > 0) ends.add(new double[] {0, at, 1 - at, 1});
        }
        double[] all = new double[ENDS * ends.size()];
        for (int k = 0; k < ends.size(); k++) System.arraycopy(ends.get(k), 0, all, ENDS * k, ENDS);
        return new Segments(all, stroke, "");
    }
}
