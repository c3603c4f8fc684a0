package saddleback.engine.regions.bounds;

import saddleback.engine.given.Counts;
import saddleback.engine.given.GivenNetwork;
import saddleback.engine.regions.Bound;
import saddleback.engine.regions.Cells;
import saddleback.engine.regions.UnitLayout;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The bound of Hinz and van de Geer 2018 from what is there before the last ReLU layer: in each of
 * those regions the last layer's n units see at most min(d, active units of any layer before)
 * dimensions, and divide it into at most the sum of C(n, j) up to that number.
 */
final class ActiveCounts {
    private ActiveCounts() {}

    /**
     * The bound.
     *
     * @param network whose layers that divide are all ReLU, one at least
     * @param cells all of its regions; time and memory as for their states
     */
    static Bound bound(GivenNetwork network, Cells cells) {
        var layout = new UnitLayout(network);
        int last = layout.layers() - 1;
        while (!layout.divides(last)) last--;
        Map<Integer, Long> histogram = histogram(layout, last, cells);
        BigInteger sum = BigInteger.ZERO;
        int n = layout.layer(last).units();
        for (var e : histogram.entrySet())
            sum =
                    sum.add(
                            Counts.arrangement(n, e.getKey())
                                    .multiply(BigInteger.valueOf(e.getValue())));
        return Products.upper(
                "hinz-van-de-geer",
                "Hinz, van de Geer 2018",
                sum,
                "this network on this domain, given its regions before the last hidden layer");
    }

    /** How many regions before a layer have how many dimensions in its input at most. */
    private static Map<Integer, Long> histogram(UnitLayout layout, int last, Cells cells) {
        int units = layout.units();
        int before = layout.firstUnit(last);
        Set<ByteBuffer> seen = new HashSet<>();
        Map<Integer, Long> histogram = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            ByteBuffer states = ByteBuffer.wrap(cells.states(), i * units, before).slice();
            if (!seen.add(states)) continue;
            histogram.merge(dims(layout, last, cells.dims(), states), 1L, Long::sum);
        }
        return histogram;
    }

    private static int dims(UnitLayout layout, int last, int inputs, ByteBuffer states) {
        int dims = inputs;
        for (int l = 0; l < last; l++) {
            int active = 0;
            for (int u = layout.firstUnit(l); u < layout.firstUnit(l + 1); u++)
                if (!layout.divides(l) || states.get(u) != 0) active++;
            dims = Math.min(dims, active);
        }
        return dims;
    }
}
