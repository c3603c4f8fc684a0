package saddleback.app.lecture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import saddleback.app.labs.Demo;
import saddleback.app.labs.flatness.FlatnessPage;
import saddleback.engine.flatness.Measure;
import saddleback.engine.labs.flatness.FlatnessResult;
import saddleback.engine.labs.flatness.FlatnessSettings;
import saddleback.engine.labs.flatness.FunctionDifference;
import saddleback.engine.labs.flatness.Matrix;
import saddleback.engine.labs.flatness.Sights;
import saddleback.engine.labs.flatness.Sweep;
import saddleback.engine.reparam.Kind;
import saddleback.engine.reparam.Step;
import saddleback.engine.run.Run;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The numbers in the words of the lectures on flatness are those of their experiments. */
class FlatnessDemoNumbersTest {
    private static final int SAME = 0;
    private static final int DEFINITION = 1;
    private static final List<Demo> DEMOS = FlatnessPage.PAGE.demos();
    private static final double STILL = 1e-9;

    private static final Map<String, FlatnessResult> RESULTS = new HashMap<>();

    private static FlatnessResult result(int demo, int step) {
        return result(demo, step, 0);
    }

    private static FlatnessResult result(int demo, int step, int part) {
        Script<FlatnessSettings, FlatnessResult> script =
                Script.of(FlatnessPage.PAGE, DEMOS.get(demo));
        String text = DEMOS.get(demo).steps().get(step - 1).parts().get(part).experiment();
        return RESULTS.computeIfAbsent(
                text,
                t ->
                        ResultSource.computed()
                                .result(FlatnessPage.PAGE, script.experiment(t), Run.unwatched()));
    }

    private static double ratio(FlatnessResult r, Measure measure) {
        return Objects.requireNonNull(r.after().readings().get(measure)).value()
                / Objects.requireNonNull(r.before().readings().get(measure)).value();
    }

    private static double most(double[] of) {
        return Arrays.stream(of).max().orElseThrow();
    }

