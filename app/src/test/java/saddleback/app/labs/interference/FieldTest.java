package saddleback.app.labs.interference;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import saddleback.engine.interference.Remedy;
import saddleback.engine.interference.Variant;
import saddleback.engine.labs.interference.InterferenceSettings;
import saddleback.viz.figure.Arrows;
import saddleback.viz.figure.Contours;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Polygons;

import java.util.List;

/** The field of two bandits against its closed form. */
class FieldTest {
    private static final double CLOSE = 1e-12;

    /** J̇₁ = 2u₁(2u₁ - u₂) and its mirror, u = J (1 - J), worked out by hand. */
    @Test
    void onPolicyRatesAreThoseOfTheClosedForm() {
        var field = new Field(1, Variant.ON_POLICY, null);
        assertArrayEquals(new double[] {0.0162, 0.0162}, field.rate(0.1, 0.1), CLOSE);
        assertArrayEquals(new double[] {0.0872, -0.006175}, field.rate(0.2, 0.05), CLOSE);
        assertArrayEquals(new double[] {0.1092, 0.0352}, field.rate(0.3, 0.8), CLOSE);
    }

    @Test
    void aTableHasNoInterference() {
        double u = 0.2 * 0.8;
        double[] rate = new Field(1, Variant.TABULAR, null).rate(0.2, 0.05);
        assertEquals(2 * u * u, rate[0], CLOSE);
        assertTrue(rate[1] > 0);
    }

    /** The gradient without its part along the other keeps 1 - ρ² of its square, ρ = -1/2. */
    @Test
    void surgeryLeavesNothingLosing() {
        var field = new Field(1, Variant.ON_POLICY, new Remedy.Surgery());
        double u = 0.95 * 0.05;
        assertEquals(0.75 * 4 * u * u, field.rate(0.95, 0.02)[0], CLOSE);
        assertTrue(marks(field).stream().noneMatch(Polygons.class::isInstance));
    }

    @Test
    void onTheEdgeOfTheShadeOneStandsStill() {
        for (Variant variant : List.of(Variant.ON_POLICY, Variant.SUPERVISED)) {
            var field = new Field(3, variant, null);
            Polygons shade =
                    marks(field).stream()
                            .filter(Polygons.class::isInstance)
                            .map(Polygons.class::cast)
                            .findFirst()
                            .orElseThrow();
            int seen = 0;
            for (Polygons.Outline o : shade.outlines())
                for (int i = 0; i < o.x().length; i++) {
                    double x = (o.x()[i] + o.x()[(i + 1) % o.x().length]) / 2;
                    double y = (o.y()[i] + o.y()[(i + 1) % o.x().length]) / 2;
                    if (!(x > 0 && x < 1 && y > 0 && y < 1)) continue;
                    double[] rate = field.rate(x, y);
                    assertEquals(0, Math.min(Math.abs(rate[0]), Math.abs(rate[1])), 1e-4);
                    seen++;
                }
            assertTrue(seen > 0);
        }
    }

    @Test
    void arrowsPointWhereLearningGoes() {
        Arrows arrows = (Arrows) marks(new Field(1, Variant.ON_POLICY, null)).get(1);
        double[] rate = new Field(1, Variant.ON_POLICY, null).rate(0.5 / 19, 1.5 / 19);
        assertEquals(rate[1] / rate[0], arrows.v()[19] / arrows.u()[19], 1e-9);
        assertEquals(361, arrows.x().length);
    }

    @Test
    void anEntropyBonusHasLinesOfStandstillAndAMemoryNoField() {
        var field = new Field(1, Variant.ON_POLICY, new Remedy.Entropy(0.05));
        assertEquals(2, marks(field).stream().filter(Contours.class::isInstance).count());
        assertThrows(
                IllegalArgumentException.class,
                () -> new Field(1, Variant.ON_POLICY, new Remedy.Replay(0.5, 10)));
        assertTrue(Field.of(InterferenceSettings.defaults()).isPresent());
    }

    private static List<Mark> marks(Field field) {
        Plane plane = PhasePlane.of(field).panel(List.of());
        return plane.marks();
    }
}
