package saddleback.engine.labs.regions;

import org.jspecify.annotations.Nullable;

import saddleback.engine.given.GivenNetwork;
import saddleback.engine.net.Block;
import saddleback.engine.net.GivenForm;
import saddleback.engine.net.Init;
import saddleback.engine.net.LayerSettings;
import saddleback.engine.net.Network;
import saddleback.engine.net.NetworkSettings;
import saddleback.engine.regions.Census;
import saddleback.engine.run.KeptNumbers;
import saddleback.engine.run.Normals;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Run;
import saddleback.engine.run.Seed;
import saddleback.engine.run.SideRuns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Counts random networks, those of one shape and initialisation side by side. Each has a seed of
 * its own, made from its shape, its initialisation and its number, so that it is the same whatever
 * else is asked for.
 */
final class SweepStudy {
    private final SweepSettings settings;
    private final int inputs;
    private final int outputs;
    private final Counting counting;
    private final Seed seed;
    private final List<Sweep.Entry> entries = new ArrayList<>();

    SweepStudy(SweepSettings settings, int inputs, int outputs, Counting counting, Seed seed) {
        this.settings = settings;
        this.inputs = inputs;
        this.outputs = outputs;
        this.counting = counting;
        this.seed = seed;
    }

    /**
     * Every initialisation with every shape.
     *
     * @param run progress over [0, 1]
     * @param found after each entry
     */
    void each(Run<?> run, Runnable found) {
        int all = settings.shapes().size() * settings.inits().size();
        for (int[] widths : settings.shapes())
            for (Init init : settings.inits()) {
                double from = (double) entries.size() / all;
                double to = (entries.size() + 1.0) / all;
                entries.add(entry(widths, init, run, from, to));
                found.run();
            }
    }

    /** What is counted so far. */
    Sweep soFar() {
        return new Sweep(entries);
    }

    private Sweep.Entry entry(int[] widths, Init init, Run<?> run, double from, double to) {
        Network network = network(widths, inputs, outputs);
        int n = settings.seeds();
        String doing = words(widths) + ", " + init.text();
        run.step(from, doing);
        double[] numbers =
                new KeptNumbers(run.kept())
                        .of(
                                "sweep-" + entries.size(),
                                2 * n,
                                () -> counts(network, widths, init, run.stage(from, to), doing));
        long[] regions = new long[n];
        int incomplete = 0;
        for (int i = 0; i < n; i++) {
            regions[i] = (long) numbers[2 * i];
            if (numbers[2 * i + 1] == 0) incomplete++;
        }
        return new Sweep.Entry(
                widths,
                init.text(),
                network.size(),
                regions,
                incomplete,
                Beside.of(
                        drawn(network, widths, init, 0),
                        widths,
                        init,
                        settings.biasDeviation(),
                        counting));
    }

    /** Of each network the regions and 1 for all of them. */
    private double[] counts(Network network, int[] widths, Init init, Run<?> run, String doing) {
        int n = settings.seeds();
        double[] numbers = new double[2 * n];
        var side = new SideRuns();
        // Where a count stands is not told on: it would depend on the number of threads.
        Progress asked = (_, _) -> run.step(0, doing);
        run.workers()
                .each(
                        n,
                        (i, worker) ->
                                side.part(
                                        worker,
                                        () -> {
                                            Census census =
                                                    counting.count(
                                                            drawn(network, widths, init, i),
                                                            n == 1 ? run : side.of(worker, asked));
                                            numbers[2 * i] = census.regions();
                                            numbers[2 * i + 1] = census.complete() ? 1 : 0;
                                        }));
        return numbers;
    }

    /** One of the random networks; what bounds them all may ask whether its biases are 0. */
    private GivenNetwork drawn(Network network, int[] widths, Init init, int number) {
        Seed own = seed.of(words(widths)).of(init.text()).of(number);
        return GivenForm.of(network, draw(network, init, settings.biasDeviation(), own));
    }

    /** Weights as the initialisation draws them, and normal biases where asked for. */
    static double[] draw(Network network, Init init, @Nullable Double biasDeviation, Seed seed) {
        double[] w = init.draw(network, seed.of("weights"));
        if (biasDeviation == null) return w;
        for (Block block : network.blocks()) {
            if (!block.bias()) continue;
            Normals normals = seed.of("biases").of(block.name()).normals();
            for (int i = 0; i < block.size(); i++)
                w[block.offset() + i] = biasDeviation * normals.next();
        }
        return w;
    }

    /** ReLU layers of these widths. */
    static Network network(int[] widths, int inputs, int outputs) {
        var layers = new ArrayList<LayerSettings>();
        for (int width : widths) {
            layers.add(new LayerSettings.Dense(width, true));
            layers.add(new LayerSettings.Relu());
        }
        layers.add(new LayerSettings.Dense(outputs, true));
        return Network.of(NetworkSettings.of(layers), inputs);
    }

    private static String words(int[] widths) {
        return Arrays.stream(widths).mapToObj(String::valueOf).collect(Collectors.joining("-"));
    }
}
