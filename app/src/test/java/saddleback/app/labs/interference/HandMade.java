package saddleback.app.labs.interference;

import org.jspecify.annotations.Nullable;

import saddleback.engine.interference.Course;
import saddleback.engine.interference.Sampled;
import saddleback.engine.interference.Variant;
import saddleback.engine.labs.interference.BasinSettings;
import saddleback.engine.labs.interference.BesideSettings;
import saddleback.engine.labs.interference.Conserved;
import saddleback.engine.labs.interference.CornerVisit;
import saddleback.engine.labs.interference.Interference;
import saddleback.engine.labs.interference.InterferenceResult;
import saddleback.engine.labs.interference.InterferenceSettings;
import saddleback.engine.labs.interference.Laws;
import saddleback.engine.labs.interference.StaircaseSettings;
import saddleback.engine.labs.interference.StartSettings;
import saddleback.engine.run.Run;
import saddleback.engine.run.Seed;

import java.util.Arrays;
import java.util.List;

/** Results of small experiments, with parts made by hand that are easy to follow. */
final class HandMade {
    private static final InterferenceSettings USUAL = InterferenceSettings.defaults();

    private HandMade() {}

    /** Two bandits from (0.06, 0.04), beside a table and supervised learning; every part. */
    static InterferenceResult two() {
        InterferenceResult r =
                run(
                        settings(
                                2,
                                1,
                                USUAL.start(),
                                Variant.ON_POLICY,
                                1e7,
                                USUAL.beside(),
                                new BasinSettings(6, 0.5),
                                null));
        return with(
                r,
                List.of(
                        new CornerVisit(
                                0,
                                new boolean[] {true, false},
                                0.0055,
                                0.0078,
                                new double[] {-0.004, -1e-16, 0.001, 0.004},
                                0,
                                new double[] {-2, 2})),
                List.of(new Conserved("sum of all logits", 0.5, 1e-12)),
                new Laws(
                        0.376775,
                        -0.5,
                        List.of(new Laws.Compared("least speed of the plateau", 6e-5, 6.03e-5))),
                sampled(r.course()));
    }

    /** The staircase of so many contexts, alone. */
    static InterferenceResult many(int contexts) {
        return many(contexts, null);
    }

    /** The staircases of 2 to 5 contexts. */
    static InterferenceResult study() {
        return many(4, new StaircaseSettings(5));
    }

    private static InterferenceResult many(int contexts, @Nullable StaircaseSettings staircase) {
        var start = new StartSettings.Adversarial(3);
        return run(
                settings(contexts, 3, start, Variant.ON_POLICY, 1e7, List.of(), null, staircase));
    }

    /** One that its limit stops on the plateau. */
    static InterferenceResult unfinished() {
        return run(settings(2, 1, USUAL.start(), Variant.ON_POLICY, 50, List.of(), null, null));
    }

    /** Learning without plateaus. */
    static InterferenceResult supervised() {
        return run(settings(2, 1, USUAL.start(), Variant.SUPERVISED, 1e7, List.of(), null, null));
    }

    /** A preview before anything was measured. */
    static InterferenceResult begun() {
        double[] none = {};
        var course =
                new Course(
                        none,
                        List.of(),
                        new double[0][],
                        new double[] {Double.NaN, Double.NaN},
                        new double[] {Double.NaN, Double.NaN},
                        Double.NaN,
                        List.of(),
                        0);
        return new InterferenceResult(
                USUAL, course, List.of(), List.of(), List.of(), null, null, null, null, List.of());
    }

    static InterferenceResult run(InterferenceSettings settings) {
        return Interference.run(null, settings, new Seed(1), Run.unwatched());
    }

    private static InterferenceSettings settings(
            int contexts,
            double bias,
            StartSettings start,
            Variant variant,
            double limit,
            List<BesideSettings> beside,
            @Nullable BasinSettings basin,
            @Nullable StaircaseSettings staircase) {
        return new InterferenceSettings(
                contexts,
                contexts,
                bias,
                USUAL.world(),
                USUAL.agent(),
                start,
                variant,
                null,
                USUAL.dynamics(),
                USUAL.until(),
                limit,
                beside,
                basin,
                staircase);
    }

    private static InterferenceResult with(
            InterferenceResult r,
            List<CornerVisit> visits,
            List<Conserved> conserved,
            Laws laws,
            Sampled sampled) {
        return new InterferenceResult(
                r.settings(),
                r.course(),
                r.beside(),
                visits,
                conserved,
                laws,
                r.surface(),
                sampled,
                r.basin(),
                r.staircase());
    }

    /** Three runs: the flow, one a tenth ahead of it in time, one a tenth behind. */
    private static Sampled sampled(Course course) {
        double[] time = new double[41];
        for (int t = 0; t < time.length; t++) time[t] = 5.0 * t;
        double[][][] runs = new double[3][time.length][2];
        double[][][] bands = new double[3][3][time.length];
        for (int run = 0; run < 3; run++)
            for (int t = 0; t < time.length; t++) {
                int at = Curves.nearest(course, time[t] * (0.9 + 0.1 * run));
                runs[run][t] = course.moments().get(at).success().clone();
            }
        for (int t = 0; t < time.length; t++)
            for (int k = 0; k < 3; k++) {
                double[] values = new double[3];
                for (int run = 0; run < 3; run++)
                    values[run] = k < 2 ? runs[run][t][k] : runs[run][t][0] + runs[run][t][1];
                Arrays.sort(values);
                for (int level = 0; level < 3; level++) bands[k][level][t] = values[level];
            }
        return new Sampled(
                time, new double[] {0, 0.5, 1}, bands, runs, new double[] {210, 190, 172});
    }
}
