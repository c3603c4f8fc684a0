package saddleback.engine.multipoint;

import org.jspecify.annotations.Nullable;

import saddleback.engine.pattern.Pattern;
import saddleback.engine.run.Seed;

/**
 * An objective of this program, not published: the mean over cells of the squared distance of each
 * one's loss from low + height (high - low).
 *
 * @param cells those that matter
 * @param target loss asked for, by cell of the picture
 * @param count how many a step draws, null for all
 */
record Grey(int[] cells, double[] target, @Nullable Integer count) implements Goal {

    static Grey of(MultiPointSettings settings, Pattern pattern, double low, double high) {
        if (!(low >= 0 && low < high && high < Double.POSITIVE_INFINITY))
            throw new IllegalArgumentException(
                    "low, high: losses of 0 or more, low below high, was %s and %s"
                            .formatted(low, high));
        double[] target = pattern.height();
        int[] cells = new int[target.length];
        int n = 0;
        for (int i = 0; i < target.length; i++) {
            if (!Double.isNaN(target[i])) cells[n++] = i;
            target[i] = low + target[i] * (high - low);
        }
        if (n == 0)
            throw new IllegalArgumentException(
                    "pattern: at least one cell that matters, was one without any");
        Integer good = settings.good();
        Integer bad = settings.bad();
        return new Grey(
                java.util.Arrays.copyOf(cells, n),
                target,
                good == null || bad == null ? null : Integer.valueOf(Math.addExact(good, bad)));
    }

    @Override
    public CellSample sample(Seed seed, Places places) {
        return new CellSample(Draw.of(cells, count, seed.of("cells")), places);
    }

    @Override
    public boolean fixed(CellSample sample, int i) {
        return false;
    }

    private double error(CellSample sample, int i) {
        return sample.loss[i] - target[sample.cell[i]];
    }

    @Override
    public double weight(CellSample sample, int i) {
        return 2 * error(sample, i) / sample.size();
    }

    @Override
    public double value(CellSample sample) {
        double sum = 0;
        for (int i = 0; i < sample.size(); i++) sum += error(sample, i) * error(sample, i);
        return sum / sample.size();
    }

    @Override
    public double good(CellSample sample) {
        return Math.sqrt(value(sample));
    }

    @Override
    public double bad(CellSample sample) {
        return Double.NaN;
    }
}
