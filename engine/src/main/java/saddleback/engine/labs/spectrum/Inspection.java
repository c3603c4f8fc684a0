package saddleback.engine.labs.spectrum;

import org.jspecify.annotations.Nullable;

import saddleback.engine.curvature.SpectralDensity;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.problem.Prepared;
import saddleback.engine.run.KeptNumbers;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Run;
import saddleback.engine.run.Seed;

/** Asks at points of weight space what the settings ask. */
final class Inspection {
    private final SpectrumSettings settings;
    private final Run<SpectrumResult> run;
    private final NetworkObjective objective;
    private final Symmetries symmetries;
    private final Solver solver;
    private final Traces traces;
    private final @Nullable Quadratures quadratures;

    Inspection(Prepared prepared, SpectrumSettings settings, Seed seed, Run<SpectrumResult> run) {
        this.settings = settings;
        this.run = run;
        objective = prepared.train(run.workers());
        var kept = new KeptNumbers(run.kept());
        double[] dependent =
                kept.of(
                        "dependent-inputs",
                        1,
                        () -> new double[] {DependentInputs.count(objective)});
        symmetries =
                new Symmetries(
                        prepared.network(),
                        prepared.problem().loss(),
                        objective.examples(),
                        (int) dependent[0]);
        solver =
                new Solver(
                        settings.largest(),
                        settings.smallest(),
                        settings.tolerance(),
                        seed.of("lanczos"),
                        kept);
        traces = new Traces(seed.of("trace"), kept);
        DensitySettings density = settings.density();
        quadratures =
                density == null
                        ? null
                        : new Quadratures(density, seed.of("density"), kept, run.workers());
    }

    Subject subject(double[] w) {
        return Subject.of(objective, w, settings.operator());
    }

    /**
     * The eigenvalues.
     *
     * @param name of the point, under which they are kept
     * @param vectors whether vectors are wanted where all eigenvalues are found
     */
    Known eigenvalues(String name, Subject subject, boolean vectors, Progress progress) {
        if (!settings.exact() && solver.some(subject.size()))
            return solver.ends(name + "-ends", subject.operator(), progress);
        return solver.all(
                name + "-all",
                subject.size(),
                p -> subject.written(run.workers(), p),
                vectors,
                progress);
    }

    Trace trace(String name, Subject subject, Known known, Progress progress) {
        return traces.of(name + "-trace", subject, known, progress);
    }

    /** Null where no density is asked for or the matrix is not finite. */
    @Nullable SpectralDensity nodes(String name, Subject subject, Progress progress) {
        if (quadratures == null) return null;
        SpectralDensity nodes = quadratures.of(name + "-density", subject.operator(), progress);
        return Double.isFinite(nodes.least() + nodes.greatest()) ? nodes : null;
    }

    /** How densities are drawn; null where none is asked for. */
    @Nullable Quadratures quadratures() {
        return quadratures;
    }

    /** Without what only a density tells. */
    Census census(Subject subject, Known known) {
        double zero = settings.zero() * known.scale();
        Symmetries.Explained why =
                symmetries.at(
                        Activity.of(objective, subject.w(), run.workers()), settings.operator());
        double[] all = known.eigenvalues().all();
        if (all == null || !Double.isFinite(zero))
            return new Census(zero, -1, -1, Double.NaN, why.symmetries(), why.explained());
        int negative = 0;
        int none = 0;
        for (double v : all) {
            if (v < -zero) negative++;
            if (Math.abs(v) <= zero) none++;
        }
        return new Census(
                zero,
                negative,
                none,
                (double) negative / all.length,
                why.symmetries(),
                why.explained());
    }

    /** How eigenvalues are found. */
    Solver solver() {
        return solver;
    }
}
