package saddleback.engine.labs.flatness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import saddleback.engine.data.Dataset;
import saddleback.engine.data.Split;
import saddleback.engine.data.Targets;
import saddleback.engine.labs.flatness.FunctionDifference.Proof;
import saddleback.engine.net.LayerSettings;
import saddleback.engine.net.Loss;
import saddleback.engine.net.Network;
import saddleback.engine.net.NetworkSettings;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.reparam.AlphaScale;
import saddleback.engine.reparam.InputScale;
import saddleback.engine.reparam.Place;
import saddleback.engine.reparam.Transformation;
import saddleback.engine.run.Run;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;

import java.util.ArrayList;
import java.util.List;

class DifferencesTest {
    @Test
    void powersOfTwoAreExactOnPlanesOfOneTwoAndManyInputs() {
        for (int inputs : new int[] {1, 2, 5, 40}) {
            FunctionDifference d = after(inputs, new AlphaScale(new double[] {0.25, 1, 4}));
            assertEquals(0, d.largest());
            Proof proof = proof(d);
            assertTrue(proof.complete() && proof.certified());
            assertTrue(proof.regions() > 1);
            assertEquals(proof.regions(), proof.samePatterns());
            assertEquals(proof.regions(), proof.pieces());
        }
    }

    @Test
    void tenAndATenthDifferByRoundingEverywhere() {
        for (int inputs : new int[] {1, 2, 5, 40}) {
            FunctionDifference d = after(inputs, new AlphaScale(new double[] {0.1, 1, 10}));
            assertTrue(d.scale() > 0);
            assertTrue(d.largest() > 0);
            assertTrue(d.largest() < 1e-14 * Math.max(1, d.scale()));
            assertTrue(proof(d).difference() > 0);
        }
    }

    @Test
    void anotherUnitOfInputsIsAnotherRoundingOfTheExamples() {
        FunctionDifference same = after(2, new InputScale(8));
        assertEquals(0, same.largest());
        FunctionDifference ten = after(2, new InputScale(10));
        assertTrue(ten.train() < 1e-14 * Math.max(1, ten.scale()));
        assertEquals(0, proof(ten).difference());
    }

    @Test
    void aBiasOfTheOutputMovesEveryAnswerByAsMuch() {
        Network network = network(2, new LayerSettings.Relu());
        Split data = data(2);
        double[] w = weights(network);
        double[] moved = w.clone();
        moved[moved.length - 1] += 0.5;
        var d =
                compared(
                        new Differences(Place.of(network, w), Place.of(network, moved), data), 100);
        assertEquals(0.5, d.train(), 1e-14);
        assertEquals(0.5, d.test(), 1e-14);
        assertEquals(0.5, d.random(), 1e-14);
        assertEquals(moved[moved.length - 1] - w[w.length - 1], proof(d).difference(), 1e-16);
    }

    @Test
    void smoothNetworksAreComparedOnInputsAlone() {
        Network network = network(2, new LayerSettings.Tanh());
        Place place = Place.of(network, weights(network));
        var d = compared(new Differences(place, place, data(2)), 10);
        assertNull(d.proof());
        assertEquals(0, d.largest());
    }

    @Test
    void withoutExamplesOrRandomInputsThereIsNothing() {
        Network network = network(2, new LayerSettings.Relu());
        Place place = Place.of(network, weights(network));
        Dataset train = data(2).train();
        Dataset none = new Dataset(new double[0], 2, new Targets.Reals(new double[0], 2));
        var d =
                new Differences(place, place, new Split(train, none))
                        .of(0, new Seed(4), Run.unwatched());
        assertEquals(0, d.test());
        assertEquals(0, d.random());
        assertNull(d.proof());
    }

    private static FunctionDifference after(int inputs, Transformation t) {
        Network network = network(inputs, new LayerSettings.Relu());
        Split data = data(inputs);
        Place before = Place.of(network, weights(network));
        var train =
                new NetworkObjective(
                        network, data.train(), Loss.MEAN_SQUARED_ERROR, 0, Workers.shared());
        Place place = t.apply(before, train).after();
        return compared(new Differences(before, place, data), 500);
    }

    private static FunctionDifference compared(Differences between, int randomInputs) {
        FunctionDifference known = between.of(randomInputs, new Seed(4), Run.unwatched());
        assertNull(known.proof());
        return between.prove(known, ProofSettings.defaults(), Run.unwatched());
    }

    private static Proof proof(FunctionDifference d) {
        Proof proof = d.proof();
        assertNotNull(proof);
        return proof;
    }

    private static Network network(int inputs, LayerSettings activation) {
        var layers = new ArrayList<LayerSettings>();
        layers.add(new LayerSettings.Dense(10, true));
        layers.add(activation);
        layers.add(new LayerSettings.Dense(8, true));
        layers.add(activation);
        layers.add(new LayerSettings.Dense(2, true));
        return Network.of(NetworkSettings.of(List.copyOf(layers)), inputs);
    }

    private static double[] weights(Network network) {
        double[] w = new Seed(9).normals().fill(new double[network.size()]);
        for (int i = 0; i < w.length; i++) w[i] /= 2;
        return w;
    }

    private static Split data(int inputs) {
        return new Split(examples(inputs, "train"), examples(inputs, "test"));
    }

    private static Dataset examples(int inputs, String name) {
        double[] x = new Seed(5).of(name).normals().fill(new double[30 * inputs]);
        return new Dataset(x, inputs, new Targets.Reals(new double[60], 2));
    }
}
