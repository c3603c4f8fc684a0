package saddleback.engine.reparam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import saddleback.engine.linalg.Blas;
import saddleback.engine.net.LayerSettings;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.reparam.Nets.Net;

import java.util.Arrays;
import java.util.stream.Stream;

/** Theorems 2, 4 and 5 and section 4.3 on the specification's networks and on random ones. */
class TheoremsTest {
    static Stream<Net> nets() {
        return Nets.scaling();
    }

    private static double note(Step step, String name) {
        return step.notes().stream()
                .filter(n -> n.name().equals(name))
                .findFirst()
                .orElseThrow()
                .value();
    }

    @Test
    void theoremFour() {
        Step step = new ReachNorm(1e6, 1).apply(R2.place(), R2.loss());
        assertEquals(0.5072951823385682, note(step, "curvature"), 1e-13);
        assertEquals(7.1153432754e-4, note(step, "factor"), 1e-14);
        assertEquals(1.5114630e6, note(step, "attained-norm"), 0.1);
        assertTrue(note(step, "guaranteed-norm") >= 1e6);
    }

    @Test
    void theoremFive() {
        NetworkObjective loss = R2.deepLoss();
        Place place = Place.of(R2.deep(), R2.deepWeights());
        Step step = new ReachEigenvalues(100, 0).apply(place, loss);
        assertEquals(11, note(step, "rank"));
        assertEquals(4.0495647e-4, note(step, "smallest-eigenvalue"), 1e-11);
        assertEquals(497.42763, note(step, "factor"), 1e-5);
        assertEquals(0, note(step, "before"));
        assertEquals(8, note(step, "guaranteed"));
        assertEquals(10, note(step, "attained"));
        double[] h = loss.hessian(step.after().coordinates());
        double[] eigenvalues = Blas.eigenvalues(h, 27, 1);
        assertEquals(10, Arrays.stream(eigenvalues).filter(e -> e > 100).count());
        assertEquals(0, loss.value(step.after().coordinates()), 1e-25);
    }

    @Test
    void sectionFourThree() {
        Step step = new ReachConstant(0.05).apply(R2.place(), R2.loss());
        assertEquals(0.018440176094927735, note(step, "factor"), 1e-15);
        assertEquals(0.05, note(step, "distance"), 1e-16);
        assertEquals(0, note(step, "output-spread"));
        assertEquals(0.9243626478133405, note(step, "loss-there"), 1e-14);
        assertEquals(0.9243626478133405, note(step, "sharpness-at-least"), 1e-14);
    }

    @ParameterizedTest
    @MethodSource("nets")
    void theMachinesDoWhatTheySayOnRandomNets(Net net) {
        double[] f = Nets.outputs(net.place());
        for (int layer = 1; layer <= net.layers(); layer++) {
            Step norm = new ReachNorm(1e5, layer).apply(net.place(), net.loss());
            assertTrue(note(norm, "attained-norm") >= 1e5);
            assertEquals(0, Nets.difference(f, Nets.outputs(norm.after())), 1e-11);
        }
        Step constant = new ReachConstant(0.01).apply(net.place(), net.loss());
        assertEquals(0.01, note(constant, "distance"), 1e-15);
        assertEquals(0, note(constant, "output-spread"));
        assertEquals(0, Nets.difference(f, Nets.outputs(constant.after())), 1e-11);
        Step some = new ReachEigenvalues(1000, 2).apply(net.place(), net.loss());
        assertEquals(2, note(some, "guaranteed"));
        assertTrue(note(some, "attained") >= 2);
        assertEquals(0, Nets.difference(f, Nets.outputs(some.after())), 1e-11);
    }

    /** 21-80-21 has 3,360 parameters, so that products stand for the matrix. */
    @Test
    void largeNetsAreDoneByProductsAndNeedACount() {
        Net net = LargeNet.net();
        assertTrue(net.w().length > LossHessian.MOST_WHOLE);
        Step norm = new ReachNorm(1e5, 2).apply(net.place(), net.loss());
        assertTrue(note(norm, "attained-norm") >= 1e5);
        Step some = new ReachEigenvalues(1e4, 5).apply(net.place(), net.loss());
        assertTrue(note(some, "attained") >= 5);
        assertThrows(
                IllegalArgumentException.class,
                () -> new ReachEigenvalues(1e4, 0).apply(net.place(), net.loss()));
    }

