package saddleback.engine.slice;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import saddleback.engine.linalg.Vectors;
import saddleback.engine.run.Seed;

class GreatCircleTest {
    private static double[] vector(String name, double factor) {
        double[] v = new Seed(3).of(name).normals().fill(new double[20]);
        Vectors.scale(v, factor);
        return v;
    }

    @Test
    void endsAreTheDirectionsThemselves() {
        var way = new GreatCircle(vector("a", 1), vector("b", 7));
        assertArrayEquals(vector("a", 1), way.at(0));
        assertArrayEquals(vector("b", 7), way.at(1));
    }

    /** From 2 e1 to 8 e2: a quarter circle, a third of it is 30 degrees, the length 2 * 4^(1/3). */
    @Test
    void turnsInTheirPlaneAndGrowsInEqualRatios() {
        var way = new GreatCircle(new double[] {2, 0, 0}, new double[] {0, 8, 0});
        assertEquals(Math.PI / 2, way.angle(), 1e-15);
        double length = 2 * Math.cbrt(4);
        assertArrayEquals(
                new double[] {length * Math.sqrt(3) / 2, length / 2, 0}, way.at(1.0 / 3), 1e-14);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.5, 0.93})
    void theAngleIsTheFractionOfTheWhole(double t) {
        double[] a = vector("a", 0.3);
        var way = new GreatCircle(a, vector("b", 5));
        double[] d = way.at(t);
        double cosine = Vectors.dot(a, d) / (Vectors.norm(a) * Vectors.norm(d));
        assertEquals(t * way.angle(), Math.acos(cosine), 1e-12);
        double[] rest = new GreatCircle(d, vector("b", 5)).at(0.5);
        assertArrayEquals(way.at(t + (1 - t) / 2), rest, 1e-12);
    }

    @Test
    void parallelDirectionsChangeTheirLengthAlone() {
        var way = new GreatCircle(vector("a", 1), vector("a", 4));
        assertArrayEquals(vector("a", 2), way.at(0.5), 1e-13);
    }

    @Test
    void oppositeOnesHaveNoShortestWay() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new GreatCircle(vector("a", 1), vector("a", -2)));
        assertThrows(
                IllegalArgumentException.class,
                () -> new GreatCircle(vector("a", 1), new double[20]));
    }
}
