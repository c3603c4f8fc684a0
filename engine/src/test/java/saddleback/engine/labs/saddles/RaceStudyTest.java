package saddleback.engine.labs.saddles;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import saddleback.engine.data.DataSettings;
import saddleback.engine.data.GeneratedData;
import saddleback.engine.data.TwoMoons;
import saddleback.engine.io.WeightFile;
import saddleback.engine.linalg.Blas;
import saddleback.engine.linalg.Vectors;
import saddleback.engine.net.Init;
import saddleback.engine.net.LayerSettings;
import saddleback.engine.net.Loss;
import saddleback.engine.net.NetworkSettings;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.optim.CubicRegularisation;
import saddleback.engine.optim.GradientDescent;
import saddleback.engine.optim.Method;
import saddleback.engine.optim.Newton;
import saddleback.engine.optim.Sgd;
import saddleback.engine.optim.TrustRegion;
import saddleback.engine.problem.Preparation;
import saddleback.engine.problem.Prepared;
import saddleback.engine.problem.Problem;
import saddleback.engine.problem.Weights;
import saddleback.engine.run.Run;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Watch;
import saddleback.engine.run.Workers;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;

class RaceStudyTest {
    private static final Seed SEED = new Seed(3);

    private static Problem moons() {
        return new Problem(
                DataSettings.of(new GeneratedData(new TwoMoons(40, 0.1))),
                NetworkSettings.of(
                        List.of(
                                new LayerSettings.Dense(4, true),
                                new LayerSettings.Tanh(),
                                new LayerSettings.Dense(2, true))),
                Loss.CROSS_ENTROPY,
                0.001,
                new Weights.Initial(new Init.Normal(0.7)));
    }

    private static Stage stage(Method method, @Nullable Integer batch, int epochs) {
        return new Stage(method, batch, epochs);
    }

    private static Race race(int points, Stage... stages) {
        return new Race(List.of(new Entrant("", List.of(stages))), List.of(), points);
    }

    private static RaceResult run(Race race, Run<SaddlesResult> run) {
        return RaceStudy.run(moons(), race, SEED, run);
    }

    private static Prepared prepared() {
        return Preparation.of(moons(), WeightFile::read, SEED, Run.unwatched());
    }

    private static void descend(NetworkObjective f, double[] w, double rate, int steps) {
        double[] g = new double[w.length];
        for (int i = 0; i < steps; i++) {
            f.gradient(w, g);
            Vectors.add(w, -rate, g);
        }
    }

    @Test
    void measuresWhatGradientDescentMeets() {
        Way way =
                run(race(3, stage(new GradientDescent(0.5), null, 20)), Run.unwatched())
                        .ways()
                        .getFirst();
        assertArrayEquals(new long[] {0, 10, 20}, way.step());
        assertArrayEquals(new double[] {0, 10, 20}, way.epoch());
        assertEquals("all steps were made", way.end());
        NetworkObjective f = prepared().train(Workers.shared());
        double[] w = prepared().weights().clone();
        for (int i = 0; i < 3; i++) {
            if (i > 0) descend(f, w, 0.5, 10);
            double[] g = new double[w.length];
            assertEquals(f.gradient(w, g), way.loss()[i], 1e-12);
            assertEquals(Vectors.norm(g), way.gradientNorm()[i], 1e-12);
            assertEquals(1 - f.evaluate(w).accuracy(), way.error()[i], 0);
            double[] values = Blas.eigenvalues(f.hessian(w), w.length, 1);
            assertEquals(values[0], way.smallest()[i], 1e-12);
            assertEquals(values[w.length - 1], way.largest()[i], 1e-12);
            int negative = 0;
            for (double v : values) if (v < -1e-9 * values[w.length - 1]) negative++;
            assertEquals(negative, way.negative()[i]);
        }
        assertArrayEquals(w, way.weights(), 1e-12);
    }

