package saddleback.engine.labs.flatness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import saddleback.engine.flatness.Measure;
import saddleback.engine.flatness.Reading;
import saddleback.engine.flatness.Subject;
import saddleback.engine.flatness.laws.Law;
import saddleback.engine.flatness.measuring.Measuring;
import saddleback.engine.net.LayerSettings;
import saddleback.engine.net.Loss;
import saddleback.engine.net.Network;
import saddleback.engine.net.NetworkSettings;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.reparam.Kind;
import saddleback.engine.reparam.Place;
import saddleback.engine.reparam.R2;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Run;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Watch;
import saddleback.engine.run.Workers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class MatrixStudyTest {
    private static final List<Measure> MEASURES =
            List.of(
                    Measure.SPECTRAL_NORM,
                    Measure.TRACE,
                    Measure.SAM,
                    Measure.ADAPTIVE_TRACE,
                    Measure.ADAPTIVE_SPECTRAL_NORM,
                    Measure.RELATIVE_FLATNESS,
                    Measure.ASAM,
                    Measure.FISHER_RAO,
                    Measure.PATH_NORM,
                    Measure.INPUT_SENSITIVITY);

    @Test
    void everyCellOfANetworkWithBiasesObeysItsLaw() {
        NetworkObjective train = biased();
        double[] w = new Seed(6).normals().fill(new double[train.network().size()]);
        Matrix m = study(train, Place.of(train.network(), w), new Watch<>(), Measuring::of);
        assertEquals(Kind.values().length, m.transformations().size());
        for (int i = 0; i < m.cells().size(); i++) {
            Matrix.Cell cell = m.cells().get(i);
            assertNotNull(cell);
            Matrix.Law law = cell.law();
            int row = i / m.transformations().size();
            int column = i % m.transformations().size();
            String name = m.measures().get(row) + " " + m.transformations().get(column) + cell;
            if (law != null) assertTrue(law.holds(), name);
            if (law != null && law.low() == 1 && law.high() == 1)
                assertTrue(cell.unchanged(), name);
        }
    }

    @Test
    void aNetworkWithoutBiasesHasNoColumnOfBatchNorm() {
        Matrix m = study(R2.loss(), R2.place(), new Watch<>(), Measuring::of);
        assertTrue(m.transformations().stream().noneMatch(t -> t.kind() == Kind.BATCH_NORM));
        Matrix.Cell trace = m.cells().get(m.transformations().size());
        assertNotNull(trace);
        // alpha-scale by 1/4 and 4, with the traces of the specification
        double b1 = 2.670924849508687;
        double b2 = 4.26813976185744;
        assertEquals((16 * b1 + b2 / 16) / (b1 + b2), trace.ratio(), 1e-12 * 16);
        assertFalse(trace.unchanged());
    }

    @Test
    void whatIsKeptIsNotMeasuredAgain() {
        var first = new Watch<Object>();
        Matrix once = study(R2.loss(), R2.place(), first, Measuring::of);
        int columns = once.transformations().size();
        assertEquals(columns, first.stores);
        var second = new Watch<Object>();
        second.parts.putAll(first.parts);
        Matrix again =
                study(
                        R2.loss(),
                        R2.place(),
                        second,
                        (_, _, _) -> {
                            throw new AssertionError("measured again");
                        });
        assertEquals(once, again);
    }

    @Test
    void eachColumnIsOfferedAndTheRestIsMissingUntilThen() {
        var run = new Watch<Object>();
        var study = new MatrixStudy(settings(), R2.loss(), R2.place(), new Seed(1), run);
        var seen = new ArrayList<Matrix>();
        study.each(before(R2.loss(), R2.place()), run, () -> seen.add(study.soFar()));
        assertEquals(seen.getLast().transformations().size(), seen.size());
        for (int c = 0; c < seen.size(); c++)
            for (int i = 0; i < seen.getFirst().cells().size(); i++)
                assertEquals(i % seen.size() > c, seen.get(c).cells().get(i) == null);
        assertEquals(run.fractions.stream().sorted().toList(), run.fractions);
    }

    @Test
    void agreementKnowsIntervals() {
        Reading one = Reading.exact(1, "");
        assertTrue(Agreement.unchanged(Measure.TRACE, one, Reading.exact(1 + 1e-12, "")));
        assertFalse(Agreement.unchanged(Measure.TRACE, one, Reading.exact(1.001, "")));
        assertTrue(Agreement.unchanged(Measure.TRACE, one, Reading.estimate(1.1, 0.9, 1.3, "")));
        assertFalse(Agreement.unchanged(Measure.TRACE, one, Reading.estimate(1.3, 1.1, 1.5, "")));
        assertTrue(Agreement.unchanged(Measure.AREA, Reading.atLeast(1, ""), one));
        assertFalse(Agreement.unchanged(Measure.AREA, Reading.atLeast(1, ""), Reading.exact(2, "")));
        assertFalse(Agreement.unchanged(Measure.AREA, Reading.none(""), Reading.none("")));
        Law half = new Law(0.5, 0.5, "");
        assertTrue(holds(half, Reading.exact(0.5, "")));
        assertFalse(holds(half, Reading.exact(0.51, "")));
        assertTrue(holds(new Law(0.4, 0.6, ""), Reading.exact(0.51, "")));
        assertTrue(holds(half, Reading.estimate(0.6, 0.45, 0.75, "")));
        assertNull(Agreement.law(Measure.TRACE, one, Reading.none(""), half));
        assertNull(Agreement.law(Measure.TRACE, one, one, null));
    }

    private static boolean holds(Law law, Reading after) {
        Matrix.Law told =
                Agreement.law(Measure.TRACE, Reading.exact(1, ""), after, law);
        assertNotNull(told);
        return told.holds();
    }

    private static Matrix study(
            NetworkObjective train, Place place, Run<?> run, MatrixStudy.Measurer measurer) {
        var study = new MatrixStudy(settings(), train, place, new Seed(1), run, measurer);
        study.each(before(train, place), run, () -> {});
        return study.soFar();
    }

    private static Map<Measure, Reading> before(NetworkObjective train, Place place) {
        Subject subject = Subject.of(place, train, settings().how(), new Seed(1));
        return Measuring.of(subject, MEASURES, Progress.NONE);
    }

    private static FlatnessSettings settings() {
        FlatnessSettings d = FlatnessSettings.defaults();
        return new FlatnessSettings(
                d.transform(), MEASURES, d.how(), d.eigenvalues(), 0, null, null, true, null);
    }

    private static NetworkObjective biased() {
        Network network =
                Network.of(
                        NetworkSettings.of(
                                List.of(
                                        new LayerSettings.Dense(5, true),
                                        new LayerSettings.Relu(),
                                        new LayerSettings.Dense(4, true),
                                        new LayerSettings.Relu(),
                                        new LayerSettings.Dense(1, true))),
                        3);
        return new NetworkObjective(
                network,
                R2.data(R2.network(), R2.weights()),
                Loss.MEAN_SQUARED_ERROR,
                0,
                Workers.shared());
    }
}