    private static double note(FlatnessResult r, String name) {
        return r.steps().getLast().notes().stream()
                .filter(n -> n.name().equals(name))
                .mapToDouble(Step.Note::value)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theValleyIsWideBeforeAndNarrowAfter() {
        FlatnessResult one = result(SAME, 1);
        assertEquals(42, one.before().place().network().size());
        assertEquals(0.164, one.before().train().loss(), 5e-4);
        Sights before = Objects.requireNonNull(one.sights());
        assertTrue(most(before.lineBefore()) - one.before().train().loss() < 0.01);
        assertArrayEquals(before.lineBefore(), before.lineAfter());
        Sights half = Objects.requireNonNull(result(SAME, 2, 0).sights());
        assertEquals(0.191, most(half.lineAfter()), 5e-4);
        Sights tenth = Objects.requireNonNull(result(SAME, 2, 1).sights());
        assertEquals(2.27, most(tenth.lineAfter()), 0.005);
        assertTrue(most(tenth.planeBefore()) < 0.19);
        assertEquals(4.7, most(tenth.planeAfter()), 0.05);
    }

    @Test
    void theFunctionIsTheSameToRounding() {
        FunctionDifference tenth = result(SAME, 3).difference();
        FunctionDifference.Proof proof = Objects.requireNonNull(tenth.proof());
        assertEquals(33, proof.regions());
        assertTrue(proof.complete() && proof.certified());
        assertTrue(proof.difference() < 1.75e-15);
        assertTrue(tenth.largest() < 7.2e-15, "" + tenth.largest());
        assertEquals(19, tenth.scale(), 0.5);
        assertEquals(0, result(SAME, 2, 0).difference().largest());
        assertTrue(result(SAME, 6).difference().largest() < 6.3e-15);
    }

    @Test
    void theSpectrumFollowsItsLaw() {
        FlatnessResult r = result(SAME, 5);
        assertEquals(1.95, r.before().spectrum()[0], 0.005);
        assertEquals(159, r.after().spectrum()[0], 0.5);
        assertEquals(3.46, reading(r, Measure.TRACE), 0.005);
        assertEquals(
                283, Objects.requireNonNull(r.after().readings().get(Measure.TRACE)).value(), 0.5);
    }

    private static double reading(FlatnessResult r, Measure measure) {
        return Objects.requireNonNull(r.before().readings().get(measure)).value();
    }

    @Test
    void theMachinesReachWhatTheyAreAskedFor() {
        FlatnessResult norm = result(SAME, 6);
        assertEquals(0.469, note(norm, "curvature"), 5e-4);
        assertEquals(6.8e-4, note(norm, "factor"), 5e-6);
        assertEquals(3.4e6, norm.after().spectrum()[0], 5e4);
        FlatnessResult many = result(SAME, 7);
        assertEquals(26, note(many, "rank"));
        assertEquals(8, note(many, "guaranteed"));
        assertEquals(5005, note(many, "factor"), 0.5);
        assertEquals(0, above(many.before().spectrum()));
        assertEquals(21, above(many.after().spectrum()));
    }

    private static long above(double[] spectrum) {
        return Arrays.stream(spectrum).filter(v -> v > 100).count();
    }

    @Test
    void someMeasuresMoveAndOthersDoNot() {
        FlatnessResult r = result(SAME, 8);
        Set<Measure> moving =
                Set.of(
                        Measure.SPECTRAL_NORM,
                        Measure.TRACE,
                        Measure.EPSILON_SHARPNESS,
                        Measure.SAM);
        for (Measure m : r.before().readings().keySet())
            if (moving.contains(m)) assertTrue(ratio(r, m) > 7.9 && ratio(r, m) < 128.5, "" + m);
            else assertEquals(1, ratio(r, m), STILL, "" + m);
        assertEquals(82, ratio(r, Measure.TRACE), 0.5);
        assertEquals(82, ratio(r, Measure.SPECTRAL_NORM), 0.5);
        assertEquals(128, ratio(r, Measure.EPSILON_SHARPNESS), 0.5);
    }

    @Test
    void onlyTheOrderOfUnitsLeavesAllMeasuresAlone() {
        Matrix matrix = Objects.requireNonNull(result(DEFINITION, 1).matrix());
        int columns = matrix.transformations().size();
        assertEquals(10, matrix.measures().size());
        assertEquals(8, columns);
        for (int c = 0; c < columns; c++) {
            boolean all = true;
            for (int r = 0; r < matrix.measures().size(); r++) {
                Matrix.Cell cell = Objects.requireNonNull(matrix.cells().get(r * columns + c));
                all &= cell.unchanged();
                assertTrue(cell.law() == null || cell.law().holds());
            }
            assertEquals(matrix.transformations().get(c).kind() == Kind.PERMUTATION, all);
        }
    }

    @Test
    void factorsOfUnitsLeaveMeasuresWithoutAUnit() {
        FlatnessResult r = result(DEFINITION, 3);
        for (Measure m :
                List.of(
                        Measure.ASAM,
                        Measure.FISHER_RAO,
                        Measure.PATH_NORM,
                        Measure.RELATIVE_FLATNESS,
                        Measure.ADAPTIVE_TRACE)) assertEquals(1, ratio(r, m), STILL, "" + m);
    }

    @Test
    void otherCoordinatesMoveMost() {
        FlatnessResult norm = result(DEFINITION, 4);
        assertEquals(26, ratio(norm, Measure.TRACE), 0.5);
        assertEquals(1.48, ratio(norm, Measure.ASAM), 0.005);
        assertEquals(1.06, ratio(norm, Measure.ADAPTIVE_TRACE), 0.005);
        assertEquals(0.51, ratio(norm, Measure.RELATIVE_FLATNESS), 0.005);
        assertEquals(1, ratio(norm, Measure.FISHER_RAO), STILL);
        assertEquals(1, ratio(norm, Measure.PATH_NORM), STILL);
        FlatnessResult radial = result(DEFINITION, 5);
        for (Measure m : radial.before().readings().keySet())
            assertEquals(
                    switch (m) {
                        case SAM, ASAM -> 0.4;
                        case PATH_NORM, INPUT_SENSITIVITY -> 1;
                        case EPSILON_SHARPNESS -> ratio(radial, m);
                        default -> 0.16;
                    },
                    ratio(radial, m),
                    STILL,
                    "" + m);
    }

    @Test
    void theRankingTurnsRoundWhereTheFunctionStays() {
        Sweep sweep = Objects.requireNonNull(result(DEFINITION, 6).sweep());
        assertEquals(20, sweep.entries().size());
        for (Sweep.Entry e : sweep.entries()) {
            assertEquals(0, Objects.requireNonNull(e).trainError());
            assertTrue(e.testError() > 0.085 && e.testError() < 0.505);
            assertTrue(e.difference() < 2.2e-14);
        }
        for (Sweep.Ranking r : sweep.rankings()) {
            assertTrue(r.before().low() > 0);
            switch (r.measure()) {
                case SPECTRAL_NORM -> moves(r, 0.70, -0.70);
                case TRACE -> moves(r, 0.72, -0.31);
                case SAM -> moves(r, 0.72, 0.66);
                default -> {
                    assertEquals(r.before().value(), r.after().value());
                    assertEquals(0.74, r.before().value(), 0.045);
                }
            }
        }
    }

    private static void moves(Sweep.Ranking r, double before, double after) {
        assertEquals(before, r.before().value(), 0.005);
        assertEquals(after, r.after().value(), 0.005);
    }
}
