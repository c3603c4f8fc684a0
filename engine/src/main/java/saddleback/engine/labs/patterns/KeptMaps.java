package saddleback.engine.labs.patterns;

import saddleback.engine.data.Dataset;
import saddleback.engine.pattern.Lattice;
import saddleback.engine.pattern.Maps;
import saddleback.engine.pattern.Planted;
import saddleback.engine.run.Kept;
import saddleback.engine.run.KeptNumbers;
import saddleback.engine.run.Progress;

import java.util.Arrays;
import java.util.function.Supplier;

/** Maps as finished parts of a run. */
record KeptMaps(Kept kept, Lattice at) {

    /** The maps kept under a name, or those that are computed, which are then kept. */
    Maps of(String name, Planted planted, Dataset data, Progress progress) {
        return of(name, () -> planted.maps(data, at, progress));
    }

    private Maps of(String name, Supplier<Maps> computed) {
        if (!KeptNumbers.takes(2L * at.size())) return computed.get();
        int n = at.size();
        double[] both =
                new KeptNumbers(kept)
                        .of(
                                name,
                                2 * n,
                                () -> {
                                    Maps maps = computed.get();
                                    double[] all = Arrays.copyOf(maps.loss(), 2 * n);
                                    System.arraycopy(maps.accuracy(), 0, all, n, n);
                                    return all;
                                });
        return new Maps(Arrays.copyOf(both, n), Arrays.copyOfRange(both, n, 2 * n));
    }

    /** Whether maps are kept under a name. */
    boolean has(String name) {
        long both = 2L * at.size();
        return KeptNumbers.takes(both) && new KeptNumbers(kept).find(name, (int) both) != null;
    }
}
