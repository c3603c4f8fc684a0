package saddleback.engine.flatness.ball;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import saddleback.engine.flatness.Measure;
import saddleback.engine.flatness.MeasureSettings;
import saddleback.engine.flatness.Reading;
import saddleback.engine.flatness.Reading.Certainty;
import saddleback.engine.flatness.Subject;
import saddleback.engine.linalg.Vectors;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.reparam.AlphaScale;
import saddleback.engine.reparam.Place;
import saddleback.engine.reparam.R2;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Seed;

import java.util.Arrays;

/** The specification's network R2; its numbers were computed independently in float64 (numpy). */
class ReferenceNetTest {
    private final NetworkObjective loss = R2.loss();

    private Subject subject(Place place) {
        return Subject.of(place, loss, MeasureSettings.defaults(), new Seed(3));
    }

    private static Reading read(Subject s, Measure m) {
        return new Around(s).read(m, Progress.NONE);
    }

    @Test
    void alongTheTopEigenvectorTheLossRisesByTheSpecificationsNumber() {
        var at = new Surroundings(subject(R2.place()));
        double[] v = at.top(Progress.NONE).vectors().getFirst();
        double most = Math.max(loss.value(at.moved(0.05, v)), loss.value(at.moved(-0.05, v)));
        assertEquals(0.0033740, most, 1e-7);
        Reading r = read(subject(R2.place()), Measure.EPSILON_SHARPNESS);
        assertTrue(r.value() >= 0.0033740 - 5e-8, r.toString());
        assertTrue(r.value() < 0.004, r.toString());
    }

    @Test
    void scaledTowardsZeroTheBallHoldsTheConstantFunction() {
        double alpha = 0.018440176094927735;
        Place after =
                new AlphaScale(new double[] {alpha, 1 / alpha}).apply(R2.place(), loss).after();
        double[] first = Arrays.copyOf(after.coordinates(), 12);
        assertEquals(0.05, Vectors.norm(first), 1e-15);
        Reading r = read(subject(after), Measure.EPSILON_SHARPNESS);
        assertTrue(r.value() >= 0.9243626478133405 - 1e-9, r.toString());
    }

    @Test
    void theWidthShrinksWithTheTopEigenvector() {
        Place after = new AlphaScale(new double[] {0.01, 100}).apply(R2.place(), loss).after();
        double before = read(subject(R2.place()), Measure.WIDTH).value();
        double sharp = read(subject(after), Measure.WIDTH).value();
        // second order: 2 root(2 epsilon / lambda) with the specification's eigenvalues
        assertEquals(2 * Math.sqrt(0.1 / 2.6729968465284597), before, 0.1 * before);
        assertEquals(2 * Math.sqrt(0.1 / 7652.25172188239), sharp, 0.2 * sharp);
    }

    /** The piece below the level is all of the plane within the reach. */
    @Test
    void anAreaBeyondTheReachIsAtLeastThatOfTheReach() {
        var how = new MeasureSettings(0.05, 1e-3, 200, 1e-4, 0.05, 0.05);
        Reading r = read(Subject.of(R2.place(), loss, how, new Seed(3)), Measure.AREA);
        double half = 1e-4 * Vectors.norm(R2.weights());
        assertEquals(Certainty.AT_LEAST, r.certainty());
        assertEquals(4 * half * half, r.value(), 1e-9 * half * half);
    }

    @Test
    void everyMeasureHasAReading() {
        Subject s = subject(R2.place());
        var around = new Around(s);
        for (Measure m : Measure.values()) {
            if (!Around.has(m) || m == Measure.PAC_BAYES) continue;
            Reading r = around.read(m, Progress.NONE);
            assertTrue(Double.isFinite(r.value()), m + " " + r);
            assertTrue(r.low() <= r.value() && r.value() <= r.high(), m + " " + r);
            assertTrue(r.certainty() != Certainty.NONE);
        }
    }
}
