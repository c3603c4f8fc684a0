package saddleback.engine.labs.patterns;

import org.jspecify.annotations.Nullable;

import saddleback.engine.data.Dataset;
import saddleback.engine.io.WeightFile;
import saddleback.engine.multipoint.MultiPointSettings;
import saddleback.engine.multipoint.MultiPointTraining;
import saddleback.engine.multipoint.Starts;
import saddleback.engine.net.Init;
import saddleback.engine.optim.TrainingSettings;
import saddleback.engine.pattern.Pattern;
import saddleback.engine.pattern.Target;
import saddleback.engine.problem.Preparation;
import saddleback.engine.problem.Prepared;
import saddleback.engine.problem.Weights;
import saddleback.engine.run.Run;
import saddleback.engine.run.Seed;

/** A pattern found by training at many points of a plane at once. */
final class Optimising {
    /** Cells around the picture that are evaluated too. */
    static final int MARGIN = 2;

    private static final double LOADED = 0.01;
    private static final double TRAINED = 0.3;

    private final Prepared loaded;
    private final PatternsSettings settings;
    private final How.Optimise how;
    private final Target target;
    private final Seed seed;
    private final Run<PatternsResult> run;

    /**
     * Nothing done yet.
     *
     * @param loaded without its weights
     * @param seed of the experiment
     */
    Optimising(
            Prepared loaded,
            PatternsSettings settings,
            How.Optimise how,
            Target target,
            Seed seed,
            Run<PatternsResult> run) {
        this.loaded = loaded;
        this.settings = settings;
        this.how = how;
        this.target = target;
        this.seed = seed;
        this.run = run;
    }

    /** Everything that is asked. */
    PatternsResult compute() {
        OptimiseRules.check(loaded, how.how(), target);
        Pattern cells = target.cells();
        Asked asked = target.losses() ? Asked.losses(target) : Asked.drawn(settings.heights(), 0);
        Memory.check(loaded, how, cells);
        Seed own = seed.of("patterns");
        Aftermath after = Aftermath.of(settings, loaded, true, seed, own);
        double begin = loaded.problem().weights().training() == null ? LOADED : TRAINED;
        Prepared prepared =
                Preparation.weighted(loaded, WeightFile::read, seed, run.stage(LOADED / 2, begin));
        MultiPointTraining training = training(prepared, cells, asked, own);
        Aim aim =
                OptimiseAim.of(how.how(), cells, training.mask(), asked, training.lattice(MARGIN));
        Dataset train = prepared.data().train();
        Dataset test = tests(prepared);
        var study = new OptimiseStudy(training, how, aim.at(), train, test, run);
        double weight = OptimiseStudy.weight(how, aim, train, test);
        var parts = new Parts(run, begin, weight + after.weight());
        var found = new OptimiseFindings(settings, cells, aim, study, after);
        study.each(parts, weight, () -> run.preview(found::soFar));
        after.each(found.mapped(prepared), parts, run, () -> run.preview(found::soFar));
        run.step(1, "done");
        return found.soFar();
    }

    /** The test examples; null where there are none. */
    static @Nullable Dataset tests(Prepared prepared) {
        Dataset test = prepared.data().test();
        return test.examples() == 0 ? null : test;
    }

    private MultiPointTraining training(Prepared prepared, Pattern cells, Asked asked, Seed own) {
        MultiPointSettings by = how.how();
        double[][] starts =
                Starts.of(
                        prepared.network(),
                        cells.axes(),
                        prepared.weights(),
                        init(prepared.problem().weights()),
                        own.of("directions"));
        return new MultiPointTraining(
                prepared.network(),
                prepared.data().train(),
                prepared.problem().loss(),
                prepared.problem().decay(),
                cells,
                asked.low(),
                asked.high(),
                by,
                starts,
                own.of("steps"),
                run.workers());
    }

    /** As the problem draws its own weights, or the usual way. */
    private static Init init(Weights weights) {
        if (weights instanceof Weights.Initial(Init init)) return init;
        TrainingSettings trained = weights.training();
        return trained == null ? new Init.He() : trained.init();
    }
}
