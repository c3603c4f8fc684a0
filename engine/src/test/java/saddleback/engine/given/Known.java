package saddleback.engine.given;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import saddleback.engine.regions.Domain;
import saddleback.engine.regions.bounds.Bounds;
import saddleback.engine.regions.count.RegionCounter;
import saddleback.engine.run.Run;

/** What a network gives and how many regions it has. */
final class Known {
    private static final int MOST_DIMS = 2;

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

    /** The proved number of regions on the construction's box, and cells that cover it. */
    static void counts(Construction c) {
        if (c.inputs() > MOST_DIMS) return;
        GivenNetwork network = c.network();
        var box = new Domain.Box(c.lo(), c.hi());
        var counter = new RegionCounter(network, null, box, true, 1_000_000);
        var census = counter.count(Run.unwatched());
        assertTrue(census.complete() && census.certified());
        assertEquals(c.regions().longValueExact(), census.regions());
        var cells = counter.cells(100_000, Run.unwatched());
        for (var b : Bounds.of(network, null, cells))
            if (b.kind() == saddleback.engine.regions.Bound.Kind.UPPER && b.value() != null)
                assertTrue(b.value().compareTo(c.regions()) >= 0, b.id());
    }
}
