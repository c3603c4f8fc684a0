package saddleback.engine.construct;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import saddleback.engine.data.Dataset;
import saddleback.engine.data.Targets;
import saddleback.engine.net.Loss;
import saddleback.engine.pattern.Lattice;
import saddleback.engine.run.Progress;

import java.util.Arrays;
import java.util.List;

class SectionTest {
    private static final double[] PLACE = {0.37, 0.81, 0.12};

    private static ConstructedNetwork network(int axes, int grid) {
        var data =
                new Dataset(
                        new double[] {1, 2, 3}, 1, new Targets.Reals(new double[] {1, 2, 6}, 1));
        var target = new Formula(axes, z -> 5 + Arrays.stream(z).sum());
        return ConstructedNetwork.of(target, grid, data, Loss.MEAN_SQUARED_ERROR);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void onlyTheHatsAroundThePlaceAreNotZero(int axes) {
        ConstructedNetwork c = network(axes, 5);
        double[] z = Arrays.copyOf(PLACE, axes);
        List<Section> sections = c.sections(z);
        assertEquals(c.blocks().size(), sections.size());
        assertArrayEquals(z, sections.getFirst().unit(), 0);
        Section hats = sections.get(sections.size() - 2);
        assertEquals("hats", hats.name());
        assertEquals(Hats.nodes(axes, 5), hats.unit().length);
        assertEquals(axes + 1, hats.active());
        assertEquals(1, Arrays.stream(hats.unit()).sum(), 1e-14);
        double[][] along = new double[axes][];
        for (int k = 0; k < axes; k++) along[k] = new double[] {z[k]};
        double s = c.added(new Lattice(along), Progress.NONE)[0];
        assertEquals(s, sections.getLast().unit()[0], 1e-15 * Math.abs(s));
        for (Section section : sections) for (double u : section.unit()) assertTrue(u >= 0);
    }

    @Test
    void anotherNumberOfCoordinatesIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> network(2, 3).sections(0.5));
    }
}
