package saddleback.engine.labs.spectrum;

import org.jspecify.annotations.Nullable;

import saddleback.engine.curvature.SpectralDensity;
import saddleback.engine.linalg.EigenPairs;
import saddleback.engine.optim.TrainingResult;
import saddleback.engine.optim.TrainingSettings;
import saddleback.engine.optim.Trajectory;
import saddleback.engine.problem.Prepared;
import saddleback.engine.problem.Recording;
import saddleback.engine.run.Progress;

import java.util.ArrayList;
import java.util.List;

/** The spectrum at moments of training, whose densities share their places. */
final class Along {
    private static final double SOLVED = 0.6;
    private static final double TRACED = 0.7;

    private final Prepared prepared;
    private final Inspection inspection;
    private final List<Trajectory.Point> points;
    private final List<Look> looks = new ArrayList<>();

    /** What is found at one moment. */
    private record Look(
            long step,
            Subject.Slope slope,
            Known known,
            Trace trace,
            Census census,
            @Nullable SpectralDensity nodes) {}

    /**
     * Moments evenly spread over the recorded steps.
     *
     * @throws IllegalArgumentException where moments are asked for and no way of training is known
     */
    Along(Prepared prepared, SpectrumSettings settings, Inspection inspection) {
        this.prepared = prepared;
        this.inspection = inspection;
        Integer asked = settings.along();
        points = asked == null ? List.of() : chosen(prepared, asked);
    }

    private static List<Trajectory.Point> chosen(Prepared prepared, int asked) {
        TrainingResult training = prepared.training();
        if (training == null || training.trajectory().points().size() < 2)
            throw new IllegalArgumentException(
                    "settings.along: weights that are trained here, or a checkpoint, with a"
                            + " recorded trajectory, was "
                            + asked
                            + " without one");
        return training.trajectory().spread(asked);
    }

    /** How many moments there are. */
    int count() {
        return points.size();
    }

    /** Looks at one moment after the other. */
    void each(Progress progress, Runnable found) {
        for (int i = 0; i < points.size(); i++) {
            looks.add(
                    look(
                            points.get(i),
                            progress.part((double) i / points.size(), (i + 1.0) / points.size())));
            found.run();
        }
    }

    private Look look(Trajectory.Point point, Progress progress) {
        String name = "step-" + point.step();
        progress.step(0, "step " + point.step());
        Subject subject = inspection.subject(point.weights());
        Known known =
                withoutVectors(
                        inspection.eigenvalues(name, subject, false, progress.part(0, SOLVED)));
        Trace trace = inspection.trace(name, subject, known, progress.part(SOLVED, TRACED));
        SpectralDensity nodes = inspection.nodes(name, subject, progress.part(TRACED, 1));
        return new Look(
                point.step(),
                subject.slope(),
                known,
                trace,
                inspection.census(subject, known),
                nodes);
    }

    private static Known withoutVectors(Known known) {
        Eigenvalues e = known.eigenvalues();
        return new Known(
                new Eigenvalues(e.all(), bare(e.largest()), bare(e.smallest())), known.diagonal());
    }

    private static EigenPairs bare(EigenPairs pairs) {
        return new EigenPairs(pairs.values(), List.of(), pairs.bounds(), pairs.converged());
    }

    /** The moments looked at, their densities on the places that hold all of them. */
    List<Moment> soFar() {
        Quadratures.Frame frame = frame();
        return looks.stream().map(look -> moment(look, frame)).toList();
    }

    private Quadratures.@Nullable Frame frame() {
        Quadratures quadratures = inspection.quadratures();
        if (quadratures == null || looks.stream().allMatch(l -> l.nodes() == null)) return null;
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (Look look : looks) {
            SpectralDensity nodes = look.nodes();
            if (nodes == null) continue;
            low = Math.min(low, Math.min(nodes.least(), look.known().least()));
            high = Math.max(high, Math.max(nodes.greatest(), look.known().greatest()));
        }
        return quadratures.frame(low, high);
    }

    private Moment moment(Look look, Quadratures.@Nullable Frame frame) {
        SpectralDensity nodes = look.nodes();
        Quadratures quadratures = inspection.quadratures();
        Density density =
                nodes == null || frame == null || quadratures == null
                        ? null
                        : quadratures.density(nodes, frame);
        return new Moment(
                look.step(),
                epoch(look.step()),
                look.slope().loss(),
                look.slope().gradientNorm(),
                look.known().eigenvalues(),
                look.trace(),
                look.census().estimated(density),
                density,
                Stability.at(prepared, look.step()));
    }

    /** NaN for a checkpoint, which does not say how long its epochs were. */
    private double epoch(long step) {
        TrainingSettings t = prepared.problem().weights().training();
        return t == null ? Double.NaN : (double) step / Recording.perEpoch(t, prepared);
    }
}
