package saddleback.engine.labs.interference;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import saddleback.engine.interference.Course;
import saddleback.engine.interference.Learner;
import saddleback.engine.linalg.Vectors;
import saddleback.engine.run.Run;
import saddleback.engine.slice.Plane;

import java.util.Arrays;

class SurfaceStudyTest {
    private static Surface surface(String settings) {
        Setup setup = Setup.of(Cases.settings(settings), Cases.SEED);
        return SurfaceStudy.of(course(setup), setup.learner(), Run.unwatched());
    }

    private static Course course(Setup setup) {
        return setup.flow().of(setup.learner(), Run.unwatched());
    }

    /** Two logit differences and the bias that follows them: the course lies in a plane. */
    @Test
    void thePlaneHoldsTheCourseOfTwoBandits() {
        assertEquals(1, surface("{}").share(), 1e-12);
        assertEquals(1, surface("{\"bias\": 0}").share(), 1e-12);
    }

    @Test
    void ofMoreBanditsItHoldsMostOfIt() {
        double share =
                surface(
                                "{\"contexts\": 4, \"actions\": 4, \"bias\": 3, \"start\":"
                                        + " {\"adversarial\": 3}}")
                        .share();
        assertTrue(share > 0.5 && share < 1 - 1e-6, "was " + share);
    }

    /** J = σ(w₀₀ - w₀₁ + c(β₀ - β₁)) + σ(w₁₁ - w₁₀ + c(β₁ - β₀)), c² = 2. */
    @Test
    void valuesAreThoseOfThePlanesPoints() {
        Setup setup = Setup.of(Cases.settings("{\"bias\": 2}"), Cases.SEED);
        Learner learner = setup.learner();
        Course course = course(setup);
        Surface surface = SurfaceStudy.of(course, learner, Run.unwatched());
        Plane plane = CoursePlane.of(course, learner).plane();
        int columns = surface.x().length;
        for (int row = 0; row < surface.y().length; row += 7)
            for (int i = 0; i < columns; i += 9) {
                double[] w = plane.point(surface.x()[i], surface.y()[row], new double[6]);
                assertEquals(performance(w), surface.value()[row * columns + i], 1e-14);
            }
        for (int t = 0; t < course.time().length; t++) {
            double[] w = plane.point(surface.courseX()[t], surface.courseY()[t], new double[6]);
            assertArrayEquals(course.states()[t], w, 1e-9);
            assertEquals(performance(w), surface.courseValue()[t], 1e-9);
        }
    }

    private static double performance(double[] w) {
        double bias = Math.sqrt(2) * (w[4] - w[5]);
        return sigmoid(w[0] - w[1] + bias) + sigmoid(w[3] - w[2] - bias);
    }

    private static double sigmoid(double y) {
        return 1 / (1 + Math.exp(-y));
    }

    @Test
    void theWindowHoldsTheCourse() {
        Surface surface = surface("{\"variant\": \"supervised\"}");
        assertHolds(surface.x(), surface.courseX());
        assertHolds(surface.y(), surface.courseY());
    }

    private static void assertHolds(double[] axis, double[] course) {
        for (double v : course) assertTrue(v > axis[0] && v < axis[axis.length - 1]);
    }

    /** From (0.97, 0.98) all is learned at once; the plane shows both components' gradients. */
    @Test
    void aCourseOfOneMomentGetsAPlane() {
        Surface surface = surface("{\"start\": {\"performance\": [0.97, 0.98]}}");
        assertEquals(1, surface.share(), 0);
        assertArrayEquals(new double[1], surface.courseX(), 0);
        assertArrayEquals(new double[1], surface.courseY(), 0);
        assertEquals(1.95, surface.courseValue()[0], 1e-14);
        double middle = surface.value()[50 * 101 + 50];
        assertEquals(1.95, middle, 1e-14);
        assertTrue(Arrays.stream(surface.value()).max().orElseThrow() > middle);
        assertTrue(Arrays.stream(surface.value()).noneMatch(Double::isNaN));
    }

    /** From a start that is alike for both the course is straight; the plane still shows both. */
    @Test
    void aStraightCourseGetsAPlane() {
        Setup setup = Setup.of(Cases.settings("{\"start\": {\"uniform\": {}}}"), Cases.SEED);
        CoursePlane found = CoursePlane.of(course(setup), setup.learner());
        Plane plane = found.plane();
        assertEquals(1, found.share(), 1e-12);
        assertEquals(1, Vectors.norm(plane.d1()), 1e-12);
        assertEquals(1, Vectors.norm(plane.d2()), 1e-12);
        assertEquals(0, Vectors.dot(plane.d1(), plane.d2()), 1e-12);
        Surface surface = surface("{\"start\": {\"uniform\": {}}}");
        for (double y : surface.courseY()) assertEquals(0, y, 1e-9);
        double spread = Arrays.stream(surface.value()).max().orElseThrow();
        assertTrue(spread > 1.5, "was " + spread);
    }
}
