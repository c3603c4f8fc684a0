package saddleback.engine.multipoint;

import org.jspecify.annotations.Nullable;

import saddleback.engine.pattern.Pattern;
import saddleback.engine.run.Seed;

/**
 * The published objective: the mean loss of good cells less {@code against} times the mean of
 * min(loss, clamp) of bad ones (arXiv 1910.03867). A side without cells counts nothing.
 *
 * @param good the good cells
 * @param bad the bad ones
 * @param goodCount how many a step draws, null for all
 * @param badCount the same
 */
record TwoValued(
        int[] good,
        int[] bad,
        @Nullable Integer goodCount,
        @Nullable Integer badCount,
        double against,
        double clamp)
        implements Goal {
    static Mask mask(MultiPointSettings settings, Pattern pattern) {
        Mask mask = Mask.of(pattern, Mask.PUBLISHED);
        return settings.ternary() ? mask.ternarised() : mask;
    }

    static TwoValued of(MultiPointSettings settings, Pattern pattern) {
        Mask mask = mask(settings, pattern);
        if (mask.good() + mask.bad() == 0)
            throw new IllegalArgumentException(
                    settings.ternary()
                            ? "pattern: ink beside paper where only cells near the outline are"
                                    + " trained, was one without an outline"
                            : "pattern: at least one cell that matters, was one without any");
        return new TwoValued(
                mask.cells(1),
                mask.cells(-1),
                settings.good(),
                settings.bad(),
                settings.against(),
                settings.clamp());
    }

    @Override
    public CellSample sample(Seed seed, Places places) {
        int[] low = Draw.of(good, goodCount, seed.of("good"));
        int[] high = Draw.of(bad, badCount, seed.of("bad"));
        int[] all = java.util.Arrays.copyOf(low, low.length + high.length);
        System.arraycopy(high, 0, all, low.length, high.length);
        return new CellSample(all, places);
    }

    /** Sampled good cells come first. */
    private int goodIn() {
        return goodCount == null ? good.length : Math.min(goodCount, good.length);
    }

    @Override
    public boolean fixed(CellSample cells, int i) {
        return i < goodIn();
    }

    /** At the clamp itself as below it, as PyTorch's derivative. */
    @Override
    public double weight(CellSample cells, int i) {
        int n = goodIn();
        if (i < n) return 1.0 / n;
        return cells.loss[i] <= clamp ? -against / (cells.size() - n) : 0;
    }

    @Override
    public double value(CellSample cells) {
        int n = goodIn();
        double value = n == 0 ? 0 : good(cells);
        if (n == cells.size()) return value;
        double sum = 0;
        for (int i = n; i < cells.size(); i++) sum += Math.min(cells.loss[i], clamp);
        return value - against * sum / (cells.size() - n);
    }

    @Override
    public double good(CellSample cells) {
        return mean(cells, 0, goodIn());
    }

    @Override
    public double bad(CellSample cells) {
        return mean(cells, goodIn(), cells.size());
    }

    private static double mean(CellSample cells, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) sum += cells.loss[i];
        return sum / (to - from);
    }
}
