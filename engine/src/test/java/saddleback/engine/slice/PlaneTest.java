package saddleback.engine.slice;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

import saddleback.engine.linalg.Vectors;
import saddleback.engine.run.Seed;

class PlaneTest {
    private static double[] vector(String name) {
        return new Seed(5).of(name).normals().fill(new double[30]);
    }

    private static final Plane PLANE = new Plane(vector("w"), vector("d1"), vector("d2"));

    @Test
    void coordinatesOfAPointOfThePlaneAreItsOwn() {
        double[] w = PLANE.point(0.3, -1.7, new double[30]);
        assertArrayEquals(new double[] {0.3, -1.7}, PLANE.coordinates(w), 1e-13);
        assertEquals(0, PLANE.distance(w), 1e-13);
    }

    /** What is left of a point after its projection is orthogonal to both directions. */
    @Test
    void projectsOrthogonally() {
        double[] at = vector("elsewhere");
        double[] c = PLANE.coordinates(at);
        double[] off = PLANE.point(c[0], c[1], new double[30]);
        Vectors.add(off, -1, at);
        assertEquals(0, Vectors.dot(off, PLANE.d1()), 1e-12);
        assertEquals(0, Vectors.dot(off, PLANE.d2()), 1e-12);
        assertEquals(Vectors.norm(off), PLANE.distance(at), 1e-13);
    }

    @Test
    void orthogonalisedKeepsTheLengthsAndSpansTheSame() {
        Plane o = PLANE.orthogonalised();
        assertArrayEquals(PLANE.d1(), o.d1());
        assertEquals(0, Vectors.dot(o.d1(), o.d2()), 1e-13);
        assertEquals(Vectors.norm(PLANE.d2()), Vectors.norm(o.d2()), 1e-13);
        assertEquals(0, PLANE.distance(o.point(1, 1, new double[30])), 1e-12);
        var parallel = new Plane(vector("w"), vector("d1"), vector("d1"));
        assertThrows(IllegalArgumentException.class, parallel::orthogonalised);
    }
}
