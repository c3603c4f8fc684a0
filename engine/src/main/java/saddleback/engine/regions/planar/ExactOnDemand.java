package saddleback.engine.regions.planar;

import org.jspecify.annotations.Nullable;

import saddleback.engine.given.GivenNetwork;
import saddleback.engine.regions.Slice;
import saddleback.engine.regions.exact.ExactNetwork;

/** The network in integers, made when a decision first needs it; shared by all workers. */
final class ExactOnDemand {
    private final GivenNetwork network;
    private final @Nullable Slice slice;
    private @Nullable ExactNetwork made;

    ExactOnDemand(GivenNetwork network, @Nullable Slice slice) {
        this.network = network;
        this.slice = slice;
    }

    synchronized ExactNetwork network() {
        ExactNetwork known = made;
        if (known == null) made = known = ExactNetwork.of(network, slice);
        return known;
    }
}
