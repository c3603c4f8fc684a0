package saddleback.engine.slice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

import saddleback.engine.data.Dataset;
import saddleback.engine.data.Targets;
import saddleback.engine.net.LayerSettings;
import saddleback.engine.net.Loss;
import saddleback.engine.net.Network;
import saddleback.engine.net.NetworkSettings;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;

import java.util.List;

/** The restricted loss against central differences of the evaluator's losses on the plane. */
class PlaneObjectiveTest {
    private static final double STEP = 1e-4;

    private final Dataset data = data();
    private final Network network =
            Network.of(
                    NetworkSettings.of(
                            List.of(
                                    new LayerSettings.Dense(6, true),
                                    new LayerSettings.Tanh(),
                                    new LayerSettings.Dense(3, true))),
                    data.features());
    private final Plane plane = new Plane(vector("w"), vector("d1"), vector("d2"));
    private final PlaneEvaluator evaluator =
            new PlaneEvaluator(plane, network, data, Loss.CROSS_ENTROPY, 0.1, Workers.shared());
    private final PlaneObjective f = new PlaneObjective(plane, objective());

    private static Dataset data() {
        double[] x = new Seed(1).of("x").normals().fill(new double[4 * 50]);
        int[] labels = new int[50];
        for (int i = 0; i < 50; i++) labels[i] = (i * i + i / 7) % 3;
        return new Dataset(x, 4, new Targets.Classes(labels, List.of("a", "b", "c")));
    }

    private double[] vector(String name) {
        return new Seed(2).of(name).normals().fill(new double[network.size()]);
    }

    private NetworkObjective objective() {
        return new NetworkObjective(network, data, Loss.CROSS_ENTROPY, 0.1, Workers.shared());
    }

    private double loss(double a, double b) {
        return evaluator.evaluate(List.of(new Row(b, new double[] {a})))[0].loss()[0];
    }

    @Test
    void valueAndGradientAreThoseOfTheSurface() {
        double a = 0.4;
        double b = -0.2;
        double[] g = new double[2];
        assertEquals(loss(a, b), f.gradient(new double[] {a, b}, g), 1e-12);
        assertEquals(loss(a, b), f.value(new double[] {a, b}), 1e-12);
        assertEquals((loss(a + STEP, b) - loss(a - STEP, b)) / (2 * STEP), g[0], 1e-6);
        assertEquals((loss(a, b + STEP) - loss(a, b - STEP)) / (2 * STEP), g[1], 1e-6);
    }

    @Test
    void hessianIsTheChangeOfTheGradient() {
        double[] up = new double[2];
        double[] down = new double[2];
        double[] hv = new double[2];
        f.gradient(new double[] {0.4 + 0.6 * STEP, -0.2 - 0.8 * STEP}, up);
        f.gradient(new double[] {0.4 - 0.6 * STEP, -0.2 + 0.8 * STEP}, down);
        f.hessianTimes(new double[] {0.4, -0.2}, new double[] {0.6, -0.8}, hv);
        for (int i = 0; i < 2; i++) assertEquals((up[i] - down[i]) / (2 * STEP), hv[i], 1e-5);
    }

    /** Two halves of the examples average to the whole. */
    @Test
    void batchesAverageToTheWhole() {
        int[] order = new int[50];
        for (int i = 0; i < 50; i++) order[i] = i;
        double[] c = {0.1, 0.7};
        double[] whole = new double[2];
        double[] first = new double[2];
        double[] second = new double[2];
        double value = f.gradient(c, whole);
        double mean =
                (f.gradient(c, order, 0, 25, first) + f.gradient(c, order, 25, 50, second)) / 2;
        assertEquals(value, mean, 1e-12);
        for (int i = 0; i < 2; i++) assertEquals(whole[i], (first[i] + second[i]) / 2, 1e-12);
    }

    @Test
    void aLineHasOneCoordinate() {
        var line = new PlaneObjective(Plane.line(plane.origin(), plane.d1()), objective());
        double[] g = new double[1];
        double[] both = new double[2];
        f.gradient(new double[] {0.5, 0}, both);
        assertEquals(1, line.size());
        assertEquals(loss(0.5, 0), line.gradient(new double[] {0.5}, g), 1e-12);
        assertEquals(both[0], g[0], 1e-13);
    }

    @Test
    void anotherWeightSpaceIsRefused() {
        Plane other = new Plane(new double[3], new double[3], new double[3]);
        NetworkObjective whole = objective();
        assertThrows(IllegalArgumentException.class, () -> new PlaneObjective(other, whole));
    }
}
