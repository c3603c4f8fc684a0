package saddleback.engine.labs.patterns;

import saddleback.engine.data.Dataset;
import saddleback.engine.data.Targets;
import saddleback.engine.run.Normals;
import saddleback.engine.run.Seed;

import java.util.random.RandomGenerator;

/** Examples with other inputs or other targets. */
final class Altered {
    private Altered() {}

    /** Normal numbers with each feature's mean and deviation in place of the inputs. */
    static Dataset noise(Dataset data, Seed seed) {
        int features = data.features();
        int n = data.examples();
        double[] mean = new double[features];
        double[] deviation = new double[features];
        for (int i = 0; i < data.x().length; i++) mean[i % features] += data.x()[i];
        for (int k = 0; k < features; k++) mean[k] /= n;
        for (int i = 0; i < data.x().length; i++) {
            double off = data.x()[i] - mean[i % features];
            deviation[i % features] += off * off;
        }
        for (int k = 0; k < features; k++) deviation[k] = Math.sqrt(deviation[k] / n);
        Normals normals = seed.normals();
        double[] x = new double[data.x().length];
        for (int i = 0; i < x.length; i++)
            x[i] = mean[i % features] + deviation[i % features] * normals.next();
        return new Dataset(x, features, data.targets());
    }

    /** The same inputs with the targets in another order. */
    static Dataset permuted(Dataset data, Seed seed) {
        int[] order = order(data.examples(), seed);
        Targets targets =
                switch (data.targets()) {
                    case Targets.Classes c -> {
                        int[] labels = new int[order.length];
                        for (int i = 0; i < labels.length; i++) labels[i] = c.labels()[order[i]];
                        yield new Targets.Classes(labels, c.names());
                    }
                    case Targets.Reals r -> {
                        double[] y = new double[r.y().length];
                        int k = r.outputs();
                        for (int i = 0; i < order.length; i++)
                            System.arraycopy(r.y(), order[i] * k, y, i * k, k);
                        yield new Targets.Reals(y, k);
                    }
                };
        return new Dataset(data.x(), data.features(), targets);
    }

    /**
     * The same inputs with another marginal of the targets. Of classes, one is drawn, and so many
     * drawn examples of the others get it. Of real targets, those of so many drawn examples are
     * raised by the deviation of each output.
     *
     * @param share above 0 of all examples, rounded, at least one; where fewer are of other
     *     classes, these
     * @param most greatest real target there may be
     */
    static Dataset changed(Dataset data, double share, double most, Seed seed) {
        int[] order = order(data.examples(), seed.of("examples"));
        long count = Math.max(1, Math.round(share * order.length));
        Targets targets =
                switch (data.targets()) {
                    case Targets.Classes c -> relabelled(c, order, count, seed.of("class"));
                    case Targets.Reals r -> raised(r, order, (int) count, most);
                };
        return new Dataset(data.x(), data.features(), targets);
    }

    private static Targets relabelled(Targets.Classes c, int[] order, long count, Seed seed) {
        int to = seed.random().nextInt(c.names().size());
        int[] labels = c.labels().clone();
        long left = count;
        for (int i = 0; i < order.length && left > 0; i++)
            if (labels[order[i]] != to) {
                labels[order[i]] = to;
                left--;
            }
        return new Targets.Classes(labels, c.names());
    }

    private static Targets raised(Targets.Reals r, int[] order, int count, double most) {
        int k = r.outputs();
        double[] deviation = new double[k];
        double[] moments = Marginal.of(r).numbers();
        for (int i = 0; i < r.y().length; i++)
            deviation[i % k] += (r.y()[i] - moments[i % k]) * (r.y()[i] - moments[i % k]);
        double[] y = r.y().clone();
        for (int i = 0; i < count; i++)
            for (int j = 0; j < k; j++) {
                int at = order[i] * k + j;
                y[at] = Math.min(most, y[at] + Math.sqrt(deviation[j] / order.length));
            }
        return new Targets.Reals(y, k);
    }

    /** Fisher and Yates's shuffle (Knuth, TAOCP 2, algorithm 3.4.2P). */
    private static int[] order(int n, Seed seed) {
        RandomGenerator random = seed.random();
        int[] order = new int[n];
        for (int i = 0; i < n; i++) order[i] = i;
        for (int i = n - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[j];
            order[j] = kept;
        }
        return order;
    }
}
