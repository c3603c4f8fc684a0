package saddleback.engine.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import saddleback.engine.interval.Interval;
import saddleback.engine.interval.SecondOrder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

class GridBoundsTest {

    @ParameterizedTest
    @CsvSource({"6, 1, 1", "1, 1, 1", "5, 4, 1", "1, 3, 1", "2, 2, 1", "4, 3, 5", "1, 1, 2"})
    void theyHoldHeightsAndDifferences(int columns, int rows, int slices) {
        int[] shape =
                slices > 1
                        ? new int[] {slices, rows, columns}
                        : rows > 1 ? new int[] {rows, columns} : new int[] {columns};
        var random = new Random(7);
        double[] height = random.doubles((long) columns * rows * slices).toArray();
        GridTarget target = GridTarget.of(new Pattern(shape, height));
        int axes = shape.length;
        for (int trial = 0; trial < 300; trial++) {
            double width = trial % 3 == 0 ? 0.5 : 0.08;
            double[] from = random.doubles(axes, 0, 1 - width).toArray();
            var box = new ArrayList<Interval>();
            for (double f : from) box.add(new Interval(f, f + width));
            SecondOrder bounds = target.bounds(box);
            for (int p = 0; p < 30; p++) {
                double[] z = from.clone();
                for (int k = 0; k < axes; k++) z[k] += width * random.nextDouble();
                assertTrue(bounds.value().contains(target.height(z)));
                if (bounds.curvature() < Double.POSITIVE_INFINITY) slopes(target, bounds, box, z);
            }
        }
    }

    /** Central differences of a piece that is linear in each coordinate are exact to rounding. */
    private static void slopes(
            GridTarget target, SecondOrder bounds, List<Interval> box, double[] z) {
        double h = 1e-6;
        for (int k = 0; k < z.length; k++) {
            double[] a = z.clone();
            double[] b = z.clone();
            a[k] -= h;
            b[k] += h;
            if (!box.get(k).contains(a[k]) || !box.get(k).contains(b[k])) continue;
            double slope = (target.height(b) - target.height(a)) / (2 * h);
            Interval own = bounds.slope().get(k);
            assertTrue(own.low() - 1e-8 <= slope && slope <= own.high() + 1e-8);
        }
    }

    /** Cells 0 1 over 0 0 between their middles: (2 x - 0.5) (2 y - 0.5). */
    @Test
    void aBilinearPiece() {
        GridTarget target = GridTarget.of(new Pattern(new int[] {2, 2}, new double[] {0, 1, 0, 0}));
        Interval side = new Interval(0.25, 0.75);
        SecondOrder f = target.bounds(List.of(side, side));
        assertEquals(4, f.bend(0, 1).low(), 1e-12);
        assertEquals(4, f.bend(0, 1).high(), 1e-12);
        assertEquals(0, f.bend(0, 0).magnitude(), 1e-12);
        assertEquals(4, f.curvature(), 4e-3);
        assertEquals(0, f.value().low(), 1e-10);
        assertEquals(1, f.value().high(), 1e-10);
        SecondOrder kink = target.bounds(List.of(new Interval(0.2, 0.75), side));
        assertEquals(Double.POSITIVE_INFINITY, kink.curvature());
    }

    @Test
    void liftedHeightsAreLossesInBetween() {
        GridTarget drawn = GridTarget.of(new Pattern(new int[] {3}, new double[] {0, 1, 0.5}));
        LiftedTarget lifted = new LiftedTarget(drawn, 1, 3);
        assertEquals(1, lifted.height(0));
        assertEquals(3, lifted.height(0.5));
        assertEquals(2, lifted.height(1), 1e-15);
        SecondOrder f = lifted.bounds(List.of(new Interval(0.2, 0.4)));
        // 3 cells: the height rises by 1 within a third
        assertEquals(6, f.slope().getFirst().middle(), 1e-12);
        assertEquals("[3]", Arrays.toString(lifted.cells().shape()));
    }
}
