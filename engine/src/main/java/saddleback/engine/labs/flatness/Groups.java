package saddleback.engine.labs.flatness;

import saddleback.engine.flatness.Measure;
import saddleback.engine.flatness.curved.Curved;

import java.util.ArrayList;
import java.util.List;

/** Which measures are read together, so that a stopped run keeps what it has. */
final class Groups {
    private Groups() {}

    /**
     * Those of derivatives share their work, and those along the top eigenvectors; each other is a
     * group of its own.
     */
    static List<List<Measure>> of(List<Measure> measures) {
        var curved = new ArrayList<Measure>();
        var along = new ArrayList<Measure>();
        var alone = new ArrayList<List<Measure>>();
        for (Measure m : measures)
            if (Curved.has(m)) curved.add(m);
            else if (m == Measure.WIDTH || m == Measure.AREA) along.add(m);
            else alone.add(List.of(m));
        var groups = new ArrayList<List<Measure>>();
        if (!curved.isEmpty()) groups.add(List.copyOf(curved));
        if (!along.isEmpty()) groups.add(List.copyOf(along));
        groups.addAll(alone);
        return List.copyOf(groups);
    }
}
