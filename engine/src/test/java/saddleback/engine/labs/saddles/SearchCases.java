package saddleback.engine.labs.saddles;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import saddleback.engine.Output;
import saddleback.engine.critical.SearchMethod;
import saddleback.engine.data.DataSettings;
import saddleback.engine.data.GeneratedData;
import saddleback.engine.data.Harmonic;
import saddleback.engine.data.Scale;
import saddleback.engine.net.Init;
import saddleback.engine.net.Loss;
import saddleback.engine.optim.GradientDescent;
import saddleback.engine.optim.Interval;
import saddleback.engine.optim.Schedule;
import saddleback.engine.optim.TrainingSettings;
import saddleback.engine.problem.Problem;
import saddleback.engine.problem.R1;
import saddleback.engine.problem.Weights;
import saddleback.engine.run.Run;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Watch;

import java.util.List;
import java.util.Objects;

/** Searches on R1 with decay. */
final class SearchCases {
    static final Seed SEED = new Seed(7);
    static final Search SMALL = search(3, 40, 11, List.of(0.1, 0.01), 9, 0.5, 60);

    private SearchCases() {}

    static Problem r1() {
        return new Problem(
                new DataSettings(new GeneratedData(new Harmonic(60, 4, 3)), null, Scale.NONE, null),
                R1.settings(),
                Loss.CROSS_ENTROPY,
                R1.DECAY,
                new Weights.Initial(new Init.He()));
    }

    static TrainingSettings descent(int epochs) {
        return new TrainingSettings(
                new GradientDescent(0.5),
                null,
                epochs,
                null,
                new Init.Normal(0.2),
                new Schedule.Constant(),
                null,
                null,
                new Interval.Points(3),
                new Interval.Never(),
                new Interval.Points(2));
    }

    static Search search(
            int runs,
            int epochs,
            int near,
            List<Double> noise,
            int anywhere,
            double cube,
            int iterations) {
        return new Search(
                runs,
                descent(epochs),
                near,
                noise,
                anywhere,
                cube,
                SearchMethod.LEAST_GRADIENT,
                iterations,
                1e-10,
                1e-8,
                false);
    }

    /** The same starts, followed along eigenvectors. */
    static Search following(Search s) {
        return new Search(
                s.runs(),
                s.training(),
                s.near(),
                s.noise(),
                s.anywhere(),
                s.cube(),
                SearchMethod.EIGENVECTOR_FOLLOWING,
                s.iterations(),
                s.gradient(),
                s.zero(),
                s.certify());
    }

    static SearchResult run(Search search, Run<SaddlesResult> run) {
        return run(search, SEED, run);
    }

    static SearchResult run(Search search, Seed seed, Run<SaddlesResult> run) {
        return Objects.requireNonNull(
                Saddles.run(r1(), new SaddlesSettings(search), seed, run).search());
    }

    static SearchResult run(Search search) {
        return run(search, new Watch<SaddlesResult>());
    }

    static Output output(SearchResult result) {
        return Saddles.LAB.output().apply(new SaddlesResult(result, null));
    }

    /** All values, arrays and tables are equal, bit for bit. */
    static void assertSame(SearchResult a, SearchResult b) {
        Output one = output(a);
        Output two = output(b);
        assertEquals(one.values(), two.values());
        assertEquals(one.tables(), two.tables());
        assertEquals(one.arrays().keySet(), two.arrays().keySet());
        one.arrays()
                .forEach(
                        (name, array) ->
                                assertArrayEquals(
                                        array.data(),
                                        Objects.requireNonNull(two.arrays().get(name)).data()));
    }
}
