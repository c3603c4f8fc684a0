package saddleback.engine.labs.flatness;

import saddleback.engine.flatness.Measure;
import saddleback.engine.flatness.measuring.Facts;

import java.util.ArrayList;
import java.util.List;

/** Which measures are read together, so that a stopped run keeps what it has. */
final class Groups {
    private Groups() {}

    /** Those that share their work in one group, each that is estimated from draws alone. */
    static List<List<Measure>> of(List<Measure> measures) {
        var together = new ArrayList<Measure>();
        var groups = new ArrayList<List<Measure>>();
        for (Measure m : measures)
            if (Facts.of(m).monteCarlo()) groups.add(List.of(m));
            else together.add(m);
        if (!together.isEmpty()) groups.addFirst(List.copyOf(together));
        return List.copyOf(groups);
    }
}
