package saddleback.viz.export;

import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Faces;
import saddleback.viz.figure.Fill;
import saddleback.viz.figure.Space;
import saddleback.viz.figure.Theme;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Flat faces as a panel in space shows them, as triangles for other programs. Faces share no
 * vertices, so that each keeps its colour and its normal. Coordinates are places along the axes;
 * the heights themselves go along as a field named after the upright axis, and what the colours
 * show as the field {@code colour_value}. Faces of which a corner is not finite or lies outside the
 * panel's ground are left out.
 */
public record ShownFaces(Space space, Faces faces) implements ShownMesh {

    @Override
    public Triangles triangles(double stretch, Theme theme) {
        boolean[] kept = new boolean[faces.faces()];
        int vertices = 0;
        int count = 0;
        for (int f = 0; f < kept.length; f++) {
            int n = faces.begin()[f + 1] - faces.begin()[f];
            kept[f] = n > 2 && seen(f);
            if (!kept[f]) continue;
            vertices += n;
            count += n - 2;
        }
        double[] places = new double[3 * vertices];
        float[] normals = new float[3 * vertices];
        int[] rgb = new int[vertices];
        double[] heights = new double[vertices];
        double[] values = new double[vertices];
        int[] triangles = new int[3 * count];
        int v = 0;
        int t = 0;
        for (int f = 0; f < kept.length; f++) {
            if (!kept[f]) continue;
            int first = v;
            for (int c = faces.begin()[f]; c < faces.begin()[f + 1]; c++, v++) {
                for (int k = 0; k < 3; k++) places[3 * v + k] = place(c, k);
                places[3 * v + 2] *= stretch;
                heights[v] = faces.corners()[3 * c + 2];
                values[v] = value(f);
                rgb[v] = rgb(f, theme);
            }
            boolean up = normal(places, first, v, normals);
            for (int i = first + 1; i + 1 < v; i++, t += 3) {
                triangles[t] = first;
                triangles[t + 1] = up ? i : i + 1;
                triangles[t + 2] = up ? i + 1 : i;
            }
        }
        Map<String, double[]> fields = new LinkedHashMap<>();
        fields.put(ShownMesh.field(space.z()), heights);
        if (faces.fill() instanceof Fill.Valued) fields.put("colour_value", values);
        return new Triangles(places, normals, rgb, fields, triangles);
    }

    private boolean seen(int face) {
        double[] c = faces.corners();
        for (int i = faces.begin()[face]; i < faces.begin()[face + 1]; i++)
            if (!space.x().range().holds(c[3 * i])
                    || !space.y().range().holds(c[3 * i + 1])
                    || !Double.isFinite(place(i, 2))) return false;
        return true;
    }

    private double place(int corner, int axis) {
        Axis of = axis == 0 ? space.x() : axis == 1 ? space.y() : space.z();
        return of.scale().place(faces.corners()[3 * corner + axis]);
    }

    private double value(int face) {
        return faces.fill() instanceof Fill.Valued v ? v.values()[face] : Double.NaN;
    }

    private int rgb(int face, Theme theme) {
        return switch (faces.fill()) {
            case Fill.Plain p -> theme.rgb(p.ink());
            case Fill.Valued v ->
                    Double.isFinite(v.values()[face])
                            ? v.scale().rgb(v.values()[face])
                            : theme.noData();
            case Fill.Indexed k ->
                    k.kinds()[face] < 0
                            ? theme.noData()
                            : theme.series().get(k.kinds()[face] % theme.series().size());
            case Fill.Hued _ -> theme.noData();
        };
    }

    /**
     * Puts the unit normal of a flat face (Newell's sum, which bears corners on one line), upwards,
     * at its vertices; whether its corners run counter-clockwise seen from above.
     */
    private static boolean normal(double[] places, int from, int to, float[] into) {
        double[] n = new double[3];
        for (int i = from; i < to; i++) {
            int j = i + 1 < to ? i + 1 : from;
            for (int k = 0; k < 3; k++) {
                int a = 3 * i + (k + 1) % 3;
                int b = 3 * i + (k + 2) % 3;
                int c = 3 * j + (k + 1) % 3;
                int d = 3 * j + (k + 2) % 3;
                n[k] += (places[a] - places[c]) * (places[b] + places[d]);
            }
        }
        boolean up = n[2] >= 0;
        double length = Math.sqrt(Arrays.stream(n).map(x -> x * x).sum()) * (up ? 1 : -1);
        for (int i = from; i < to; i++)
            for (int k = 0; k < 3; k++)
                into[3 * i + k] = length == 0 ? (k == 2 ? 1 : 0) : (float) (n[k] / length);
        return up;
    }
}
