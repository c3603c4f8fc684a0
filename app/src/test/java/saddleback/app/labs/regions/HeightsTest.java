package saddleback.app.labs.regions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import saddleback.engine.given.GivenLayer;
import saddleback.engine.given.GivenNetwork;
import saddleback.engine.labs.regions.RegionsResult;
import saddleback.engine.regions.Cells;
import saddleback.engine.regions.Domain;
import saddleback.engine.regions.count.RegionCounter;
import saddleback.engine.run.Run;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Faces in space lie on the function and cover the domain. */
class HeightsTest {
    private static PlaneCut cut(GivenNetwork network) {
        var box = new Domain.Box(new double[] {-2, -2}, new double[] {2, 2});
        Cells cells =
                Objects.requireNonNull(
                        new RegionCounter(network, null, box, true, 10_000)
                                .cells(10_000, Run.unwatched()));
        return PlaneCut.of(
                new RegionsResult(
                        network,
                        null,
                        box,
                        cells.census(),
                        cells,
                        null,
                        List.of(),
                        null,
                        null,
                        null),
                cells);
    }

    /** Outputs x, y, -x - y of which the largest and the second are known everywhere. */
    private static GivenNetwork three() {
        return new GivenNetwork(
                List.of(
                        GivenLayer.relu(
                                List.of(
                                        new double[] {1, 0},
                                        new double[] {-1, 0},
                                        new double[] {0, 1},
                                        new double[] {0, -1}),
                                new double[4]),
                        GivenLayer.linear(
                                List.of(
                                        new double[] {1, -1, 0, 0},
                                        new double[] {0, 0, 1, -1},
                                        new double[] {-1, 1, -1, 1}),
                                new double[3])));
    }

    @Test
    void cornersLieOnTheMarginOfTheLargest() {
        Heights heights = Heights.of(cut(three()));
        double[] c = heights.corners();
        for (int i = 0; i < c.length; i += 3) {
            double[] outputs = {c[i], c[i + 1], -c[i] - c[i + 1]};
            Arrays.sort(outputs);
            assertEquals(outputs[2] - outputs[1], c[i + 2], 1e-12);
        }
        assertEquals(16, ground(heights), 1e-12);
        assertTrue(heights.begin().length - 1 > 4);
    }

    @Test
    void aSingleOutputHasOneFaceACell() {
        PlaneCut cut = cut(Nets.random(5, 2, 1, 10, 10));
        Heights heights = Heights.of(cut);
        assertEquals(cut.cells().size(), heights.cell().length);
        assertEquals(16, ground(heights), 1e-9);
    }

    /** The area under all faces. */
    private static double ground(Heights heights) {
        double sum = 0;
        double[] c = heights.corners();
        for (int f = 0; f + 1 < heights.begin().length; f++)
            for (int i = heights.begin()[f]; i < heights.begin()[f + 1]; i++) {
                int j = i + 1 < heights.begin()[f + 1] ? i + 1 : heights.begin()[f];
                sum += (c[3 * i] * c[3 * j + 1] - c[3 * j] * c[3 * i + 1]) / 2;
            }
        return sum;
    }
}