    @Test
    void switchesTheMethodWhereAStageEnds() {
        Way way =
                run(
                                race(
                                        2,
                                        stage(new Sgd(0.3, 0.9, false), null, 5),
                                        stage(new GradientDescent(0.2), null, 7)),
                                Run.unwatched())
                        .ways()
                        .getFirst();
        assertArrayEquals(new long[] {0, 5, 12}, way.step());
        assertArrayEquals(new int[] {0, 0, 1}, way.stage());
        NetworkObjective f = prepared().train(Workers.shared());
        double[] w = prepared().weights().clone();
        double[] v = new double[w.length];
        double[] g = new double[w.length];
        for (int i = 0; i < 5; i++) {
            f.gradient(w, g);
            for (int j = 0; j < w.length; j++) {
                v[j] = 0.9 * v[j] + g[j];
                w[j] -= 0.3 * v[j];
            }
        }
        assertEquals(f.value(w), way.loss()[1], 1e-12);
        descend(f, w, 0.2, 7);
        assertEquals(f.value(w), way.loss()[2], 1e-12);
        assertEquals("SGD, then gradient descent", way.name().replace("sgd", "SGD"));
    }

    @Test
    void countsPassesWhateverTheBatches() {
        Way way =
                run(
                                race(
                                        2,
                                        stage(new Sgd(0.1, 0, false), 16, 2),
                                        stage(new Sgd(0.1, 0, false), null, 3)),
                                Run.unwatched())
                        .ways()
                        .getFirst();
        int batches = Math.ceilDiv(prepared().data().train().examples(), 16);
        assertArrayEquals(new long[] {0, 2L * batches, 2L * batches + 3}, way.step());
        assertArrayEquals(new double[] {0, 2, 5}, way.epoch(), 1e-12);
    }

    @Test
    void drawsANetworkForEachWidth() {
        Race race =
                new Race(
                        List.of(
                                new Entrant(
                                        "slow", List.of(stage(new GradientDescent(0.01), null, 2))),
                                new Entrant(
                                        "fast", List.of(stage(new GradientDescent(0.5), null, 2)))),
                        List.of(3, 6),
                        2);
        List<Way> ways = run(race, Run.unwatched()).ways();
        assertEquals(
                List.of("slow", "fast", "slow", "fast"), ways.stream().map(Way::name).toList());
        assertEquals(List.of(3, 3, 6, 6), ways.stream().map(Way::width).toList());
        assertEquals(List.of(17, 17, 32, 32), ways.stream().map(Way::parameters).toList());
        assertEquals(ways.get(0).loss()[0], ways.get(1).loss()[0], "the same start");
        assertTrue(ways.get(1).loss()[1] < ways.get(0).loss()[1]);
    }

    @Test
    void goesOnWhereItWasKilledToTheSameBits() {
        goesOn(
                race(
                        5,
                        stage(new Sgd(0.2, 0.9, false), 8, 3),
                        stage(new GradientDescent(0.2), null, 6)));
    }

    /** They remember a radius and a price, of which every bit matters. */
    @Test
    void goesOnWithMethodsThatRememberNumbers() {
        goesOn(race(10, stage(new TrustRegion(0.3, 10, 0.1, false, 250), null, 9)));
        goesOn(race(10, stage(new TrustRegion(1.7, 10, 0.1, true, 250), null, 9)));
        goesOn(race(10, stage(new CubicRegularisation(0.3, 0.1), null, 9)));
    }

    private static void goesOn(Race race) {
        Way whole = run(race, new Watch<SaddlesResult>()).ways().getFirst();
        for (int kill = 1; kill < 5; kill++) {
            Watch<SaddlesResult> killed = new Watch<>();
            killed.killAfterStores = kill;
            assertThrows(Watch.Killed.class, () -> run(race, killed));
            Watch<SaddlesResult> again = new Watch<>();
            again.parts.putAll(killed.parts);
            Way way = run(race, again).ways().getFirst();
            assertArrayEquals(whole.weights(), way.weights());
            assertArrayEquals(whole.loss(), way.loss());
            assertArrayEquals(whole.smallest(), way.smallest());
            assertArrayEquals(whole.stage(), way.stage());
        }
    }

