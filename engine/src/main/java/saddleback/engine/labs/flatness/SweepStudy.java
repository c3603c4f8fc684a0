package saddleback.engine.labs.flatness;

import org.jspecify.annotations.Nullable;

import saddleback.engine.flatness.Measure;
import saddleback.engine.flatness.MeasureSettings;
import saddleback.engine.problem.Prepared;
import saddleback.engine.run.Run;
import saddleback.engine.run.Seed;
import saddleback.engine.run.SideBySide;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Does flatness predict generalisation? Trains and measures networks, then changes each one's
 * parameters, its function being kept, so that the order by spectral norm is turned round, and
 * measures again. Networks with the same number of a seed begin alike whatever else is asked for.
 */
final class SweepStudy {
    private static final double TRAINED = 0.6;
    private static final String BEFORE = "sweep-";
    private static final String AFTER = "sweep-changed-";

    private final SweepSettings settings;
    private final List<Measure> measures;
    private final List<Variant> variants;
    private final List<SweepNetwork> networks = new ArrayList<>();
    private final @Nullable Before[] before;
    private final @Nullable After[] after;
    private final Seed seed;
    private List<Sweep.Ranking> rankings = List.of();

    /**
     * A sweep that {@link SweepRules} allow.
     *
     * @param loaded the data and the problem's own network
     * @param seed of everything random but the data
     */
    SweepStudy(
            Prepared loaded,
            SweepSettings settings,
            List<Measure> measures,
            MeasureSettings how,
            Seed seed) {
        this.settings = settings;
        this.measures = List.copyOf(measures);
        this.seed = seed;
        variants = Variant.all(settings);
        for (Variant v : variants) {
            Seed own = seed.of("network").of(v.seed());
            networks.add(new SweepNetwork(v.of(loaded, own), this.measures, how, own));
        }
        before = new @Nullable Before[variants.size()];
        after = new @Nullable After[variants.size()];
    }

    /**
     * Trains, measures, changes and measures all, side by side.
     *
     * @param run progress over [0, 1]; every network is kept when it is done
     * @param found after each network, twice, and at the end
     */
    void each(Run<?> run, Runnable found) {
        int m = measures.size();
        sideBySide(
                        run.stage(0, TRAINED),
                        BEFORE,
                        (i, numbers) -> {
                            before[i] = Before.of(numbers, m);
                            found.run();
                        })
                .each(
                        i -> Before.length(m, networks.get(i).size()),
                        (i, own) -> networks.get(i).train(own).numbers());
        var adversary = new Adversary(all(Before::norm));
        sideBySide(
                        run.stage(TRAINED, 1),
                        AFTER,
                        (i, numbers) -> {
                            after[i] = After.of(numbers, networks.get(i).layers());
                            found.run();
                        })
                .each(
                        i -> After.length(networks.get(i).layers(), m),
                        (i, own) -> changed(i, adversary, own));
        rankings = ranked();
        found.run();
    }

    private SideBySide sideBySide(Run<Object> run, String name, SideBySide.Found found) {
        return new SideBySide(run, name, "network", networks.size(), found);
    }

    private double[] changed(int i, Adversary adversary, Run<Object> own) {
        double[] w = trained(i).weights();
        return networks.get(i).change(w, i, adversary, settings.spread(), own).numbers();
    }

    private Before trained(int i) {
        Before b = before[i];
        if (b == null) throw new IllegalStateException("network " + i + " is not trained");
        return b;
    }

    private double[] all(ToDoubleFunction<Before> what) {
        double[] all = new double[before.length];
        for (int i = 0; i < all.length; i++) all[i] = what.applyAsDouble(trained(i));
        return all;
    }

    private List<Sweep.Ranking> ranked() {
        double[] gaps = all(b -> b.testError() - b.trainError());
        double[] errors = all(Before::testError);
        var ranked = new ArrayList<Sweep.Ranking>();
        List<Sweep.@Nullable Entry> entries = entries();
        for (int m = 0; m < measures.size(); m++) {
            double sign = Sweep.largerIsFlatter(measures.get(m)) ? -1 : 1;
            double[] first = new double[gaps.length];
            double[] second = new double[gaps.length];
            for (int i = 0; i < gaps.length; i++) {
                Sweep.Entry e = entries.get(i);
                first[i] = e == null ? Double.NaN : sign * e.before()[m];
                second[i] = e == null ? Double.NaN : sign * e.after()[m];
            }
            ranked.add(
                    new Sweep.Ranking(
                            measures.get(m),
                            tau(first, gaps),
                            tau(second, gaps),
                            tau(first, errors),
                            tau(second, errors)));
        }
        return ranked;
    }

    private Sweep.Tau tau(double[] x, double[] y) {
        return Kendall.of(x, y, seed.of("bootstrap"));
    }

    /** What is found so far. */
    Sweep soFar() {
        return new Sweep(measures, entries(), rankings);
    }

    private List<Sweep.@Nullable Entry> entries() {
        var entries = new ArrayList<Sweep.@Nullable Entry>();
        for (int i = 0; i < before.length; i++)
            entries.add(before[i] == null ? null : entry(variants.get(i), trained(i), after[i]));
        return entries;
    }

    private static Sweep.Entry entry(Variant v, Before b, @Nullable After a) {
        return new Sweep.Entry(
                v.batch(),
                v.rate(),
                v.width(),
                v.noise(),
                v.seed(),
                b.trainLoss(),
                b.trainError(),
                b.testError(),
                a == null ? new double[0] : a.factors(),
                a == null ? Double.NaN : a.difference(),
                a == null ? Double.NaN : a.scale(),
                b.readings(),
                a == null ? new double[0] : a.readings());
    }
}
