package saddleback.engine.construct;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import saddleback.engine.data.Dataset;
import saddleback.engine.linalg.Matrix;
import saddleback.engine.net.GradientSweep;
import saddleback.engine.net.Loss;
import saddleback.engine.pattern.Lattice;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Seed;

/** What bases answer is what the dense network answers, but for s. */
class BaseOutputsTest {
    private static final Loss LOSS = Loss.CROSS_ENTROPY;
    private static final double[] POINT = {0.77, 0.21};

    /** Logits log q of the shares 1/2, 1/4, 1/4, up to a constant. */
    @Test
    void aConstantBaseAnswersTheShares() {
        Dataset data = SpecifiedCase.first();
        double[] o = ConstantBase.of(data, LOSS).outputs(data);
        assertEquals(3 * data.examples(), o.length);
        for (int i = 0; i < o.length; i += 3) {
            assertEquals(Math.log(2), o[i] - o[i + 1], 1e-15);
            assertEquals(o[i + 1], o[i + 2], 1e-15);
        }
    }

    @Test
    void whatThePatternAddsStandsInTheFirstOutputAlone() {
        Dataset data = SpecifiedCase.first();
        var exact = ExactFit.of(data, 3, LOSS, 1e-3, new Seed(1));
        for (Base base : new Base[] {ConstantBase.of(data, LOSS), exact}) {
            var net = ConstructedNetwork.of(SpecifiedCase.target(), 4, base, data);
            var here = new Lattice(new double[][] {{POINT[0]}, {POINT[1]}});
            double s = net.added(here, Progress.NONE)[0];
            double[] expected = base.outputs(data);
            for (int i = 0; i < expected.length; i += 3) expected[i] += s;
            var sweep = new GradientSweep(net.network(), LOSS.function());
            Matrix x = Matrix.of(data.x(), data.examples(), data.features());
            assertArrayEquals(expected, sweep.outputs(net.weights(POINT), x).toArray(), 1e-9);
        }
    }

    @Test
    void threeHeadsAnswerTheSameEach() {
        Dataset data = SpecifiedCase.first();
        var one = ExactFit.of(data, 3, LOSS, 1e-3, new Seed(1));
        double[] single = one.outputs(data);
        double[] three = new Threefold(one).outputs(data);
        for (int i = 0; i < data.examples(); i++)
            for (int k = 0; k < 9; k++)
                assertEquals(single[3 * i + k % 3], three[9 * i + k], i + ", " + k);
    }
}
