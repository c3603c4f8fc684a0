package saddleback.engine.labs.reparametrisation;

import org.jspecify.annotations.Nullable;

import saddleback.engine.Lab;
import saddleback.engine.problem.Problem;
import saddleback.engine.run.Run;
import saddleback.engine.run.Seed;

/**
 * Flatness of functions of one and two variables, in their own and in other coordinates: figures 1
 * to 5 of Dinh, Pascanu, Bengio, Bengio, Sharp minima can generalize for deep nets (ICML 2017,
 * arXiv 1703.04933).
 */
public final class Reparametrisation {
    /** The lab. */
    public static final Lab<ReparametrisationSettings, ReparametrisationResult> LAB =
            new Lab<>(
                    "reparametrisation",
                    ReparametrisationSettings.defaults(),
                    false,
                    Reparametrisation::run,
                    ReparametrisationOutput::of);

    private static final double LINE = 0.3;

    private Reparametrisation() {}

    /**
     * The analysis of the lab.
     *
     * @throws IllegalArgumentException "path: rule, was value" for a problem, for a swap without
     *     two minima, or for a grid that does not fit into memory
     */
    public static ReparametrisationResult run(
            @Nullable Problem problem,
            ReparametrisationSettings settings,
            Seed seed,
            Run<ReparametrisationResult> run) {
        if (problem != null)
            throw new IllegalArgumentException("problem: none in this lab, was one");
        LineSettings onLine = settings.line();
        PlaneSettings onPlane = settings.plane();
        LineResult line = onLine == null ? null : LineStudy.of(onLine, run.part(0, LINE));
        if (line != null) run.preview(() -> new ReparametrisationResult(settings, line, null));
        PlaneResult plane = onPlane == null ? null : PlaneStudy.of(onPlane, run.stage(LINE, 1));
        run.step(1, "done");
        return new ReparametrisationResult(settings, line, plane);
    }
}
