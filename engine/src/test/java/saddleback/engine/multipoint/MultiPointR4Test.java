package saddleback.engine.multipoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import saddleback.engine.data.Dataset;
import saddleback.engine.linalg.Vectors;
import saddleback.engine.pattern.Maps;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Workers;

/**
 * The specification's reference run. Its numbers were confirmed by a program in numpy that shares
 * nothing with this one: dense products cell by cell, Gram-Schmidt and its derivative written out,
 * Adam by PyTorch's formulas. The numbers of the first step with more digits, the losses after the
 * first, ninth and 99th step and the share of cells on their side of the middle are its output.
 */
class MultiPointR4Test {
    private static final double FIRST_STEP = 1e-9;

    private final MultiPointTraining training = R4.training(Workers.shared());

    /** Means over good and bad cells, share of cells on their own side of the middle of both. */
    private record Seen(double good, double bad, double agreement) {}

    private Seen seen(Dataset data) {
        Maps maps = training.found().maps(data, training.lattice(0), Progress.NONE);
        byte[] mark = training.mask().mark();
        double good = 0;
        double bad = 0;
        for (int i = 0; i < mark.length; i++) {
            if (mark[i] > 0) good += maps.loss()[i] / training.mask().good();
            else bad += maps.loss()[i] / training.mask().bad();
        }
        double right = 0;
        for (int i = 0; i < mark.length; i++)
            if (maps.loss()[i] < (good + bad) / 2 == mark[i] > 0) right++;
        return new Seen(good, bad, right / mark.length);
    }

    private void steps(int until) {
        while (training.steps() < until) assertTrue(training.step());
    }

    private void assertOrthogonal() {
        double[][] d = training.found().directions();
        double along = Vectors.dot(d[0], d[1]) / Vectors.dot(d[0], d[0]);
        assertEquals(0, along, 1e-12);
        assertEquals(Vectors.norm(d[0]), Vectors.norm(d[1]), 1e-12);
    }

    @Test
    void theStartIsAsWrittenDown() {
        Found found = training.found();
        assertEquals(354, found.network().size());
        assertEquals(34, training.mask().good());
        assertEquals(66, training.mask().bad());
        assertEquals(5.584090386, Vectors.norm(found.origin()), FIRST_STEP);
        assertEquals(7.564789920, 10 * Vectors.norm(found.directions()[0]), FIRST_STEP);
        Seen before = seen(R4.train());
        assertEquals(0.755906, before.good, 5e-7);
        assertEquals(0.766811, before.bad, 5e-7);
        assertOrthogonal();
    }

    @Test
    void theFirstStepIsExact() {
        steps(1);
        assertEquals(-0.010904424200, training.objective(), FIRST_STEP);
        assertEquals(0.217775377560, training.gradientNorm(), FIRST_STEP);
        assertEquals(0.7559061853753749, training.good(), 1e-12);
        assertEquals(0.7668106095756265, training.bad(), 1e-12);
        steps(2);
        assertEquals(-0.014391681633327269, training.objective(), FIRST_STEP);
        assertEquals(0.256966837638017, training.gradientNorm(), FIRST_STEP);
        steps(10);
        assertEquals(-0.045769420477010936, training.objective(), 1e-7);
        steps(100);
        assertEquals(-0.9818828010752652, training.objective(), 1e-4);
        assertOrthogonal();
    }

    @Test
    void theFaceIsFound() {
        steps(300);
        Seen train = seen(R4.train());
        Seen test = seen(R4.test());
        assertEquals(0.712, train.good, 0.02);
        assertEquals(2.596, train.bad, 0.05);
        assertEquals(0.732, test.good, 0.02);
        assertEquals(2.542, test.bad, 0.05);
        assertEquals(0.88, train.agreement, 0.02);
        assertEquals(0.88, test.agreement, 0.02);
        assertOrthogonal();
        steps(1000);
        assertEquals(0.98, seen(R4.train()).agreement, 0.02);
        assertEquals(0.98, seen(R4.test()).agreement, 0.02);
        steps(3000);
        train = seen(R4.train());
        assertTrue(train.agreement >= 0.97, train::toString);
        assertTrue(train.good < 0.1, train::toString);
        assertTrue(train.bad > 2.5, train::toString);
        test = seen(R4.test());
        assertTrue(test.agreement >= 0.93, test::toString);
        assertOrthogonal();
    }
}
