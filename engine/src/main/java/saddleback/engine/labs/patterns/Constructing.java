package saddleback.engine.labs.patterns;

import saddleback.engine.construct.Base;
import saddleback.engine.construct.ConstantBase;
import saddleback.engine.construct.ExactFit;
import saddleback.engine.construct.Link;
import saddleback.engine.construct.TaskPath;
import saddleback.engine.data.Dataset;
import saddleback.engine.io.WeightFile;
import saddleback.engine.net.Loss;
import saddleback.engine.pattern.LiftedTarget;
import saddleback.engine.pattern.Target;
import saddleback.engine.problem.Preparation;
import saddleback.engine.problem.Prepared;
import saddleback.engine.run.Run;
import saddleback.engine.run.Seed;

import java.util.List;

/** A pattern for which a network is written down. */
final class Constructing {
    private static final double LOADED = 0.01;
    private static final double TRAINED = 0.3;

    /** A cross-entropy that counts as fitted; squared errors become 0. */
    private static final double FITTED = 1e-3;

    private final Prepared loaded;
    private final PatternsSettings settings;
    private final How.Construct how;
    private final Target drawn;
    private final Seed seed;
    private final Run<PatternsResult> run;

    /**
     * Nothing done yet.
     *
     * @param loaded without its weights
     * @param seed of the experiment
     */
    Constructing(
            Prepared loaded,
            PatternsSettings settings,
            How.Construct how,
            Target drawn,
            Seed seed,
            Run<PatternsResult> run) {
        this.loaded = loaded;
        this.settings = settings;
        this.how = how;
        this.drawn = drawn;
        this.seed = seed;
        this.run = run;
    }

    /** Everything that is asked. */
    PatternsResult compute() {
        ConstructRules.check(loaded, how, drawn);
        if (penalty()) PlaneRules.check(loaded.network());
        Memory.check(settings, how, drawn.axes());
        boolean task = how.task() != How.Construct.Task.NONE;
        Aftermath after = Aftermath.of(settings, loaded, task, seed, seed.of("patterns"));
        Prepared prepared = prepared();
        Dataset train = prepared.data().train();
        Base base = base(prepared);
        Asked asked = asked(base.on(train));
        var study =
                new ConstructStudy(
                        target(asked), light(asked), how, settings.points(), base, prepared, run);
        var findings = new ConstructFindings(settings, drawn.cells(), study, after);
        var parts = new Parts(run, begin(), study.weight() + after.weight());
        study.each(parts, () -> run.preview(findings::soFar));
        after.each(findings.mapped(prepared), parts, run, () -> run.preview(findings::soFar));
        run.step(1, "done");
        return findings.soFar();
    }

    private double begin() {
        return weighted() && loaded.problem().weights().training() != null ? TRAINED : LOADED;
    }

    /** Whether the problem's weights are part of what is built or looked at. */
    private boolean weighted() {
        return how.task() == How.Construct.Task.TRAINED || penalty();
    }

    private boolean penalty() {
        FooledSettings fooled = settings.fooled();
        return fooled != null && fooled.penalty();
    }

    private Prepared prepared() {
        if (!weighted()) return loaded;
        return Preparation.weighted(loaded, WeightFile::read, seed, run.stage(LOADED / 2, begin()));
    }

    private Base base(Prepared prepared) {
        Dataset train = prepared.data().train();
        Loss loss = prepared.problem().loss();
        try {
            return switch (how.task()) {
                case NONE -> ConstantBase.of(train, loss, prepared.network().outputs());
                case TRAINED -> TaskPath.of(prepared.network(), prepared.weights(), loss);
                case EXACT ->
                        ExactFit.of(
                                train,
                                prepared.network().outputs(),
                                loss,
                                FITTED,
                                seed.of("patterns").of("fit"));
            };
        } catch (IllegalArgumentException e) {
            throw Refused.under("problem", e);
        }
    }

    private Target target(Asked asked) {
        return drawn.losses() ? drawn : new LiftedTarget(drawn, asked.low(), asked.high());
    }

    private Light light(Asked asked) {
        List<Target> none = List.of();
        return new Light(how.colour() ? drawn.colour().orElse(none) : none, asked);
    }

    /** The losses of ink and paper, which the base allows as far as that can be seen here. */
    private Asked asked(Link link) {
        if (link.most() < Double.POSITIVE_INFINITY)
            throw new IllegalArgumentException(
                    "problem.data: a training example that is not of the first class, without which"
                            + " nothing raises the loss, was none");
        if (drawn.losses()) return Asked.losses(drawn);
        HeightSettings heights = settings.heights();
        if (heights != null && heights.low() < link.least())
            throw new IllegalArgumentException(
                    "settings.heights.low: at least %s, the least loss that can be here, was %s"
                            .formatted(link.least(), heights.low()));
        return Asked.drawn(heights, link.least());
    }
}
