package saddleback.app.labs.patterns.draw;

import saddleback.engine.construct.Base;
import saddleback.engine.construct.ConstantBase;
import saddleback.engine.construct.ConstructedNetwork;
import saddleback.engine.construct.ExactFit;
import saddleback.engine.construct.TaskPath;
import saddleback.engine.data.Dataset;
import saddleback.engine.labs.patterns.How;
import saddleback.engine.labs.patterns.PatternsResult;
import saddleback.engine.net.Loss;
import saddleback.engine.run.Progress;

import java.util.EnumMap;
import java.util.Map;

/** What built networks do besides; made once each, where it is asked for. Used by one thread. */
final class Bases {
    private static final double LEVEL = 1e-3;

    private final Site site;
    private final Map<How.Construct.Task, Base> known = new EnumMap<>(How.Construct.Task.class);

    /**
     * Knows that of a result in which something was built.
     *
     * @param site whose weights are trained where they are asked for
     */
    Bases(Site site, PatternsResult result) {
        this.site = site;
        if (result.planted() instanceof ConstructedNetwork built)
            known.put(site.construct().task(), built.base());
    }

    /**
     * One of them.
     *
     * @param progress of training, where weights have to be trained
     * @throws IllegalArgumentException "name: rule, was value" where it cannot be made
     */
    Base of(How.Construct.Task task, Progress progress) {
        Base had = known.get(task);
        if (had != null) return had;
        Base made = make(task, progress);
        known.put(task, made);
        return made;
    }

    private Base make(How.Construct.Task task, Progress progress) {
        Dataset train = site.train();
        Loss loss = site.loaded().problem().loss();
        return switch (task) {
            case NONE -> ConstantBase.of(train, loss);
            case TRAINED -> TaskPath.of(site.loaded().network(), trained(progress), loss);
            case EXACT ->
                    ExactFit.of(
                            train,
                            site.loaded().network().outputs(),
                            loss,
                            LEVEL,
                            site.seed().of("exact"));
        };
    }

    private double[] trained(Progress progress) {
        return new GivenWeights(site).of(progress);
    }
}
