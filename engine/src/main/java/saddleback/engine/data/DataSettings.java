package saddleback.engine.data;

import org.jspecify.annotations.Nullable;

import saddleback.engine.run.Seed;
import saddleback.engine.settings.Inline;
import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

import java.io.IOException;

/**
 * Which data an experiment uses.
 *
 * @param limit keeps the first training examples: in the order of the file where the test examples
 *     are given, else after the seeded shuffle of the split; the test part is kept whole
 * @param split where the test examples come from; null takes those that belong to the source, or a
 *     share of 0.8 for training where it has none
 */
public record DataSettings(
        @Setting(value = "Where the examples come from", required = true) @Inline DataSource source,
        @Setting(
                        value = "The most training examples to keep, the first ones",
                        unit = "examples",
                        min = 1)
                @Nullable Integer limit,
        @Setting("How the features are scaled, by the training part alone") Scale scale,
        @Setting("Where the test examples come from: a share of the file, or files of their own")
                @Nullable TestPart split) {
    private static final TestPart.Share FALLBACK = TestPart.Share.defaults();

    /** Checks the limit. */
    public DataSettings {
        Ranges.check(DataSettings.class, source, limit, scale, split);
    }

    /** Fashion-MNIST at 14 x 14; the source must always be given. */
    public static DataSettings defaults() {
        return of(new SampleData("fashion-mnist-14"));
    }

    /** No examples. */
    public static DataSettings none() {
        return of(new NoData());
    }

    /** Whether there are examples at all. */
    public boolean some() {
        return !(source instanceof NoData);
    }

    /** All examples of a source, scaled and split as suits it. */
    public static DataSettings of(DataSource source) {
        return new DataSettings(source, null, Scale.AUTOMATIC, null);
    }

    /**
     * Reads or draws, splits, limits and scales, in this order.
     *
     * @param seed decides generated examples and the shuffle of a split by share
     * @throws IllegalArgumentException for bad files "file: position: rule, was value", and for
     *     settings that do not fit the data "name: rule, was value"
     */
    public Split load(Seed seed) throws IOException {
        Parts parts = parts(seed);
        Examples train = limit == null ? parts.train() : parts.train().first(limit);
        Scaling scaling = Scaling.of(scale, train);
        scaling.apply(train.data());
        scaling.apply(parts.test().data());
        return Classes.joined(train.data(), parts.test().data());
    }

    private Parts parts(Seed seed) throws IOException {
        boolean shared = split == null ? !source.hasTest() : split instanceof TestPart.Share;
        if (shared) {
            double share = (split instanceof TestPart.Share s ? s : FALLBACK).share();
            return Parts.shared(source.read(seed, Integer.MAX_VALUE), share, seed);
        }
        Examples train = source.read(seed, limit == null ? Integer.MAX_VALUE : limit);
        return Parts.of(
                train,
                split == null
                        ? source.test(train, seed)
                        : source.from(split).readLike(train, seed));
    }
}
