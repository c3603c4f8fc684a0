package saddleback.engine.regions.polytope;

import saddleback.engine.regions.Census;
import saddleback.engine.regions.UnitLayout;

/** What was counted so far. */
final class Tally {
    final long[] afterLayer;
    long exactDecisions;

    Tally(int layers) {
        afterLayer = new long[layers];
    }

    /** Adds what another one counted. */
    void add(Tally other) {
        for (int l = 0; l < afterLayer.length; l++) afterLayer[l] += other.afterLayer[l];
        exactDecisions += other.exactDecisions;
    }

    /** The counts after layers that divide; where not all are known, none below an earlier one. */
    Census census(UnitLayout layout, boolean complete, boolean certified) {
        int dividing = 0;
        for (int l = 0; l < layout.layers(); l++) if (layout.divides(l)) dividing++;
        long[] counts = new long[Math.max(1, dividing)];
        counts[0] = 1;
        int k = 0;
        for (int l = 0; l < layout.layers(); l++)
            if (layout.divides(l)) {
                counts[k] = Math.max(afterLayer[l], k == 0 ? 1 : counts[k - 1]);
                k++;
            }
        return new Census(counts, complete, certified, exactDecisions);
    }
}
