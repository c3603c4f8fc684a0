package saddleback.engine.labs.patterns;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import saddleback.engine.Experiment;
import saddleback.engine.Output;
import saddleback.engine.io.WeightFile;
import saddleback.engine.linalg.Vectors;
import saddleback.engine.objective.Evaluation;
import saddleback.engine.problem.Preparation;
import saddleback.engine.problem.Prepared;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;

/** What an optimised pattern says, held against what follows from its weights. */
class OptimisedPatternTest {
    private static final String SETTINGS =
            "{%s, \"how\": {\"optimise\": {\"steps\": %d, \"records\": 4, \"ternary\": false}},"
                    + " %s}";

    private static PatternsResult run(String problem, int steps) {
        return Cases.run(problem, SETTINGS.formatted(Cases.RING, steps, Cases.ALONE));
    }

    private static Prepared prepared(String problem) {
        Experiment<PatternsSettings> e = Cases.experiment(problem, "{}");
        return Preparation.of(
                Objects.requireNonNull(e.problem()),
                WeightFile::read,
                new Seed(e.seed()),
                (_, _) -> {});
    }

    private static Optimised optimised(PatternsResult r) {
        return Objects.requireNonNull(r.optimised());
    }

    @Test
    void theCellsAndTwoMoreOnEachSideAreSeen() {
        PatternsResult r = run(Cases.MOONS, 1);
        assertArrayEquals(new int[] {9, 9}, r.at().shape());
        assertArrayEquals(new double[] {-4, -3, -2, -1, 0, 1, 2, 3, 4}, r.at().along()[0]);
        assertArrayEquals(new double[] {-4, -3, -2, -1, 0, 1, 2, 3, 4}, r.at().along()[1]);
        assertEquals(8, Arrays.stream(r.target()).filter(t -> t == 1).count());
        assertEquals(17, Arrays.stream(r.target()).filter(t -> t == -1).count());
        assertEquals(56, Arrays.stream(r.target()).filter(Double::isNaN).count());
        assertEquals(-1, r.target()[4 * 9 + 4], "the hole of the ring");
        assertEquals(1, r.target()[3 * 9 + 3], "its corner");
    }

    /** The loss of the objective that ordinary training minimises, without decay. */
    @Test
    void mapsAreLossesOfThePlanesWeights() {
        PatternsResult r = run(Cases.TRAINED, 5);
        Prepared p = prepared(Cases.TRAINED);
        Optimised o = optimised(r);
        for (int i = 0; i < r.at().size(); i += 7) {
            double[] z = r.at().point(i);
            double[] w = o.origin().clone();
            Vectors.add(w, z[0], o.directions()[0]);
            Vectors.add(w, z[1], o.directions()[1]);
            Evaluation train = p.train(Workers.shared()).evaluate(w);
            Evaluation test = p.test(Workers.shared()).evaluate(w);
            assertEquals(train.loss(), r.train().loss()[i], 1e-12);
            assertEquals(train.accuracy(), r.train().accuracy()[i], 1e-12);
            assertEquals(test.loss(), Objects.requireNonNull(r.test()).loss()[i], 1e-12);
            assertArrayEquals(w, r.planted().weights(z), 1e-12);
        }
    }

    /** At the start the middle of the picture has the problem's own weights. */
    @Test
    void theProblemsWeightsAreTheStartOfTheOrigin() {
        PatternsResult r = run(Cases.TRAINED, 5);
        Prepared p = prepared(Cases.TRAINED);
        Optimised.Moment first = optimised(r).moments().getFirst();
        assertEquals(0, first.step());
        double own = p.train(Workers.shared()).evaluate(p.weights()).loss();
        assertEquals(own, first.train().loss()[4 * 9 + 4], 1e-12);
        assertTrue(first.train().loss()[4 * 9 + 5] != own);
    }

    @Test
    void momentsAndHistoriesAreAsLongAsAsked() {
        Optimised o = optimised(run(Cases.MOONS, 9));
        assertArrayEquals(
                new int[] {0, 1, 4, 9},
                o.moments().stream().mapToInt(Optimised.Moment::step).toArray());
        for (double[] column :
                new double[][] {o.objective(), o.good(), o.bad(), o.scaling(), o.cosine()})
            assertEquals(9, column.length);
        assertArrayEquals(run(Cases.MOONS, 9).train().loss(), o.moments().getLast().train().loss());
    }

