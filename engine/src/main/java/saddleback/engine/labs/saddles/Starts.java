package saddleback.engine.labs.saddles;

import saddleback.engine.io.WeightFile;
import saddleback.engine.optim.Interval;
import saddleback.engine.optim.TrainingResult;
import saddleback.engine.optim.Trajectory;
import saddleback.engine.problem.Preparation;
import saddleback.engine.problem.Prepared;
import saddleback.engine.problem.Problem;
import saddleback.engine.problem.Weights;
import saddleback.engine.run.Run;
import saddleback.engine.run.Seed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;

/** Draws the starts of a search: first those near trainings, then those anywhere. */
final class Starts {
    /** Steps of a training from which starts are drawn, evenly spread. */
    static final int RECORDED = 200;

    private final Search search;
    private final Prepared loaded;
    private final Seed own;

    /** What is drawn of a start near a training before the training is known. */
    private record Draw(int run, double step, double amplitude, Seed noise) {}

    private Starts(Search search, Prepared loaded, Seed seed) {
        this.search = search;
        this.loaded = loaded;
        own = seed.of("saddles");
    }

    /**
     * All starts; a training near which none is drawn is not made.
     *
     * @param run told progress from {@code from} to {@code to}
     */
    static List<Start> of(
            Search search, Prepared loaded, Seed seed, Run<?> run, double from, double to) {
        var starts = new Starts(search, loaded, seed);
        List<Start> all = new ArrayList<>(starts.near(run, from, to));
        for (int i = 0; i < search.anywhere(); i++) {
            double[] w = new double[loaded.network().size()];
            add(w, search.cube(), starts.own.of("anywhere").of(i));
            all.add(new Start(-1, w));
        }
        return all;
    }

    private List<Start> near(Run<?> run, double from, double to) {
        int n = search.near();
        List<Draw> draws = new ArrayList<>();
        for (int i = 0; i < n; i++) draws.add(draw(own.of("near").of(i)));
        var starts = new ArrayList<Start>(Collections.nCopies(n, new Start(-1, new double[0])));
        for (int r = 0; r < search.runs(); r++) {
            int training = r;
            if (draws.stream().noneMatch(d -> d.run == training)) continue;
            double width = (to - from) / search.runs();
            Run<TrainingResult> stage =
                    run.stage(from + r * width, from + (r + 1) * width, "run-" + r + "-");
            List<Trajectory.Point> way = train(r, stage);
            for (int i = 0; i < n; i++)
                if (draws.get(i).run == r) starts.set(i, start(draws.get(i), way));
        }
        return starts;
    }

    private Draw draw(Seed seed) {
        RandomGenerator random = seed.of("place").random();
        int training = random.nextInt(search.runs());
        double step = random.nextDouble();
        double amplitude = search.noise().get(random.nextInt(search.noise().size()));
        return new Draw(training, step, amplitude, seed.of("noise"));
    }

    private static Start start(Draw draw, List<Trajectory.Point> way) {
        double[] w = way.get((int) (draw.step * way.size())).weights().clone();
        add(w, draw.amplitude, draw.noise);
        return new Start(draw.run, w);
    }

    /** Adds numbers uniform in [-amplitude, amplitude). */
    private static void add(double[] w, double amplitude, Seed seed) {
        RandomGenerator random = seed.random();
        for (int i = 0; i < w.length; i++) w[i] += amplitude * (2 * random.nextDouble() - 1);
    }

    private List<Trajectory.Point> train(int r, Run<TrainingResult> stage) {
        Problem p = loaded.problem();
        var trained =
                new Weights.Trained(search.training().recording(new Interval.Points(RECORDED)));
        var problem = p.at(trained);
        var before = new Prepared(problem, loaded.data(), loaded.network(), loaded.weights(), null);
        Prepared after =
                Preparation.weighted(before, WeightFile::read, own.of("training").of(r), stage);
        TrainingResult result = after.training();
        if (result == null) throw new IllegalStateException("training: a result, was none");
        return result.trajectory().points();
    }
}
