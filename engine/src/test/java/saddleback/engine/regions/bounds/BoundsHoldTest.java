package saddleback.engine.regions.bounds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import saddleback.engine.given.Construction;
import saddleback.engine.given.Folding;
import saddleback.engine.given.GivenLayer;
import saddleback.engine.given.GivenNetwork;
import saddleback.engine.given.MaxoutCones;
import saddleback.engine.given.MaxoutFolding;
import saddleback.engine.given.ZigZag;
import saddleback.engine.regions.Bound;
import saddleback.engine.regions.Cells;
import saddleback.engine.regions.Domain;
import saddleback.engine.regions.Slice;
import saddleback.engine.regions.count.RegionCounter;
import saddleback.engine.run.Run;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/** No count of a random network is above a bound that is said to hold for it. */
class BoundsHoldTest {
    private static final int NETWORKS = 240;
    private static final double FAR = 64;
    private static final int MOST = 100_000;
    private final Random random = new Random(11);

    @Test
    void certifiedCountsAreNeverAboveAnUpperBound() {
        var met = EnumSet.noneOf(GivenLayer.Type.class);
        for (int i = 0; i < NETWORKS; i++) {
            int inputs = 1 + random.nextInt(3);
            GivenNetwork network = network(inputs, i % 2 == 0);
            network.layers().forEach(l -> met.add(l.type()));
            Slice slice = random.nextInt(3) == 0 ? slice(inputs) : null;
            holds(network, slice, slice == null ? inputs : slice.dims());
        }
        assertEquals(EnumSet.allOf(GivenLayer.Type.class), met);
    }

    private static void holds(GivenNetwork network, @Nullable Slice slice, int dims) {
        double[] lo = new double[dims];
        double[] hi = new double[dims];
        Arrays.fill(lo, -FAR);
        Arrays.fill(hi, FAR);
        Cells cells =
                Objects.requireNonNull(
                        new RegionCounter(network, slice, new Domain.Box(lo, hi), true, MOST)
                                .cells(MOST, Run.unwatched()));
        assertTrue(cells.census().certified() && cells.census().complete());
        BigInteger count = BigInteger.valueOf(cells.size());
        for (Bound b : Bounds.of(network, slice, cells))
            if (b.kind() == Bound.Kind.UPPER && b.value() != null)
                assertTrue(count.compareTo(b.value()) <= 0, count + " above " + b + network);
    }

    /** Layers of one kind with linear ones among them, or of several kinds. */
    private GivenNetwork network(int inputs, boolean one) {
        List<GivenLayer.Type> types = List.of(GivenLayer.Type.values());
        var kind = types.get(random.nextInt(types.size()));
        boolean biased = random.nextInt(4) > 0;
        int rank = 2 + random.nextInt(2);
        var layers = new ArrayList<GivenLayer>();
        int columns = inputs;
        for (int l = 0, depth = 1 + random.nextInt(3); l < depth; l++) {
            var type = one ? kind : types.get(random.nextInt(types.size()));
            if (random.nextInt(5) == 0) type = GivenLayer.Type.LINEAR;
            layers.add(layer(type, columns, 1 + random.nextInt(4), rank, biased));
            columns = layers.getLast().units();
        }
        layers.add(layer(GivenLayer.Type.LINEAR, columns, 1, rank, true));
        return new GivenNetwork(layers);
    }

    private GivenLayer layer(
            GivenLayer.Type type, int columns, int units, int rank, boolean biased) {
        boolean maxout = type == GivenLayer.Type.MAXOUT;
        var w = new ArrayList<double[]>();
        for (int i = 0; i < (maxout ? units * rank : units); i++)
            w.add(random.doubles(columns, -2, 2).toArray());
        double[] b = biased ? random.doubles(w.size(), -1, 1).toArray() : new double[w.size()];
        return new GivenLayer(
                type,
                w,
                b,
                maxout ? Integer.valueOf(rank) : null,
                type == GivenLayer.Type.LEAKY_RELU ? Double.valueOf(0.25) : null);
    }

    /** Through 0 or beside it; at times of two columns of which one is twice the other. */
    private Slice slice(int inputs) {
        var t = new ArrayList<double[]>();
        boolean two = random.nextBoolean();
        for (int i = 0; i < inputs; i++) {
            double v = random.nextInt(-8, 9) * 0.25 + 0.125;
            t.add(two ? new double[] {v, 2 * v} : new double[] {v});
        }
        return new Slice(
                t,
                random.nextBoolean()
                        ? new double[inputs]
                        : random.doubles(inputs, -1, 1).toArray());
    }

    /** What is proved of a construction is the lower bound of its shape, or more. */
    @Test
    void constructionsReachTheLowerBounds() {
        for (int inputs = 1; inputs <= 3; inputs++) {
            assertEquals(
                    lower(new Folding(inputs, List.of(7, 5, 4)), "montufar-2014"),
                    new Folding(inputs, List.of(7, 5, 4)).regions());
            assertEquals(
                    lower(new ZigZag(inputs, List.of(9, 11, 3)), "serra-lower"),
                    new ZigZag(inputs, List.of(9, 11, 3)).regions());
            assertEquals(
                    lower(new MaxoutFolding(inputs, 3), "maxout-folding"),
                    new MaxoutFolding(inputs, 3).regions());
        }
        for (int rank = 3; rank <= 8; rank++)
            assertEquals(
                    lower(new MaxoutCones(rank), "maxout-montufar-2014").shiftLeft(1),
                    new MaxoutCones(rank).regions());
    }

    private static BigInteger lower(Construction c, String id) {
        return Objects.requireNonNull(value(c.network(), null, id));
    }

    /** Two columns that say the same make a cut of one dimension: three units, four pieces. */
    @Test
    void dependentColumnsCountOnce() {
        var network =
                new GivenNetwork(
                        List.of(
                                GivenLayer.relu(
                                        List.of(
                                                new double[] {1, 0},
                                                new double[] {0, 1},
                                                new double[] {1, 1}),
                                        new double[] {0, -1, -2})));
        var same = new Slice(List.of(new double[] {1, 3}, new double[] {-2, -6}), new double[2]);
        var two = new Slice(List.of(new double[] {1, 3}, new double[] {-2, -5}), new double[2]);
        assertEquals(BigInteger.valueOf(4), value(network, same, "serra-upper"));
        assertEquals(BigInteger.valueOf(7), value(network, two, "serra-upper"));
    }

    private static @Nullable BigInteger value(
            GivenNetwork network, @Nullable Slice slice, String id) {
        return Bounds.of(network, slice, null).stream()
                .filter(b -> b.id().equals(id))
                .findFirst()
                .orElseThrow()
                .value();
    }
}
