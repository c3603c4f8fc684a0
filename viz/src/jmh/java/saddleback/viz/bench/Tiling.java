package saddleback.viz.bench;

import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Camera;
import saddleback.viz.figure.ColourMap;
import saddleback.viz.figure.ColourScale;
import saddleback.viz.figure.Faces;
import saddleback.viz.figure.Fill;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Mosaic;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Space;
import saddleback.viz.figure.Stroke;

import java.util.List;
import java.util.Random;

/**
 * Triangles over the square from -1 to 1, two in each cell of a grid whose inner points lie askew.
 */
final class Tiling {
    private static final double ASKEW = 0.6;

    private final int side;
    private final Random random = new Random(1);
    private final double[][] points;
    private final double[] corners;
    private final int[] begin;
    private final double[] values;

    /**
     * A tiling.
     *
     * @param side cells along each side
     */
    Tiling(int side) {
        this.side = side;
        points = new double[(side + 1) * (side + 1)][];
        for (int k = 0; k < points.length; k++) {
            int i = k % (side + 1);
            int j = k / (side + 1);
            boolean rim = i == 0 || j == 0 || i == side || j == side;
            points[k] = new double[] {place(i, rim), place(j, rim)};
        }
        int n = 2 * side * side;
        corners = new double[6 * n];
        begin = new int[n + 1];
        values = new double[n];
        for (int k = 0; k < n; k++) triangle(k);
    }

    private double place(int at, boolean rim) {
        return 2 * (at + (rim ? 0 : ASKEW * (random.nextDouble() - 0.5))) / side - 1;
    }

    private void triangle(int k) {
        int a = k / 2 / side * (side + 1) + k / 2 % side;
        int[] t = {a, k % 2 == 0 ? a + 1 : a + side + 2, k % 2 == 0 ? a + side + 2 : a + side + 1};
        for (int i = 0; i < 3; i++) System.arraycopy(points[t[i]], 0, corners, 6 * k + 2 * i, 2);
        begin[k + 1] = 3 * (k + 1);
        values[k] = height(points[a]);
    }

    private static double height(double[] p) {
        return Math.sin(3 * p[0]) * Math.cos(2 * p[1]);
    }

    private Fill fill() {
        return new Fill.Valued(values, ColourScale.linear(ColourMap.VIRIDIS, values), 1);
    }

    private static Axis axis(String name) {
        return Axis.linear(name, new Range(-1, 1));
    }

    /** Flat. */
    Plane flat() {
        return Plane.of(axis("x"), axis("y"), new Mosaic(corners, begin, fill(), ""));
    }

    /** In space, with outlines. */
    Space relief() {
        double[] places = new double[corners.length / 2 * 3];
        for (int i = 0; i < corners.length / 2; i++) {
            double[] p = {corners[2 * i], corners[2 * i + 1]};
            System.arraycopy(p, 0, places, 3 * i, 2);
            places[3 * i + 2] = height(p);
        }
        var faces = new Faces(places, begin, fill(), Stroke.of(Ink.TEXT, 0.4), true, "");
        return new Space(
                "",
                axis("x"),
                axis("y"),
                axis("z"),
                List.of(faces),
                null,
                Legend.NONE,
                new Camera(-60, 30, 0.25, true),
                1);
    }
}
