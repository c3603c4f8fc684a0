package saddleback.engine.labs.surface;

import org.jspecify.annotations.Nullable;

import saddleback.engine.Lab;
import saddleback.engine.data.Targets;
import saddleback.engine.io.WeightFile;
import saddleback.engine.problem.Preparation;
import saddleback.engine.problem.Prepared;
import saddleback.engine.problem.Problem;
import saddleback.engine.problem.Recording;
import saddleback.engine.run.KeptNumbers;
import saddleback.engine.run.Run;
import saddleback.engine.run.Seed;

import java.util.List;

/** The loss on lines and planes through weight space, from coarse to fine. */
public final class Surface {
    /** The lab. */
    public static final Lab<SurfaceSettings, SurfaceResult> LAB =
            new Lab<>("surface", SurfaceSettings.defaults(), true, Surface::run, SurfaceOutput::of);

    private static final double LOADED = 0.01;
    private static final double TRAINED = 0.5;
    private static final double DIRECTED = 0.03;
    private static final double DESCRIBED = 0.02;
    private static final double MORE_TRAINED = 0.7;
    private static final int RECORDED = 100;

    private Surface() {}

    /**
     * The analysis of the lab.
     *
     * @throws IllegalArgumentException "path: rule, was value" for a problem, files or settings
     *     that do not fit together or into memory, before training wherever that can be known
     */
    public static SurfaceResult run(
            @Nullable Problem problem,
            SurfaceSettings settings,
            Seed seed,
            Run<SurfaceResult> run) {
        if (problem == null) throw new IllegalArgumentException("problem: one, was none");
        run.step(0, "loading data");
        Prepared loaded = recorded(Preparation.loaded(problem, seed), settings);
        checkMetrics(loaded, settings);
        Memory.check(loaded, settings);
        boolean trained = problem.weights().training() != null;
        double begin = trained ? TRAINED : LOADED;
        double directed = DIRECTED;
        if (trained && settings.directions() instanceof Directions.Solutions s) {
            begin = MORE_TRAINED / (1 + s.seeds().size());
            directed = MORE_TRAINED - begin;
        }
        Prepared prepared =
                Preparation.weighted(loaded, WeightFile::read, seed, run.stage(LOADED / 2, begin));
        Seed own = seed.of("surface");
        List<Slice> slices =
                Slices.of(prepared, settings, seed, run.stage(begin, begin + directed));
        double described = begin + directed + DESCRIBED;
        var setting =
                Described.of(
                        prepared,
                        slices,
                        settings,
                        run.workers(),
                        new KeptNumbers(run.kept()),
                        run.part(begin + directed, described));
        return new Levels(prepared, settings, setting, own, run, described).compute();
    }

    /** Principal components and frames need a trajectory. */
    private static Prepared recorded(Prepared loaded, SurfaceSettings settings) {
        Integer frames = settings.frames();
        if (frames == null && !(settings.directions() instanceof Directions.Trajectory))
            return loaded;
        return Recording.spread(loaded, frames == null ? RECORDED : Math.max(RECORDED, frames));
    }

    private static void checkMetrics(Prepared loaded, SurfaceSettings settings) {
        if (settings.metrics().contains(Metric.CLASS_LOSS)
                && !(loaded.data().train().targets() instanceof Targets.Classes))
            throw new IllegalArgumentException(
                    "settings.metrics: class-loss only where targets are classes, was class-loss"
                            + " for real targets");
    }
}