    @Test
    void whatDoesNotSuitIsRefused() {
        Net tanh = Nets.net(1, true, new LayerSettings.Tanh());
        for (Transformation t :
                new Transformation[] {
                    new ReachNorm(1e3, 1),
                    new ReachEigenvalues(1e3, 1),
                    new ReachConstant(0.1),
                    new ReachVolume(3, 0.01)
                }) {
            assertThrows(IllegalArgumentException.class, () -> t.apply(tanh.place(), tanh.loss()));
            Place other = new WeightNorm(1, 0).apply(R2.place(), R2.loss()).after();
            assertThrows(IllegalArgumentException.class, () -> t.apply(other, R2.loss()));
        }
        assertThrows(
                IllegalArgumentException.class,
                () -> new ReachNorm(1e3, 3).apply(R2.place(), R2.loss()));
        assertThrows(
                IllegalArgumentException.class,
                () -> new ReachEigenvalues(100, 13).apply(R2.place(), R2.loss()));
    }

    /** The volumes are a geometric series; what the theorem says of them holds of their sum. */
    @Test
    void theTheoremTwoMachine() {
        Net net = Nets.net(1, false, new LayerSettings.Relu());
        Place place = net.place();
        double r = 1e-3;
        Step step = new ReachVolume(4, r).apply(place, net.loss());
        assertEquals(4, note(step, "disjoint-boxes"));
        double one = net.w().length * Math.log(2 * r);
        assertEquals(one, note(step, "log-volume-of-the-first"), 1e-9);
        double growth = note(step, "log-growth");
        double sum = 0;
        for (int k = 0; k < 4; k++) sum += Math.exp(k * growth);
        assertEquals(one + Math.log(sum), note(step, "log-volume-of-all"), 1e-9);
        assertEquals(note(step, "loss-here"), note(step, "loss-there"), 1e-11);
        assertEquals(0, Nets.difference(Nets.outputs(place), Nets.outputs(step.after())), 1e-11);
        var refused =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> new ReachVolume(4, 1e3).apply(place, net.loss()));
        String message = String.valueOf(refused.getMessage());
        assertTrue(message.startsWith("reach-volume: radius: "), message);
    }

    @Test
    void theoremTwo() {
        assertEquals(22.0 / 9, DisjointBoxes.factor(1, 0.1), 1e-15);
        var boxes = DisjointBoxes.of(R2.network(), R2.weights(), 0.05, 5);
        assertTrue(boxes.disjoint());
        double[] w = R2.weights();
        double m = Math.abs(w[boxes.deciding()]);
        for (int i = 0; i < 12; i++) assertTrue(Math.abs(w[i]) <= m);
        for (int k = 0; k < 5; k++) {
            DisjointBoxes.Box box = boxes.boxes().get(k);
            assertEquals(
                    16 * Math.log(0.1) + 8 * k * Math.log(boxes.factor()), box.logVolume(), 1e-11);
            if (k > 0)
                assertEquals(2 * boxes.boxes().get(k - 1).high(), box.low(), 1e-9 * box.low());
        }
        assertThrows(
                IllegalArgumentException.class,
                () -> DisjointBoxes.of(R2.network(), R2.weights(), 2, 3));
    }

    /** Each corner of a box, scaled, lies in the next box and in no other. */
    @Test
    void boxesOfEqualVolumeAreDisjoint() {
        var net = saddleback.engine.net.Network.of(R2.settings(1, 1), 1);
        var boxes = DisjointBoxes.of(net, new double[] {1, 0.7}, 0.1, 4);
        assertEquals(22.0 / 9, boxes.factor(), 1e-15);
        assertTrue(boxes.disjoint());
        for (DisjointBoxes.Box b : boxes.boxes())
            assertEquals(2 * Math.log(0.2), b.logVolume(), 1e-14);
    }
}
