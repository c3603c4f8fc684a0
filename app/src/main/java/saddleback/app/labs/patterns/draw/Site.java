package saddleback.app.labs.patterns.draw;

import org.jspecify.annotations.Nullable;

import saddleback.engine.data.Dataset;
import saddleback.engine.labs.patterns.How;
import saddleback.engine.labs.patterns.PatternsSettings;
import saddleback.engine.multipoint.MultiPointSettings;
import saddleback.engine.net.Init;
import saddleback.engine.optim.TrainingSettings;
import saddleback.engine.problem.Prepared;
import saddleback.engine.problem.Weights;
import saddleback.engine.run.Seed;

/**
 * Where one draws: the problem and what the experiment asked.
 *
 * @param loaded data and network
 * @param settings of the experiment
 * @param seed of the experiment
 */
record Site(Prepared loaded, PatternsSettings settings, Seed seed) {

    Dataset train() {
        return loaded.data().train();
    }

    /** Null where there are none. */
    @Nullable Dataset test() {
        Dataset test = loaded.data().test();
        return test.examples() == 0 ? null : test;
    }

    /** How patterns are found: the experiment's own way, or the usual one. */
    How.Optimise optimise() {
        return settings.how() instanceof How.Optimise own ? own : How.Optimise.defaults();
    }

    /** The objective and the method of {@link #optimise}. */
    MultiPointSettings method() {
        return optimise().how();
    }

    /** How patterns are built: the experiment's own way, or the usual one. */
    How.Construct construct() {
        return settings.how() instanceof How.Construct own ? own : How.Construct.defaults();
    }

    /** How weights are drawn where one begins afresh. */
    Init init() {
        Weights from = loaded.problem().weights();
        if (from instanceof Weights.Initial(Init own)) return own;
        TrainingSettings training = from.training();
        return training == null ? TrainingSettings.defaults().init() : training.init();
    }
}
