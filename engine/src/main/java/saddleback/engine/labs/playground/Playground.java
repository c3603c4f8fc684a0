package saddleback.engine.labs.playground;

import org.jspecify.annotations.Nullable;

import saddleback.engine.Lab;
import saddleback.engine.formula.Formula;
import saddleback.engine.optim.Method;
import saddleback.engine.problem.Problem;
import saddleback.engine.run.Heap;
import saddleback.engine.run.Run;
import saddleback.engine.run.Seed;

import java.util.ArrayList;
import java.util.List;

/** Methods on a function of two variables. */
public final class Playground {
    /** The lab. */
    public static final Lab<PlaygroundSettings, PlaygroundResult> LAB =
            new Lab<>(
                    "playground",
                    PlaygroundSettings.defaults(),
                    false,
                    Playground::run,
                    PlaygroundOutput::of);

    private static final int BAND = 32;
    private static final int BYTES = 48;

    /** Steps of a walk between two of progress. */
    private static final int STRIDE = 250;

    private static final double GRID = 0.4;
    private static final double WALKED = 0.7;

    private Playground() {}

    /**
     * The analysis of the lab.
     *
     * @throws IllegalArgumentException "path: rule, was value" for a problem, or for a grid that
     *     does not fit into memory
     */
    public static PlaygroundResult run(
            @Nullable Problem problem,
            PlaygroundSettings settings,
            Seed seed,
            Run<PlaygroundResult> run) {
        if (problem != null)
            throw new IllegalArgumentException("problem: none in this lab, was one");
        long points = (long) settings.x().points() * settings.y().points();
        Heap.require(BYTES * points, "settings", "a grid", "fewer points need less");
        Formula formula = settings.function().asFormula();
        double[] x = settings.x().coordinates();
        double[] y = settings.y().coordinates();
        double[] value = values(formula, x, y, run);
        var model = Eigen.of(formula.jet(settings.start().x(), settings.start().y()));
        run.preview(
                () ->
                        new PlaygroundResult(
                                settings, x, y, value, model, List.of(), List.of(), List.of()));
        List<Path> paths = paths(settings, run);
        List<double[]> factors =
                settings.methods().stream().map(m -> Factors.of(settings, m)).toList();
        List<Critical> critical = new CriticalSearch(settings).found(run.part(WALKED, 1));
        run.step(1, "done");
        return new PlaygroundResult(settings, x, y, value, model, paths, factors, critical);
    }

    private static double[] values(
            Formula formula, double[] x, double[] y, Run<PlaygroundResult> run) {
        double[] value = new double[x.length * y.length];
        for (int from = 0; from < y.length; from += BAND) {
            run.step(GRID * from / y.length, "values");
            int first = from;
            run.workers()
                    .each(
                            Math.min(BAND, y.length - from),
                            (i, _) -> row(formula, x, y[first + i], value, (first + i) * x.length));
        }
        return value;
    }

    private static void row(Formula formula, double[] x, double y, double[] value, int at) {
        for (int c = 0; c < x.length; c++) value[at + c] = formula.value(x[c], y);
    }

    private static List<Path> paths(PlaygroundSettings settings, Run<PlaygroundResult> run) {
        var paths = new ArrayList<Path>();
        int count = settings.methods().size();
        for (Method method : settings.methods()) {
            double done = (double) paths.size() / count;
            double at = GRID + (WALKED - GRID) * done;
            String doing = "method " + (paths.size() + 1);
            run.step(at, doing);
            var walk = new Walk(settings, method);
            for (int s = 1; s <= settings.steps() && walk.step(); s++)
                if (s % STRIDE == 0) run.step(at, doing);
            paths.add(walk.path());
        }
        return paths;
    }
}
