package saddleback.engine.labs.flatness;

import saddleback.engine.flatness.Measure;
import saddleback.engine.flatness.curved.Curved;

import java.util.ArrayList;
import java.util.List;

/** Which measures are read together, so that a stopped run keeps what it has. */
final class Groups {
    private Groups() {}

    /** Those of derivatives share their work and are one group; each other is its own. */
    static List<List<Measure>> of(List<Measure> measures) {
        var together = new ArrayList<Measure>();
        var groups = new ArrayList<List<Measure>>();
        for (Measure m : measures)
            if (Curved.has(m)) together.add(m);
            else groups.add(List.of(m));
        if (!together.isEmpty()) groups.addFirst(List.copyOf(together));
        return List.copyOf(groups);
    }
}
