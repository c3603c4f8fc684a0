package saddleback.engine.given;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import saddleback.engine.regions.Bound;
import saddleback.engine.regions.Cells;
import saddleback.engine.regions.Domain;
import saddleback.engine.regions.Merged;
import saddleback.engine.regions.bounds.Bounds;
import saddleback.engine.regions.count.RegionCounter;
import saddleback.engine.regions.merge.Merging;
import saddleback.engine.regions.polytope.PolytopeCounter;
import saddleback.engine.run.Run;

import java.math.BigInteger;
import java.util.Objects;

/** What a network gives and how many regions it has. */
final class Known {
    private static final int MOST = 100_000;

    private Known() {}

    /** The definition, written out. */
    static double[] value(GivenNetwork network, double[] x) {
        double[] h = x;
        for (GivenLayer l : network.layers()) {
            double[] z = l.b().clone();
            for (int r = 0; r < z.length; r++)
                for (int j = 0; j < h.length; j++) z[r] += l.w().get(r)[j] * h[j];
            double[] y = new double[l.units()];
            int k = z.length / y.length;
            for (int u = 0; u < y.length; u++) {
                y[u] = z[u * k];
                for (int p = 1; p < k; p++) y[u] = Math.max(y[u], z[u * k + p]);
                if (l.type() == GivenLayer.Type.RELU) y[u] = Math.max(0, y[u]);
            }
            h = y;
        }
        return h;
    }

    /** The proved number on the construction's box, all linear regions of their own. */
    static void counts(Construction c) {
        GivenNetwork network = c.network();
        var box = new Domain.Box(c.lo(), c.hi());
        Cells cells =
                Objects.requireNonNull(
                        c.inputs() > 2
                                ? new PolytopeCounter(network, null, box, true, MOST)
                                        .cells(MOST, Run.unwatched())
                                : new RegionCounter(network, null, box, true, MOST)
                                        .cells(MOST, Run.unwatched()));
        assertTrue(cells.census().complete(), "complete");
        assertTrue(cells.census().certified(), "certified");
        assertEquals(c.regions().longValueExact(), cells.census().regions());
        Merged merged = Merging.of(network, null, box, cells);
        assertTrue(merged.certified(), "certified");
        assertEquals(c.regions().longValueExact(), merged.regions(), "linear regions");
        for (Bound b : Bounds.of(network, null, cells)) {
            BigInteger value = b.value();
            if (b.kind() == Bound.Kind.UPPER && value != null)
                assertTrue(value.compareTo(c.regions()) >= 0, b.id());
        }
    }
}
