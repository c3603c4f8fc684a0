package saddleback.engine.interference;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentTest {
    /** W = [[.3, -.2], [-.4, .9]], b = (.1, -.6): column k of W belongs to context k. */
    private static Moment second(Variant variant) {
        double[][] weights = {{0.3, -0.4}, {-0.2, 0.9}};
        Learner learner = Learners.of(weights, new double[] {0.1, -0.6}, 1, variant, null);
        return learner.moment(learner.start());
    }

    /** The specification's check 2. */
    @Test
    void twoBandits() {
        Moment moment = second(Variant.ON_POLICY);
        assertArrayEquals(
                new double[] {0.8021838885585817, 0.598687660112452}, moment.success(), 1e-14);
        assertArrayEquals(new double[] {0.024472083152, 0.154649400157}, moment.rate(), 1e-12);
        assertEquals(-0.5, moment.strongestInterference(), 1e-12);
        Moment supervised = second(Variant.SUPERVISED);
        assertArrayEquals(new double[] {-0.001802697570, 0.290623515317}, supervised.rate(), 1e-12);
        assertEquals(-0.5, supervised.strongestInterference(), 1e-12);
    }

    /** The specification's check 3. */
    @ParameterizedTest
    @CsvSource({
        ".1, .1, .0162, .0162",
        ".2, .05, .0872, -.006175",
        ".95, .02, .007163, -.00032536",
        ".3, .8, .1092, .0352"
    })
    void field(double first, double second, double rate, double other) {
        Learner learner = Learners.two(first, second, 1, Variant.ON_POLICY);
        Moment moment = learner.moment(learner.start());
        assertArrayEquals(new double[] {rate, other}, moment.rate(), 1e-12);
        assertEquals(rate + other, moment.speed(), 1e-12);
        assertEquals(rate + other, learner.speed(learner.start()), 1e-12);
        assertEquals(other < 0 ? 1 : 0, moment.losing());
    }

    @Test
    void oddsAreAccurateAtBothEnds() {
        Learner learner = Learners.odds(-40, 40, 1, Variant.ON_POLICY);
        Moment moment = learner.moment(learner.start());
        assertEquals(-40, moment.odds(0), 1e-13);
        assertEquals(40, moment.odds(1), 1e-13);
        assertEquals(-40, learner.odds(learner.start(), 0), 1e-13);
        assertEquals(40, learner.odds(learner.start(), 1), 1e-13);
    }
}
