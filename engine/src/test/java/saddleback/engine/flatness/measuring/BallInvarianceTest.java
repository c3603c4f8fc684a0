package saddleback.engine.flatness.measuring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import saddleback.engine.flatness.Measure;
import saddleback.engine.flatness.MeasureSettings;
import saddleback.engine.flatness.Reading;
import saddleback.engine.net.Loss;
import saddleback.engine.reparam.Kind;
import saddleback.engine.reparam.Place;
import saddleback.engine.reparam.Transformation;
import saddleback.engine.run.Progress;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The flags of {@link Facts#unchangedBy} of measures of what lies around the weights hold on random
 * networks: a flagged kind leaves a reading as it is, and each other kind changes it somewhere.
 * Draws do not go with a permutation, so that estimates agree within their intervals; what is
 * searched for starts where the order of the parameters plays no part, and agrees itself.
 */
class BallInvarianceTest {
    private static final MeasureSettings HOW = new MeasureSettings(0.05, 1e-3, 100, 10, 0.1, 0.05);

    /** Rays that end inside the ball that the radial map moves. */
    private static final MeasureSettings NEAR = new MeasureSettings(0.05, 1e-3, 100, 0.1, 1, 0.05);

    private static final double SEARCHED = 1e-6;
    private static final double OTHER = 1e-6;
    private static final double LATTICE = 0.02;

    private static final List<InvarianceTest.Case> CASES =
            List.of(
                    InvarianceTest.one(1, true, Loss.CROSS_ENTROPY),
                    InvarianceTest.one(2, false, Loss.CROSS_ENTROPY),
                    InvarianceTest.one(3, true, Loss.CROSS_ENTROPY));

    @ParameterizedTest
    @EnumSource(
            value = Measure.class,
            names = {
                "WIDTH",
                "AREA",
                "LOG_VOLUME",
                "EPSILON_SHARPNESS",
                "KESKAR_SHARPNESS",
                "KESKAR_SUBSPACE",
                "LOCAL_ENTROPY",
                "PAC_BAYES"
            })
    void flagsHold(Measure measure) {
        Set<Kind> flagged = Facts.of(measure).unchangedBy();
        MeasureSettings how = measure == Measure.LOG_VOLUME ? NEAR : HOW;
        Set<Kind> changed = EnumSet.noneOf(Kind.class);
        for (InvarianceTest.Case one : CASES) {
            Reading before = one.read(measure, one.place(), how);
            for (Kind kind : Kind.values())
                for (Transformation change : one.change(kind)) {
                    Place after = change.apply(one.place(), one.train(), Progress.NONE).after();
                    Reading reading = one.read(measure, after, how);
                    String what =
                            "%s under %s with %d hidden layers: %s, %s"
                                    .formatted(measure, kind, one.layers(), before, reading);
                    if (flagged.contains(kind)) assertSame(measure, before, reading, what);
                    else if (differ(before, reading)) changed.add(kind);
                }
        }
        assertEquals(EnumSet.complementOf(EnumSet.copyOf(flagged)), changed);
    }

    private static void assertSame(Measure measure, Reading before, Reading after, String what) {
        assertTrue(Double.isFinite(before.value()), what);
        assertEquals(before.certainty(), after.certainty(), what);
        assertTrue(before.low() <= after.high() && after.low() <= before.high(), what);
        if (Facts.of(measure).monteCarlo()) return;
        double part = measure == Measure.AREA ? LATTICE : SEARCHED;
        assertEquals(before.value(), after.value(), part * before.value(), what);
        if (after.certainty() == Reading.Certainty.BOUND)
            assertEquals(before.high(), after.high(), part * before.high(), what);
    }

    private static boolean differ(Reading before, Reading after) {
        return Math.abs(before.value() - after.value()) > OTHER * Math.abs(before.value());
    }
}
