package saddleback.engine.labs.spectrum;

import org.jspecify.annotations.Nullable;

import saddleback.engine.curvature.SpectralDensity;
import saddleback.engine.problem.Prepared;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Run;
import saddleback.engine.run.Seed;

import java.util.ArrayList;
import java.util.List;

/** What is asked, part by part; each finished part is offered as a preview. */
final class Survey {
    private static final double SOLVED = 0.5;
    private static final double TRACED = 0.6;

    private final Prepared prepared;
    private final double[] w;
    private final SpectrumSettings settings;
    private final Run<SpectrumResult> run;
    private final Inspection inspection;
    private final Subject subject;
    private final Subject.Slope slope;
    private final List<LayerBlock> blocks = new ArrayList<>();
    private final Along along;
    private @Nullable Known known;
    private @Nullable Trace trace;
    private @Nullable Census census;
    private @Nullable Density density;

    Survey(
            Prepared prepared,
            double[] w,
            SpectrumSettings settings,
            Seed seed,
            Run<SpectrumResult> run) {
        this.prepared = prepared;
        this.w = w;
        this.settings = settings;
        this.run = run;
        inspection = new Inspection(prepared, settings, seed, run);
        subject = inspection.subject(w);
        slope = subject.slope();
        along = new Along(prepared, settings, inspection);
    }

    /**
     * Everything that is asked.
     *
     * @param from how much of the run's progress is over
     */
    SpectrumResult compute(double from) {
        double parts = 1 + (settings.blocks() ? 1 : 0) + along.count();
        double point = from + (1 - from) / parts;
        point(run.part(from, point));
        double blocked = point + (settings.blocks() ? (1 - from) / parts : 0);
        if (settings.blocks())
            new Blocks(subject, inspection.solver(), settings.exact(), run.workers())
                    .each(
                            run.part(point, blocked),
                            b -> {
                                blocks.add(b);
                                offer();
                            });
        along.each(run.part(blocked, 1), this::offer);
        run.step(1, "done");
        return soFar();
    }

    private void point(Progress progress) {
        progress.step(0, "eigenvalues");
        offer();
        Known found = inspection.eigenvalues("point", subject, true, progress.part(0, SOLVED));
        known = found;
        trace = inspection.trace("point", subject, found, progress.part(SOLVED, TRACED));
        census = inspection.census(subject, found);
        offer();
        SpectralDensity nodes = inspection.nodes("point", subject, progress.part(TRACED, 1));
        Quadratures quadratures = inspection.quadratures();
        if (nodes == null || quadratures == null) return;
        double low = Math.min(nodes.least(), found.least());
        double high = Math.max(nodes.greatest(), found.greatest());
        density = quadratures.density(nodes, quadratures.frame(low, high));
        census = census.estimated(density);
        offer();
    }

    private void offer() {
        run.preview(this::soFar);
    }

    private SpectrumResult soFar() {
        return new SpectrumResult(
                prepared.network(),
                w,
                settings.operator(),
                prepared.data().train().examples(),
                slope.loss(),
                slope.gradientNorm(),
                known == null ? null : known.eigenvalues(),
                trace,
                census,
                density,
                blocks,
                along.soFar(),
                settings.eigenvectors());
    }
}
