package saddleback.engine.labs.patterns;

import java.util.List;

import saddleback.engine.run.Progress;
import saddleback.engine.run.Seed;

/** The same plane on other data. */
final class Transfers {
    private Transfers() {}

    /**
     * Maps on the test examples, on noise in place of the inputs, on permuted labels, on changed
     * labels and on every further data set.
     *
     * @param seed of this part alone
     */
    static List<Transfer> of(
            Mapped mapped,
            TransferSettings settings,
            List<FurtherData> further,
            Seed seed,
            Progress progress) {
        throw new UnsupportedOperationException("of");
    }
}