    @Test
    void aKeptPartThatIsCutOffBeginsAnew() {
        Race race = race(3, stage(new GradientDescent(0.2), null, 6));
        Watch<SaddlesResult> whole = new Watch<>();
        Way expected = run(race, whole).ways().getFirst();
        Watch<SaddlesResult> again = new Watch<>();
        whole.parts.forEach(
                (name, part) -> again.parts.put(name, Arrays.copyOf(part, part.length - 8)));
        assertArrayEquals(expected.weights(), run(race, again).ways().getFirst().weights());
    }

    @Test
    void isCancelledAtAnyStepAndReportsItsProgress() {
        Race race = race(4, stage(new GradientDescent(0.2), null, 6));
        Watch<SaddlesResult> whole = new Watch<>();
        run(race, whole);
        assertEquals(1, whole.fractions.getLast());
        for (int i = 1; i < whole.fractions.size(); i++)
            assertTrue(whole.fractions.get(i) >= whole.fractions.get(i - 1));
        assertTrue(whole.previews.size() >= 4);
        for (int at = 1; at <= whole.fractions.size(); at++) {
            Watch<SaddlesResult> cancelled = new Watch<>();
            cancelled.cancelAt = at;
            assertThrows(CancellationException.class, () -> run(race, cancelled));
            assertEquals(at, cancelled.fractions.size());
        }
    }

    @Test
    void aLossThatGrowsBeyondAllNumbersEndsTheWay() {
        Way way =
                run(race(3, stage(new GradientDescent(1e200), null, 20)), Run.unwatched())
                        .ways()
                        .getFirst();
        assertEquals("the loss was no longer finite", way.end());
    }

    @Test
    void theNumberOfThreadsChangesNothing() {
        Race race = race(3, stage(new Sgd(0.2, 0.9, false), 8, 2));
        try (var one = new Workers(1);
                var four = new Workers(4)) {
            Way a = run(race, new Watch<>(one)).ways().getFirst();
            Way b = run(race, new Watch<>(four)).ways().getFirst();
            assertArrayEquals(a.weights(), b.weights());
            assertArrayEquals(a.loss(), b.loss());
        }
    }

    @Test
    void refusesWidthsWithoutAHiddenLayer() {
        Problem p =
                new Problem(
                        moons().data(),
                        NetworkSettings.of(List.of(new LayerSettings.Dense(2, true))),
                        Loss.CROSS_ENTROPY,
                        0,
                        moons().weights());
        Race race =
                new Race(
                        List.of(new Entrant("", List.of(stage(new GradientDescent(1), null, 1)))),
                        List.of(3),
                        2);
        IllegalArgumentException e =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> RaceStudy.run(p, race, SEED, Run.unwatched()));
        assertTrue(String.valueOf(e.getMessage()).startsWith("settings.study.race.widths: "));
    }

    /** Before anything is trained, whatever the stage and the width. */
    @Test
    void refusesMethodsThatDoNotFit() {
        Stage plain = stage(new GradientDescent(0.1), null, 1);
        Stage exact = stage(new Newton(), null, 1);
        Race race = new Race(List.of(new Entrant("", List.of(plain, exact))), List.of(3, 2000), 2);
        var watch = new Watch<SaddlesResult>();
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> run(race, watch));
        String message = String.valueOf(e.getMessage());
        assertTrue(
                message.startsWith(
                        "settings.study.race.entrants[0].stages[1].method: at most 6000"),
                message);
        assertTrue(watch.previews.isEmpty());
        assertTrue(watch.parts.isEmpty());
    }

    /** LAPACK's last bits would depend on the number of threads. */
    @Test
    void theNumberOfThreadsDoesNotChangeWhatIsMeasured() {
        Race race =
                new Race(
                        List.of(new Entrant("", List.of(stage(new GradientDescent(0.1), null, 2)))),
                        List.of(150),
                        3);
        try (var one = new Workers(1);
                var four = new Workers(4)) {
            Way a = run(race, new Watch<>(one)).ways().getFirst();
            Way b = run(race, new Watch<>(four)).ways().getFirst();
            assertArrayEquals(a.smallest(), b.smallest());
            assertArrayEquals(a.largest(), b.largest());
        }
    }
}
