package saddleback.engine.labs.surface;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import saddleback.engine.io.WeightFile;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.problem.Preparation;
import saddleback.engine.problem.Prepared;
import saddleback.engine.problem.Problem;
import saddleback.engine.run.Run;
import saddleback.engine.run.Workers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Two networks that differ by a swap of hidden units compute the same, but not on the way. */
class BarrierTest {

    @Test
    void theBarrierIsTheRiseAboveTheStraightLine(@TempDir Path folder) throws IOException {
        Problem problem = Cases.moons(Cases.trained(60, 0.1));
        Prepared trained = Preparation.of(problem, WeightFile::read, Cases.SEED, Run.unwatched());
        double[] w = trained.weights();
        double[] swapped = w.clone();
        int[] order = {1, 2, 3, 4, 0};
        for (int h = 0; h < 5; h++) {
            for (int i = 0; i < 2; i++) swapped[2 * h + i] = w[2 * order[h] + i];
            swapped[10 + h] = w[10 + order[h]];
            for (int o = 0; o < 2; o++) swapped[15 + 5 * o + h] = w[15 + 5 * o + order[h]];
        }
        Path a = folder.resolve("a.npz");
        Path b = folder.resolve("b.npz");
        WeightFile.write(a, trained.network(), w);
        WeightFile.write(b, trained.network(), swapped);
        SurfaceResult result =
                Cases.run(
                        Cases.moons(Cases.initial()),
                        Cases.line(new Directions.Points(List.of(a, b)), -1, 2, 31));
        NetworkObjective objective = trained.train(Workers.shared());
        double end = objective.value(w);
        assertEquals(end, objective.value(swapped), 1e-12);
        double highest = 0;
        double[] at = new double[w.length];
        for (int i = 0; i <= 10; i++) {
            for (int k = 0; k < w.length; k++) at[k] = w[k] + i / 10.0 * (swapped[k] - w[k]);
            highest = Math.max(highest, objective.value(at) - end);
        }
        assertTrue(highest > 0.1, "a barrier, was " + highest);
        Barrier barrier = Objects.requireNonNull(Barrier.of(result));
        assertEquals(highest, barrier.height(), 1e-11);
        assertEquals(end, barrier.straight()[0], 1e-11);
    }
}
