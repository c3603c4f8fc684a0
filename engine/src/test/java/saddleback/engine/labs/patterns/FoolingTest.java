package saddleback.engine.labs.patterns;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import saddleback.engine.construct.ConstructedNetwork;
import saddleback.engine.data.Dataset;
import saddleback.engine.data.Targets;
import saddleback.engine.linalg.Vectors;
import saddleback.engine.net.Block;
import saddleback.engine.net.Loss;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.pattern.Lattice;
import saddleback.engine.problem.Prepared;
import saddleback.engine.run.Kept;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Watch;
import saddleback.engine.run.Workers;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;

/** Random slices beside the planted one. */
class FoolingTest {
    private static final Dataset A = Beside.classes(1.1, 16);
    private static final Dataset B = Beside.classes(2.7, 40);
    private static final FooledSettings SLICES = new FooledSettings(2, false);

    private static Prepared prepared() {
        return Beside.prepared(A, B, Loss.CROSS_ENTROPY, 6, 4, 3);
    }

    private static Fooled fooled(Mapped mapped, FooledSettings settings, Workers workers) {
        return Fooling.of(mapped, settings, Beside.SEED, workers, Kept.NOTHING, Progress.NONE);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void theyGoThroughTheMiddleAndAreAsLong(int axes) {
        Prepared prepared = prepared();
        Spanned planted = Beside.random(prepared, axes, Workers.shared());
        Lattice at = Lattice.unit(axes, 5);
        Mapped mapped = Beside.mapped(planted, prepared, at);
        Fooled fooled = fooled(mapped, SLICES, Workers.shared());
        assertEquals(at, fooled.at());
        assertNull(fooled.skipped());
        assertNull(fooled.penalty());
        int middle = at.size() / 2;
        for (double[] slice : fooled.slices()) {
            assertEquals(at.size(), slice.length);
            assertEquals(mapped.train().loss()[middle], slice[middle], 1e-12);
        }
        assertNotEquals(fooled.slices().get(0)[0], fooled.slices().get(1)[0]);
        Spanned random = RandomSlices.through(planted, at, Beside.SEED);
        for (int k = 0; k < axes; k++)
            assertEquals(
                    Vectors.norm(planted.directions()[k]),
                    Vectors.norm(random.directions()[k]),
                    1e-12);
    }

    /**
     * 9 points along the axes of a grid of 4: the middle is a node, where the loss is the target.
     */
    @Test
    void slicesOfAConstructedNetworkGoThroughItsNode() {
        var planted = ConstructedNetwork.of(new Hill(), 4, A, Loss.CROSS_ENTROPY);
        Mapped mapped = Beside.mapped(planted, prepared(), Lattice.unit(2, 9));
        for (double[] slice : fooled(mapped, SLICES, Workers.shared()).slices())
            assertEquals(new Hill().height(0.5, 0.5), slice[40], 1e-12);
    }

    /** Every row of weights and every bias vector has one and the same share of its length. */
    @Test
    void directionsAreNormalisedByFilters() {
        Prepared prepared = prepared();
        double[] w = prepared.weights();
        double[] d = RandomSlices.filters(prepared.network(), w, Beside.SEED);
        for (Block b : prepared.network().blocks())
            for (int row = 0; row < b.rows(); row++) {
                int from = b.offset() + row * b.cols();
                double own = Vectors.dot(w, from, w, from, b.cols());
                assertEquals(own, Vectors.dot(d, from, d, from, b.cols()), 1e-12 * own);
            }
    }

    /** Losses on few examples with weights against all examples one by one. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "CROSS_ENTROPY",
                "SQUARED_ERROR",
                "MEAN_SQUARED_ERROR",
                "BINARY_CROSS_ENTROPY"
            })
    void fewExamplesDoWhereInputsAreIgnored(String name) {
        Loss loss = Loss.valueOf(name);
        var data = new ArrayList<Dataset>(List.of(A));
        if (loss != Loss.CROSS_ENTROPY) data.add(Beside.reals(1.1, 16));
        for (Dataset d : data) {
            int outputs = d.targets() instanceof Targets.Classes ? 3 : 2;
            Prepared prepared = Beside.prepared(d, d, loss, 6, 4, outputs);
            Spanned plane = Beside.random(prepared, 2, Workers.shared());
            plane.network().blocks().getFirst().fill(plane.origin(), 0);
            assertTrue(!Condensed.suits(plane));
            for (double[] direction : plane.directions())
                plane.network().blocks().getFirst().fill(direction, 0);
            assertTrue(Condensed.suits(plane));
            Lattice at = Beside.around(2, 5);
            assertArrayEquals(
                    plane.maps(d, at, Progress.NONE).loss(),
                    Condensed.of(d, loss).loss(plane, at, Progress.NONE),
                    1e-12);
        }
    }

    /** Every point by itself, through another part of the engine. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void mapsAreThoseOfEachPoint(int axes) {
        Prepared prepared = prepared();
        Spanned plane = Beside.random(prepared, axes, Workers.shared());
        Lattice at = Beside.around(axes, 3);
        var maps = plane.maps(A, at, Progress.NONE);
        var each = new NetworkObjective(plane.network(), A, plane.loss(), 0, Workers.shared());
        for (int i = 0; i < at.size(); i++) {
            var here = each.evaluate(plane.weights(at.point(i)));
            assertEquals(here.loss(), maps.loss()[i], 1e-12);
            assertEquals(here.accuracy(), maps.accuracy()[i]);
        }
        Spanned again = Spanned.of(plane, plane.loss(), Workers.shared());
        for (int k = 0; k < axes; k++)
            assertArrayEquals(plane.directions()[k], again.directions()[k], 1e-12);
    }

    @Test
    void aLatticeIsThinnedAboutItsMiddle() {
        Lattice at = Lattice.unit(2, 101);
        assertEquals(at, Thinning.of(at, 1e9));
        Lattice thin = Thinning.of(at, 30);
        assertTrue(thin.size() <= 30);
        assertEquals(0.5, thin.along()[0][Thinning.middle(thin)[0]], 1e-15);
        assertEquals(0.5, thin.along()[1][Thinning.middle(thin)[1]], 1e-15);
        assertTrue(Thinning.of(at, 1).columns() >= 5);
        double step = thin.along()[0][1] - thin.along()[0][0];
        assertEquals(-step, thin.along()[1][1] - thin.along()[1][0], 1e-15);
    }

    @Test
    void theThreadsDoNotDecide() {
        var results = new ArrayList<Fooled>();
        for (int threads : new int[] {1, 4})
            try (var workers = new Workers(threads)) {
                Mapped mapped =
                        Beside.mapped(
                                Beside.random(prepared(), 2, workers),
                                prepared(),
                                Lattice.unit(2, 5));
                results.add(fooled(mapped, new FooledSettings(2, true), workers));
            }
        for (int i = 0; i < 2; i++)
            assertArrayEquals(results.get(0).slices().get(i), results.get(1).slices().get(i));
        Fooled.Penalty first = Objects.requireNonNull(results.get(0).penalty());
        Fooled.Penalty second = Objects.requireNonNull(results.get(1).penalty());
        for (int i = 0; i < first.contestants().size(); i++)
            assertArrayEquals(first.contestants().get(i).map(), second.contestants().get(i).map());
    }

    @Test
    void cancellingEndsIt() {
        Prepared prepared = prepared();
        Mapped mapped =
                Beside.mapped(
                        Beside.random(prepared, 2, Workers.shared()), prepared, Lattice.unit(2, 5));
        var settings = new FooledSettings(1, true);
        var whole = new Watch<Object>();
        Fooling.of(mapped, settings, Beside.SEED, Workers.shared(), Kept.NOTHING, whole);
        int count = whole.fractions.size();
        for (int at : List.of(1, 2, 3, 20, count / 2, count - 3, count)) {
            var watch = new Watch<Object>();
            watch.cancelAt = at;
            assertThrows(
                    CancellationException.class,
                    () ->
                            Fooling.of(
                                    mapped,
                                    settings,
                                    Beside.SEED,
                                    Workers.shared(),
                                    Kept.NOTHING,
                                    watch));
        }
        for (int i = 1; i < count; i++)
            assertTrue(whole.fractions.get(i) >= whole.fractions.get(i - 1));
    }
}
