package saddleback.engine.labs.flatness;

import org.jspecify.annotations.Nullable;

import saddleback.engine.data.Split;
import saddleback.engine.net.LayerSettings;
import saddleback.engine.net.Network;
import saddleback.engine.net.NetworkSettings;
import saddleback.engine.optim.Interval;
import saddleback.engine.optim.Method;
import saddleback.engine.optim.Rate;
import saddleback.engine.optim.TrainingSettings;
import saddleback.engine.problem.Prepared;
import saddleback.engine.problem.Problem;
import saddleback.engine.run.Seed;

import java.util.ArrayList;
import java.util.List;

/**
 * In what one network of a sweep differs from the problem's own.
 *
 * @param batch examples in a step
 * @param rate of the method
 * @param width of every hidden layer, 0 for the problem's own
 * @param noise share of wrong labels
 * @param seed number of the seed
 */
record Variant(int batch, double rate, int width, double noise, int seed) {

    /** Every combination, seeds innermost. */
    static List<Variant> all(SweepSettings s) {
        var all = new ArrayList<Variant>();
        for (int batch : s.batches())
            for (double rate : s.rates())
                for (int width : s.widths())
                    for (double noise : s.noise())
                        for (int seed = 0; seed < s.seeds(); seed++)
                            all.add(new Variant(batch, rate, width, noise, seed));
        return all;
    }

    /**
     * The problem so changed, its weights all 0.
     *
     * @param loaded with weights that are trained here and targets that are classes
     * @param own the seed of all networks with this number
     */
    Prepared of(Prepared loaded, Seed own) {
        Problem p = loaded.problem();
        TrainingSettings how = p.weights().training();
        if (how == null) throw new IllegalArgumentException("weights: trained, was others");
        var layers = NetworkSettings.of(layers(p.network().layers()));
        var network = Network.of(layers, loaded.network().inputs());
        return new Prepared(
                new Problem(
                        p.data(), layers, p.loss(), p.decay(), p.weights().trainedBy(trained(how))),
                new Split(
                        LabelNoise.of(loaded.data().train(), noise, own.of("labels")),
                        loaded.data().test()),
                network,
                new double[network.size()],
                null);
    }

    private List<LayerSettings> layers(List<LayerSettings> own) {
        if (width == 0) return own;
        int last = own.size() - 1;
        while (last > 0 && !weighted(own.get(last))) last--;
        var layers = new ArrayList<LayerSettings>();
        for (int i = 0; i < own.size(); i++) layers.add(i < last ? wide(own.get(i)) : own.get(i));
        return layers;
    }

    private static boolean weighted(LayerSettings layer) {
        return layer instanceof LayerSettings.Dense || layer instanceof LayerSettings.Maxout;
    }

    private LayerSettings wide(LayerSettings layer) {
        return switch (layer) {
            case LayerSettings.Dense d -> new LayerSettings.Dense(width, d.bias());
            case LayerSettings.Maxout m -> new LayerSettings.Maxout(width, m.pieces());
            default -> layer;
        };
    }

    /** Nothing is recorded on the way. */
    private TrainingSettings trained(TrainingSettings how) {
        Method method = atRate(how.method(), rate);
        if (method == null) throw new IllegalArgumentException("method: one with a rate");
        return new TrainingSettings(
                method,
                batch,
                how.epochs(),
                how.steps(),
                how.init(),
                how.schedule(),
                how.clip(),
                how.stop(),
                how.stop() == null ? new Interval.Never() : how.curve(),
                new Interval.Never(),
                new Interval.Never());
    }

    /** The method at another rate, null for one that has none. */
    static @Nullable Method atRate(Method method, double rate) {
        return Rate.of(method).isPresent() ? Rate.with(method, rate) : null;
    }
}
