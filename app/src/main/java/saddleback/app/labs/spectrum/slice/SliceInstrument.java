package saddleback.app.labs.spectrum.slice;

import saddleback.app.labs.Instrument;
import saddleback.app.labs.Session;
import saddleback.app.labs.spectrum.Ranks;
import saddleback.app.slice.KeptSlice;
import saddleback.engine.Experiment;
import saddleback.engine.labs.spectrum.Eigenvalues;
import saddleback.engine.labs.spectrum.SpectrumResult;
import saddleback.engine.labs.surface.Part;
import saddleback.engine.net.Layer;
import saddleback.engine.problem.Preparation;
import saddleback.engine.problem.Prepared;
import saddleback.engine.problem.Problem;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;
import saddleback.engine.slice.PlaneEvaluator;

import java.util.Objects;
import java.util.function.LongSupplier;

/** Shows the loss along the vector of an eigenvalue that is clicked, or over a plane of two. */
public final class SliceInstrument {
    /** The instrument. */
    public static final Instrument<SpectrumResult> INSTRUMENT =
            new Instrument<>(
                    "slice",
                    "Slice along eigenvectors",
                    "mdi2c-chart-bell-curve",
                    "Click an eigenvalue and see the loss along its vector beside the quadratic"
                        + " model that slope and eigenvalue make, and which weights the vector"
                        + " moves. A second direction makes it a plane. Keep what you find as an"
                        + " experiment of the surface lab.",
                    SliceInstrument::suits,
                    (experiment, result, workers) ->
                            open(experiment, result, workers, System::nanoTime));

    /** The model rises along the sharpest direction by so many times the loss at the ends. */
    private static final double RISE = 8;

    private static final double LEAST_LOSS = 0.05;
    private static final double LEAST_HALF = 1e-3;
    private static final double MOST_HALF = 100;
    private static final double LEAST_START = 0.05;
    private static final double MOST_START = 10;

    private SliceInstrument() {}

    private static boolean suits(SpectrumResult result) {
        Eigenvalues known = result.eigenvalues();
        if (known == null || !(result.network().layers().getFirst() instanceof Layer.Dense))
            return false;
        return Eigenvectors.canCompute(known, result.size())
                || !known.largest().vectors().isEmpty()
                || !known.smallest().vectors().isEmpty();
    }

    static Session open(
            Experiment<?> experiment, SpectrumResult result, Workers workers, LongSupplier clock) {
        Problem problem = experiment.problem();
        if (problem == null) throw new IllegalArgumentException("problem: one, was none");
        Eigenvalues known = Objects.requireNonNull(result.eigenvalues());
        Prepared loaded = Preparation.loaded(problem, new Seed(experiment.seed()));
        Ranks ranks = Ranks.of(known, result.size());
        double[] gradient = new double[result.size()];
        loaded.train(workers).gradient(result.weights(), gradient);
        var vectors = new Eigenvectors(ranks, known, progress -> matrix(loaded, result, progress));
        var tools =
                new SliceSession.Tools(
                        new Facts(result, ranks, gradient),
                        vectors,
                        new SliceControls(ranks.count(), LEAST_HALF, MOST_HALF),
                        plane ->
                                new PlaneEvaluator(
                                        plane,
                                        loaded.network(),
                                        loaded.data().train(),
                                        problem.loss(),
                                        problem.decay(),
                                        workers),
                        (folder, plane, x, y) ->
                                KeptSlice.write(
                                        folder,
                                        experiment.seed(),
                                        problem,
                                        Part.TRAIN,
                                        loaded.network(),
                                        plane,
                                        x,
                                        y),
                        clock);
        int first = vectors.has(0) ? 0 : ranks.count() - 1;
        double half = half(result, ranks);
        return new SliceSession(tools, new View(first, first, false, half, half, true));
    }

    private static double[] matrix(Prepared loaded, SpectrumResult result, Progress progress) {
        try (var own = new Workers(1)) {
            return Matrices.of(result.operator(), loaded.train(own), result.weights(), progress);
        }
    }

    /** So that the sharpest direction fills the picture. */
    private static double half(SpectrumResult result, Ranks ranks) {
        double sharpest = 0;
        for (double v : ranks.values()) sharpest = Math.max(sharpest, Math.abs(v));
        double rise = RISE * Math.max(result.loss(), LEAST_LOSS);
        double half = sharpest > 0 ? Math.sqrt(rise / sharpest) : 1;
        return Math.clamp(half, LEAST_START, MOST_START);
    }
}