    /** With enough steps the ring is there: low on it, high beside it. */
    @Test
    void theRingIsFound() {
        PatternsResult r =
                Cases.run(
                        Cases.MOONS.replace("{\"dense\": 6}", "{\"dense\": 16}"),
                        SETTINGS.formatted(Cases.RING, 600, Cases.ALONE));
        assertTrue(r.agreement().share() >= 0.9, "share " + r.agreement().share());
        assertTrue(r.agreement().good() < r.agreement().bad() - 1);
    }

    @Test
    void namesAreThoseOfTheIssue(@TempDir Path folder) throws IOException {
        PatternsResult r = run(Cases.MOONS, 9);
        Output out = Cases.output(r);
        Agreement test = Objects.requireNonNull(r.testAgreement());
        assertEquals(r.agreement().share(), Cases.number(out, "agreement.train"));
        assertEquals(test.share(), Cases.number(out, "agreement.test"));
        assertEquals(r.agreement().good(), Cases.number(out, "good"));
        assertEquals(r.agreement().bad(), Cases.number(out, "bad"));
        assertArrayEquals(r.target(), Cases.array(out, "target"));
        assertArrayEquals(r.train().loss(), Cases.array(out, "loss-train"));
        assertArrayEquals(Objects.requireNonNull(r.test()).loss(), Cases.array(out, "loss-test"));
        assertArrayEquals(
                new int[] {4, 9, 9},
                Objects.requireNonNull(out.arrays().get("moments-loss-train")).shape());
        assertArrayEquals(optimised(r).origin(), Cases.array(out, "origin"));
        assertArrayEquals(optimised(r).directions()[1], Cases.array(out, "up"));
        assertNull(out.arrays().get("forward"));
        assertNull(out.values().get("error.max"));
        Path file = folder.resolve("weights.npz");
        Prepared p = prepared(Cases.MOONS);
        WeightFile.write(file, p.network(), r.planted().weights(lowest(out)));
        double[] w = WeightFile.read(file, p.network());
        assertEquals(
                Arrays.stream(r.train().loss()).min().orElseThrow(),
                p.train(Workers.shared()).evaluate(w).loss(),
                1e-12);
        assertEquals(p.network().blocks().size(), out.weights().size());
    }

    private static double[] lowest(Output out) {
        return (double[]) Objects.requireNonNull(out.values().get("lowest.at"));
    }

    /** A cell that does not matter is neither good nor bad; a line and a box do as well. */
    @Test
    void linesAndBoxes() {
        PatternsResult line =
                Cases.run(
                        Cases.MOONS,
                        ("{\"target\": {\"cells\": [\"#.?#\"]}, \"how\": {\"optimise\": {\"steps\":"
                                        + " 3}}, %s}")
                                .formatted(Cases.ALONE));
        assertArrayEquals(new int[] {8}, line.at().shape());
        assertEquals(0, line.target()[4]);
        assertNull(Cases.output(line).arrays().get("up"));
        PatternsResult box =
                Cases.run(
                        Cases.MOONS,
                        ("{\"target\": {\"cells\": [\"#.\", \"..\", \"\", \"..\", \".#\", \"\","
                             + " \"#.\", \"##\"]}, \"how\": {\"optimise\": {\"steps\": 3}}, %s}")
                                .formatted(Cases.ALONE));
        assertArrayEquals(new int[] {7, 6, 6}, box.at().shape());
        assertEquals(3, optimised(box).directions().length);
        assertEquals(box.at().size(), Cases.array(Cases.output(box), "loss-train").length);
    }

    /** Grey values ask for losses. */
    @Test
    void greyValuesAskForLosses() {
        PatternsResult r =
                Cases.run(
                        Cases.MOONS,
                        ("{\"target\": {\"cells\": [\"059#\"]}, \"heights\": {\"low\": 1, \"high\":"
                                        + " 2}, \"how\": {\"optimise\": {\"steps\": 3, \"variant\":"
                                        + " \"grey\"}}, %s}")
                                .formatted(Cases.ALONE));
        double[] inside = Arrays.copyOfRange(r.target(), 2, 6);
        assertArrayEquals(new double[] {1, 1 + 5 / 9.0, 2, 1}, inside, 1e-15);
        assertTrue(Double.isNaN(optimised(r).bad()[0]));
    }
}
