package saddleback.engine.labs.spectrum;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import saddleback.engine.data.Dataset;
import saddleback.engine.data.Targets;
import saddleback.engine.net.LayerSettings;
import saddleback.engine.net.Loss;
import saddleback.engine.net.Network;
import saddleback.engine.net.NetworkSettings;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.run.Workers;

import java.util.List;

class DependentInputsTest {

    /** How many combinations of (1, a, b) are zero on four examples. */
    private static int count(double... x) {
        var data =
                new Dataset(x, 2, new Targets.Classes(new int[] {0, 1, 0, 1}, List.of("n", "y")));
        var network = Network.of(NetworkSettings.of(List.of(new LayerSettings.Dense(2, true))), 2);
        return DependentInputs.count(
                new NetworkObjective(network, data, Loss.CROSS_ENTROPY, 0, Workers.shared()));
    }

    @Test
    void unitsOfInputsDoNotMatter() {
        for (double unit : new double[] {1, 1e-9, 1e9})
            assertEquals(0, count(unit, 3, 2 * unit, 1, -unit, 4, 5 * unit, -2), "unit " + unit);
    }

    @Test
    void combinationsThatVanishAreCounted() {
        assertEquals(1, count(1, 2, 2, 4, -1, -2, 5, 10), "one is a multiple of the other");
        assertEquals(1, count(1, 0, 2, 0, -1, 0, 5, 0), "always zero");
        assertEquals(1, count(1, 2, 2, 2, -1, 2, 5, 2), "a constant is a multiple of the bias");
        assertEquals(2, count(3, 2, 3, 2, 3, 2, 3, 2), "both constant");
    }
}
