package saddleback.engine.labs.patterns;

import saddleback.engine.data.Dataset;
import saddleback.engine.net.Loss;
import saddleback.engine.pattern.Maps;
import saddleback.engine.run.Kept;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Seed;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * The same plane on other data. Where the prediction ignores the inputs, the loss depends on the
 * {@link Marginal} of the targets alone, so that it stays wherever that is kept (arXiv 1912.07559).
 */
final class Transfers {
    private Transfers() {}

    /**
     * Maps on the test examples, on noise in place of the inputs, with permuted and with changed
     * targets, and on every further data set.
     *
     * @param seed of this part alone
     * @param kept of this part alone
     */
    static List<Transfer> of(
            Mapped mapped,
            TransferSettings settings,
            List<FurtherData> further,
            Seed seed,
            Kept kept,
            Progress progress) {
        var maps = new KeptMaps(kept, mapped.at());
        List<FurtherData> others = others(mapped, settings, further, seed);
        var transfers = new ArrayList<Transfer>();
        int n = others.size();
        for (int i = 0; i < n; i++) {
            FurtherData other = others.get(i);
            String name = String.valueOf(i);
            Progress part =
                    progress.part((double) i / n, (double) (i + 1) / n).saying(other.name() + ", ");
            Maps found =
                    maps(mapped, other, () -> maps.of(name, mapped.planted(), other.data(), part));
            transfers.add(transfer(mapped, other, found));
        }
        progress.step(1, "other data done");
        return transfers;
    }

    private static List<FurtherData> others(
            Mapped mapped, TransferSettings settings, List<FurtherData> further, Seed seed) {
        Dataset train = mapped.prepared().data().train();
        Dataset test = mapped.prepared().data().test();
        var others = new ArrayList<FurtherData>();
        if (test.examples() > 0) others.add(new FurtherData("test examples", test));
        others.add(
                new FurtherData(
                        "noise in place of the inputs", Altered.noise(train, seed.of("noise"))));
        others.add(
                new FurtherData(
                        "targets in another order", Altered.permuted(train, seed.of("order"))));
        if (settings.relabelled() > 0) {
            boolean bounded = mapped.prepared().problem().loss() == Loss.BINARY_CROSS_ENTROPY;
            others.add(
                    new FurtherData(
                            "changed targets",
                            Altered.changed(
                                    train,
                                    settings.relabelled(),
                                    bounded ? 1 : Double.POSITIVE_INFINITY,
                                    seed.of("changed"))));
        }
        others.addAll(further);
        return others;
    }

    /** Those on the test examples may be known. */
    private static Maps maps(Mapped mapped, FurtherData other, Supplier<Maps> found) {
        Maps known = mapped.test();
        boolean test = other.data().equals(mapped.prepared().data().test());
        return test && known != null ? known : found.get();
    }

    private static Transfer transfer(Mapped mapped, FurtherData other, Maps maps) {
        Dataset train = mapped.prepared().data().train();
        return new Transfer(
                other.name(),
                Marginal.of(train.targets()).equal(Marginal.of(other.data().targets())),
                maps,
                Alike.greatest(mapped.train().loss(), maps.loss()),
                Alike.correlation(mapped.train().loss(), maps.loss()),
                mapped.agreement().apply(maps));
    }
}
