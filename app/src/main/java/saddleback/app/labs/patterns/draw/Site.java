package saddleback.app.labs.patterns.draw;

import org.jspecify.annotations.Nullable;

import saddleback.engine.data.Dataset;
import saddleback.engine.labs.patterns.HeightSettings;
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
    private static final double HIGH = 2.5;

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

    /** Whether the problem has weights of its own, rather than ones drawn at random. */
    boolean given() {
        return !(loaded.problem().weights() instanceof Weights.Initial);
    }

    /** Losses of cells where grey values are looked for, NaN where there are only two values. */
    double[] asked(Board board) {
        double[] asked = board.pattern().height();
        boolean grey = method().variant() == MultiPointSettings.Variant.GREY;
        for (int i = 0; i < asked.length; i++)
            asked[i] = grey ? low() + (high() - low()) * asked[i] : Double.NaN;
        return asked;
    }

    /** Loss of ink where grey values are looked for. */
    double low() {
        HeightSettings heights = settings.heights();
        return heights == null ? 0 : heights.low();
    }

    /** Loss of paper where grey values are looked for. */
    double high() {
        HeightSettings heights = settings.heights();
        return heights == null ? low() + HIGH : heights.high();
    }
}
