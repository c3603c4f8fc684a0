package saddleback.engine.labs.patterns;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import saddleback.engine.construct.ConstructedNetwork;
import saddleback.engine.data.Dataset;
import saddleback.engine.data.Targets;
import saddleback.engine.net.Loss;
import saddleback.engine.net.Network;
import saddleback.engine.pattern.Lattice;
import saddleback.engine.pattern.Maps;
import saddleback.engine.pattern.Planted;
import saddleback.engine.problem.Prepared;
import saddleback.engine.run.Kept;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Watch;
import saddleback.engine.run.Workers;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

/** The same plane on other data, against closed forms. */
class TransfersTest {
    private static final Dataset A = Beside.classes(1.1, 16);
    private static final Dataset B = Beside.classes(2.7, 40);
    private static final double[] LOG_Q = {Math.log(.5), Math.log(.25), Math.log(.25)};

    /** The prediction log q + s e0 with s = 3 z1 + 2 z2 z2, whatever the inputs. */
    private static final class Constant implements Planted {
        static double loss(double s, double[] shares) {
            double sum = Math.exp(LOG_Q[0] + s) + Math.exp(LOG_Q[1]) + Math.exp(LOG_Q[2]);
            double mean = shares[0] * s;
            for (int c = 0; c < 3; c++) mean += shares[c] * LOG_Q[c];
            return Math.log(sum) - mean;
        }

        static double s(double[] z) {
            return 3 * z[0] + 2 * z[1] * z[1];
        }

        @Override
        public Network network() {
            throw new UnsupportedOperationException("network");
        }

        @Override
        public int axes() {
            return 2;
        }

        @Override
        public double[] weights(double... z) {
            throw new UnsupportedOperationException("weights");
        }

        @Override
        public Maps maps(Dataset data, Lattice at, Progress progress) {
            double[] shares = Marginal.of(data.targets()).numbers();
            double[] loss = new double[at.size()];
            progress.step(0, "maps");
            for (int i = 0; i < loss.length; i++) loss[i] = loss(s(at.point(i)), shares);
            return new Maps(loss, loss.clone());
        }
    }

    private static List<Transfer> transfers(Planted planted, Dataset train, Dataset test) {
        Prepared prepared = Beside.prepared(train, test, Loss.CROSS_ENTROPY, 4, 3);
        return Transfers.of(
                Beside.mapped(planted, prepared, Lattice.unit(2, 9)),
                TransferSettings.defaults(),
                List.of(new FurtherData("B", B)),
                Beside.SEED,
                Kept.NOTHING,
                Progress.NONE);
    }

    private static List<String> names(List<Transfer> transfers) {
        return transfers.stream().map(Transfer::name).toList();
    }

    @Test
    void aConstantPredictionStaysWhereTheMarginalIsKept() {
        List<Transfer> all = transfers(new Constant(), A, B);
        assertEquals(
                List.of(
                        "test examples",
                        "noise in place of the inputs",
                        "targets in another order",
                        "changed targets",
                        "B"),
                names(all));
        for (int i : new int[] {0, 1, 2, 4}) {
            assertTrue(all.get(i).kept());
            assertTrue(all.get(i).greatest() <= 4.4e-16);
            assertEquals(1, all.get(i).correlation(), 1e-12);
        }
    }

    /**
     * With shares q' the loss is log sum exp - q' o: each label that goes from class c to c' adds
     * (o_c - o_c') / N. A quarter of 16 examples are 4.
     */
    @Test
    void aConstantPredictionDeformsWhereTheMarginalIsChanged() {
        Transfer changed = transfers(new Constant(), A, B).get(3);
        assertFalse(changed.kept());
        double[] best = {Double.POSITIVE_INFINITY};
        Lattice at = Lattice.unit(2, 9);
        for (int to = 0; to < 3; to++)
            for (int from0 = 0; from0 <= 4; from0++)
                for (int from1 = 0; from0 + from1 <= 4; from1++) {
                    int[] lost = {from0, from1, 4 - from0 - from1};
                    if (lost[to] != 0) continue;
                    double[] shares = {.5, .25, .25};
                    for (int c = 0; c < 3; c++) shares[c] -= lost[c] / 16.0;
                    shares[to] += 4 / 16.0;
                    double worst = 0;
                    for (int i = 0; i < at.size(); i++)
                        worst =
                                Math.max(
                                        worst,
                                        Math.abs(
                                                Constant.loss(Constant.s(at.point(i)), shares)
                                                        - changed.maps().loss()[i]));
                    best[0] = Math.min(best[0], worst);
                }
        assertEquals(0, best[0], 1e-15);
        assertTrue(changed.greatest() > 0.1);
    }

    @Test
    void aConstructedNetworkStaysToRounding() {
        var planted = ConstructedNetwork.of(new Hill(), 10, A, Loss.CROSS_ENTROPY);
        List<Transfer> all = transfers(planted, A, B);
        for (int i : new int[] {0, 1, 2, 4}) assertTrue(all.get(i).greatest() <= 4.4e-16);
        assertTrue(all.get(3).greatest() > 0.1);
    }

