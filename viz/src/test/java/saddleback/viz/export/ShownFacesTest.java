package saddleback.viz.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Camera;
import saddleback.viz.figure.ColourMap;
import saddleback.viz.figure.ColourScale;
import saddleback.viz.figure.Faces;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Fill;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Space;
import saddleback.viz.figure.Theme;

import java.util.List;

class ShownFacesTest {
    /** A square on the plane z = x, clockwise, and a triangle that leaves the box. */
    private static final double[] CORNERS = {
        0, 0, 0, 0, 1, 0, 1, 1, 1, 1, 0, 1, 0, 0, 0, 9, 0, 0, 0, 9, 0
    };

    @Test
    void facesBecomeTrianglesWithTheirOwnColourAndNormal() {
        double[] values = {0.25, 1};
        ColourScale scale = ColourScale.linear(ColourMap.VIRIDIS, new double[] {0, 1});
        var faces =
                new Faces(
                        CORNERS,
                        new int[] {0, 4, 7},
                        new Fill.Valued(values, scale, 1),
                        null,
                        true,
                        "");
        Axis side = Axis.linear("", new Range(0, 1));
        Axis up = Axis.linear("loss", new Range(0, 1));
        Space space =
                new Space("", side, side, up, List.of(faces), null, Legend.NONE, Camera.usual(), 1);
        ShownMesh shown = ShownMesh.of(Figure.of(space, "")).getFirst();
        Triangles mesh = shown.triangles(1, Theme.LIGHT);
        assertEquals(4, mesh.vertices());
        assertEquals(2, mesh.count());
        float half = (float) Math.sqrt(0.5);
        assertArrayEquals(
                new float[] {-half, 0, half}, java.util.Arrays.copyOf(mesh.normals(), 3), 1e-6f);
        assertEquals(scale.rgb(0.25), mesh.rgb()[3]);
        assertArrayEquals(new double[] {0, 0, 1, 1}, mesh.fields().get("loss"));
        for (int t = 0; t < mesh.faces().length; t += 3) assertTrue(turn(mesh, t) > 0);
    }

    /** Twice the area of a triangle's shadow, positive counter-clockwise. */
    private static double turn(Triangles mesh, int t) {
        double[] p = mesh.places();
        int a = 3 * mesh.faces()[t];
        int b = 3 * mesh.faces()[t + 1];
        int c = 3 * mesh.faces()[t + 2];
        return (p[b] - p[a]) * (p[c + 1] - p[a + 1]) - (p[c] - p[a]) * (p[b + 1] - p[a + 1]);
    }
}
