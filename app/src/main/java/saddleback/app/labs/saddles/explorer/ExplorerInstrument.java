package saddleback.app.labs.saddles.explorer;

import saddleback.app.labs.Errand;
import saddleback.app.labs.Instrument;
import saddleback.app.labs.Session;
import saddleback.app.slice.KeptSlice;
import saddleback.engine.Experiment;
import saddleback.engine.critical.Certificate;
import saddleback.engine.critical.Certifier;
import saddleback.engine.labs.saddles.SaddlesResult;
import saddleback.engine.labs.saddles.SearchResult;
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

/** Looks at critical points one by one. */
public final class ExplorerInstrument {
    /** The instrument. */
    public static final Instrument<SaddlesResult> INSTRUMENT =
            new Instrument<>(
                    "explorer",
                    "Look at a critical point",
                    "mdi2c-crosshairs-gps",
                    "Click a critical point and see its spectrum, beside those of the two chosen"
                        + " before, and the loss about it along the vectors of its smallest and its"
                        + " largest eigenvalue. Certify tries to prove that a true critical point"
                        + " of this index lies there; where that is out of reach a numerical check"
                        + " is made, which is no proof, or it says why nothing could be shown.",
                    ExplorerInstrument::suits,
                    (experiment, result, workers) ->
                            open(experiment, result, workers, System::nanoTime));

    /** The loss rises along the sharpest direction by so many times its value at the ends. */
    private static final double RISE = 4;

    private static final double LEAST_LOSS = 0.05;
    private static final double LEAST_START = 0.1;
    private static final double MOST_START = 10;

    private ExplorerInstrument() {}

    private static boolean suits(SaddlesResult result) {
        SearchResult search = result.search();
        return search != null
                && !search.firsts().isEmpty()
                && search.network().layers().getFirst() instanceof Layer.Dense;
    }

    static Session open(
            Experiment<?> experiment, SaddlesResult result, Workers workers, LongSupplier clock) {
        Problem problem = experiment.problem();
        if (problem == null) throw new IllegalArgumentException("problem: one, was none");
        SearchResult search = Objects.requireNonNull(result.search());
        Prepared loaded = Preparation.loaded(problem, new Seed(experiment.seed()));
        var tools =
                new ExplorerSession.Tools(
                        search,
                        w -> new Errand<>("eigenvectors", _ -> bend(loaded, w)),
                        w -> new Errand<>("certificate", p -> certificate(loaded, w, p)),
                        plane ->
                                new PlaneEvaluator(
                                        plane,
                                        loaded.network(),
                                        loaded.data().train(),
                                        problem.loss(),
                                        problem.decay(),
                                        workers),
                        (folder, plane, range) ->
                                KeptSlice.write(
                                        folder,
                                        experiment.seed(),
                                        problem,
                                        Part.TRAIN,
                                        loaded.network(),
                                        plane,
                                        range,
                                        range),
                        clock);
        return new ExplorerSession(tools, first(search));
    }

    /** Looks at the highest point, a saddle wherever there is one. */
    private static View first(SearchResult search) {
        int last = search.firsts().size() - 1;
        var point = search.firsts().get(last).point();
        double[] values = point.eigenvalues();
        double sharpest = Math.max(-values[0], values[values.length - 1]);
        double rise = RISE * Math.max(point.value(), LEAST_LOSS);
        double half = sharpest > 0 ? Math.sqrt(rise / sharpest) : 1;
        return View.of(last, Math.rint(10 * Math.clamp(half, LEAST_START, MOST_START)) / 10);
    }

    private static Bend bend(Prepared loaded, double[] weights) {
        try (var own = new Workers(1)) {
            return Bend.of(loaded.train(own), weights);
        }
    }

    private static Certificate certificate(Prepared loaded, double[] weights, Progress progress) {
        try (var own = new Workers(1)) {
            return Certifier.certify(loaded.train(own), weights, own, progress);
        }
    }
}