    /** 2.73064 in place of 2.18972 at (.5, .5) where the first four labels of A are class 1. */
    @Test
    void theControlOfTheSpecification() {
        var planted = ConstructedNetwork.of(new Hill(), 20, A, Loss.CROSS_ENTROPY);
        int[] labels = {1, 1, 1, 1, 0, 0, 1, 2, 0, 0, 1, 2, 0, 0, 1, 2};
        Prepared prepared = Beside.prepared(A, B, Loss.CROSS_ENTROPY, 4, 3);
        List<Transfer> all =
                Transfers.of(
                        Beside.mapped(planted, prepared, Lattice.unit(2, 3)),
                        new TransferSettings(0, List.of(), 0),
                        List.of(new FurtherData("control", Beside.labelled(1.1, labels))),
                        Beside.SEED,
                        Kept.NOTHING,
                        Progress.NONE);
        assertEquals(4, all.size());
        assertFalse(all.get(3).kept());
        assertEquals(2.18972, all.get(2).maps().loss()[4], 5e-6);
        assertEquals(2.73064, all.get(3).maps().loss()[4], 5e-6);
    }

    @Test
    void aNetworkThatUsesItsInputsDoesNotStay() {
        Prepared prepared = Beside.prepared(A, B, Loss.CROSS_ENTROPY, 4, 3);
        Spanned plane = Beside.random(prepared, 2, Workers.shared());
        List<Transfer> all = transfers(plane, A, B);
        assertTrue(all.get(1).kept() && all.get(1).greatest() > 1e-3);
        assertTrue(all.get(2).kept() && all.get(2).greatest() > 1e-3);
        assertEquals(all.get(0).maps().loss()[0], all.get(0).agreement().share());
        double[] other = all.get(2).maps().loss();
        double[] own = plane.maps(A, Lattice.unit(2, 9), Progress.NONE).loss();
        var pearson = new org.apache.commons.math3.stat.correlation.PearsonsCorrelation();
        assertEquals(pearson.correlation(own, other), all.get(2).correlation(), 1e-12);
    }

    @Test
    void theSeedDecidesAndTheThreadsDoNot() {
        Prepared prepared = Beside.prepared(A, B, Loss.CROSS_ENTROPY, 4, 3);
        var results = new ArrayList<List<Transfer>>();
        for (int threads : new int[] {1, 4})
            try (var workers = new Workers(threads)) {
                results.add(transfers(Beside.random(prepared, 2, workers), A, B));
            }
        for (int i = 0; i < 5; i++)
            assertArrayEquals(
                    results.get(0).get(i).maps().loss(), results.get(1).get(i).maps().loss());
        assertNotEquals(
                Altered.noise(A, Beside.SEED).x()[0], Altered.noise(A, Beside.SEED.of(1)).x()[0]);
    }

    @Test
    void cancellingEndsIt() {
        Prepared prepared = Beside.prepared(A, B, Loss.CROSS_ENTROPY, 4, 3);
        Mapped mapped =
                Beside.mapped(
                        Beside.random(prepared, 2, Workers.shared()), prepared, Lattice.unit(2, 9));
        var whole = new Watch<Object>();
        Transfers.of(
                mapped, TransferSettings.defaults(), List.of(), Beside.SEED, Kept.NOTHING, whole);
        for (int at = 1; at <= whole.fractions.size(); at++) {
            var watch = new Watch<Object>();
            watch.cancelAt = at;
            assertThrows(
                    CancellationException.class,
                    () ->
                            Transfers.of(
                                    mapped,
                                    TransferSettings.defaults(),
                                    List.of(),
                                    Beside.SEED,
                                    Kept.NOTHING,
                                    watch));
        }
        for (int i = 1; i < whole.fractions.size(); i++)
            assertTrue(whole.fractions.get(i) >= whole.fractions.get(i - 1));
    }

    @Test
    void testMapsThatAreKnownAreTaken() {
        Prepared prepared = Beside.prepared(A, B, Loss.CROSS_ENTROPY, 4, 3);
        var planted = new Constant();
        Lattice at = Lattice.unit(2, 2);
        Maps train = planted.maps(A, at, Progress.NONE);
        var known = new Maps(new double[] {1, 2, 3, 4}, new double[4]);
        var mapped = new Mapped(planted, prepared, at, train, known, Beside::none);
        List<Transfer> all =
                Transfers.of(
                        mapped,
                        TransferSettings.defaults(),
                        List.of(),
                        Beside.SEED,
                        Kept.NOTHING,
                        Progress.NONE);
        assertEquals(known, all.getFirst().maps());
    }

    @Test
    void realTargetsHaveAMarginalToo() {
        Targets y = new Targets.Reals(new double[] {0, 1, 2, 5}, 1);
        assertArrayEquals(new double[] {2, 7.5}, Marginal.of(y).numbers());
        assertTrue(
                Marginal.of(y).equal(Marginal.of(new Targets.Reals(new double[] {5, 2, 0, 1}, 1))));
        assertFalse(
                Marginal.of(y)
                        .equal(Marginal.of(new Targets.Reals(new double[] {5, 2, 1, 0.9}, 1))));
    }
}
