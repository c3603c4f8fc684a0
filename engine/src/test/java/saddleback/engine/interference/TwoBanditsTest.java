package saddleback.engine.interference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import saddleback.engine.policy.Bandit;
import saddleback.engine.policy.Initial;
import saddleback.engine.policy.LinearAgent;

class TwoBanditsTest {
    private static final TwoBandits ONE = new TwoBandits(1);

    @Test
    void theFieldHasTheReferenceValues() {
        assertField(ONE, 0.1, 0.1, 0.0162, 0.0162);
        assertField(ONE, 0.2, 0.05, 0.0872, -0.006175);
        assertField(ONE, 0.95, 0.02, 0.007163, -0.00032536);
        assertField(ONE, 0.3, 0.8, 0.1092, 0.0352);
    }

    private static void assertField(TwoBandits laws, double j1, double j2, double a, double b) {
        double[] field = laws.field(Variant.ON_POLICY, j1, j2);
        assertEquals(a, field[0], 1e-12);
        assertEquals(b, field[1], 1e-12);
    }

    @Test
    void theFieldAgreesWithTheReferenceFlow() {
        double j1 = 0.8021838885585817;
        double j2 = 0.598687660112452;
        double[] policy = ONE.field(Variant.ON_POLICY, j1, j2);
        assertEquals(0.024472083152, policy[0], 1e-12);
        assertEquals(0.154649400157, policy[1], 1e-12);
        double[] supervised = ONE.field(Variant.SUPERVISED, j1, j2);
        assertEquals(-0.001802697570, supervised[0], 1e-12);
        assertEquals(0.290623515317, supervised[1], 1e-12);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 1, 3})
    void theFieldIsTheLearnersForEveryVariant(double kappa) {
        double[] parameters = {0.3, -0.4, -0.2, 0.9, 0.1, -0.6};
        var laws = new TwoBandits(kappa);
        for (Variant variant : Variant.values()) {
            Learner learner =
                    Learner.of(
                            new Bandit(2, 2),
                            new Initial(new LinearAgent(2, 2, kappa), parameters),
                            variant,
                            null);
            Moment moment = learner.moment(learner.start());
            double[] field = laws.field(variant, moment.success()[0], moment.success()[1]);
            assertEquals(field[0], moment.rate()[0], 1e-14);
            assertEquals(field[1], moment.rate()[1], 1e-14);
            if (variant == Variant.ON_POLICY) {
                assertEquals(laws.interference(), moment.interference()[1], 1e-14);
                assertEquals(
                        moment.winnerTakesAll(),
                        laws.winnerTakesAll(moment.success()[0], moment.success()[1]));
            }
        }
    }

    @Test
    void theWinnerTakesAllOnTheReferenceArea() {
        assertEquals(0.376775, ONE.winnerTakesAllArea(), 5e-7);
        assertEquals(-0.5, ONE.interference());
        assertEquals(0, new TwoBandits(0).winnerTakesAllArea(), 0);
    }

    /** Against the length of J_2 with u_2 > r u_1 or u_2 < u_1 / r, integrated over J_1. */
    @ParameterizedTest
    @ValueSource(doubles = {9.9e-5, 1e-3, 0.2, 1, 3, 50})
    void theAreaIsTheIntegral(double kappa) {
        double r = (1 + kappa) / kappa;
        int n = 1_000_000;
        double sum = 0;
        for (int i = 0; i < n; i++) {
            double j = (i + 0.5) / n;
            double u = j * (1 - j);
            sum += Math.sqrt(Math.max(0, 1 - 4 * r * u)) + 1 - Math.sqrt(1 - 4 * u / r);
        }
        assertEquals(sum / n, new TwoBandits(kappa).winnerTakesAllArea(), 5e-8);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.5, 1, 3})
    void theInvariantOfTheOriginIsKeptToLeadingOrder(double kappa) {
        var laws = new TwoBandits(kappa);
        double j1 = 3e-7;
        double j2 = 2e-7;
        double[] v = laws.field(Variant.ON_POLICY, j1, j2);
        double change = (v[0] - v[1]) / (j1 - j2) - (1 + kappa) * (v[0] / j1 + v[1] / j2);
        assertEquals(0, change, 1e-5 * (j1 + j2));
        assertEquals(laws.ratioGrowth(j1, j2), v[0] / j1 - v[1] / j2, 1e-5 * (j1 + j2));
        assertEquals(
                (j1 - j2) / Math.pow(j1 * j2, 1 + kappa),
                laws.originInvariant(j1, j2),
                1e-12 * laws.originInvariant(j1, j2));
    }

    /** The formula in 60 decimal digits (Python's decimal). */
    @Test
    void smallAreasKeepTheirDigits() {
        assertEquals(5.999568033323048e-5, new TwoBandits(9e-5).winnerTakesAllArea(), 1e-11 * 6e-5);
        assertEquals(
                1.333120036564928e-4, new TwoBandits(2e-4).winnerTakesAllArea(), 1e-11 * 1.3e-4);
        assertEquals(
                6.661337900702104e-4, new TwoBandits(1e-3).winnerTakesAllArea(), 1e-11 * 6.7e-4);
    }

    /** The slope at κ = 0.0001 is 2/3 - 16/15 κ; above it the closed form takes over. */
    @Test
    void theSeriesMeetsTheClosedForm() {
        double below = new TwoBandits(1e-4 * (1 - 1e-6)).winnerTakesAllArea();
        double above = new TwoBandits(1e-4 * (1 + 1e-6)).winnerTakesAllArea();
        assertEquals(2e-10 * (2.0 / 3 - 1e-4 * 16 / 15), above - below, 1e-15);
    }

    @Test
    void theRichGetRicherSixTimesTheDifference() {
        assertEquals(0.12, ONE.ratioGrowth(0.03, 0.01), 1e-15);
        assertEquals(0.02 / 9e-8, ONE.originInvariant(0.03, 0.01), 1e-6);
    }

    @Test
    void theSymmetricTimeIsTheIntegralOfOneOverTheSpeed() {
        int n = 200_000;
        double from = 0.02;
        double to = 0.97;
        double sum = 0;
        for (int i = 0; i < n; i++) {
            double j = from + (to - from) * (i + 0.5) / n;
            sum += 1 / ONE.field(Variant.ON_POLICY, j, j)[0];
        }
        double time = TwoBandits.symmetricTime(from, to);
        assertEquals(sum * (to - from) / n, time, 1e-5);
        assertEquals(to, TwoBandits.symmetricSuccess(from, time), 1e-14);
        assertEquals(from, TwoBandits.symmetricSuccess(to, -time), 1e-14);
        assertEquals(0.5, TwoBandits.symmetricSuccess(0.5, 0));
    }

    /** From (0.06, 0.04) a table reaches J = 1.9 at 25.72 (RK4, numpy). */
    @Test
    void aTablesComponentsFollowTheSymmetricLine() {
        double late = 25.72;
        double sum =
                TwoBandits.symmetricSuccess(0.06, late) + TwoBandits.symmetricSuccess(0.04, late);
        assertEquals(1.9, sum, 1e-3);
    }

    @Test
    void aNegativeBiasIsRefused() {
        assertEquals(
                "bias: at least 0, was -1.0",
                assertThrows(IllegalArgumentException.class, () -> new TwoBandits(-1))
                        .getMessage());
    }
}
