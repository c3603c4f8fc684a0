package saddleback.engine.labs.regions;

import saddleback.engine.given.GivenNetwork;
import saddleback.engine.regions.Bound;

import java.util.List;

/** The theorems' numbers beside a count. */
final class Beside {
    private Beside() {}

    static List<Bound> of(GivenNetwork network, Counting counting) {
        return List.of();
    }
}
