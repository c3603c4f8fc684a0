package saddleback.app.labs.interference.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import saddleback.engine.interference.Moment;
import saddleback.engine.interference.Variant;
import saddleback.engine.labs.interference.StartSettings;

class BendTest {

    /**
     * The sum and the product of the eigenvalues are trace and determinant of the matrix s_i d_i ·
     * d_j, s = u (1 - 2 J) at J = (0.9, 0.2), and products 4 and -2 of the d.
     */
    @Test
    void aLearnedAndAnUnlearnedComponentBendBothWays() {
        var start = new StartSettings.Performance(new double[] {0.9, 0.2});
        var learner = new Ground(2, 2, 1).learner(start, Variant.ON_POLICY);
        Moment m = learner.moment(learner.start());
        Bend bend = Bend.of(m, 1);
        double s = -0.072;
        double t = 0.096;
        assertEquals(4 * (s + t), bend.low() + bend.high(), 1e-12);
        assertEquals(12 * s * t, bend.low() * bend.high(), 1e-12);
        assertTrue(bend.low() < 0 && bend.high() > 0);
    }
}
