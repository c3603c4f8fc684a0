package saddleback.engine.flatness.ball;

import org.jspecify.annotations.Nullable;

import saddleback.engine.flatness.Subject;
import saddleback.engine.linalg.EigenPairs;
import saddleback.engine.linalg.Lanczos;
import saddleback.engine.linalg.Vectors;
import saddleback.engine.objective.Objective;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Seed;
import saddleback.engine.slice.PlaneEvaluator;

/** What several measures need of one place. Not thread safe. */
final class Surroundings {
    private static final double TOLERANCE = 1e-6;
    private static final double SMALL_TOLERANCE = 1e-10;
    private static final int SMALL = 1500;
    private static final int MANY = 10_000;
    private static final int FEWEST_DRAWS = 20;
    private static final int TOP = 2;

    private final Subject subject;
    private double loss;
    private double @Nullable [] gradient;
    private @Nullable EigenPairs top;
    private @Nullable Cloud cloud;
    private @Nullable PlaneEvaluator line;

    Surroundings(Subject subject) {
        this.subject = subject;
    }

    Subject subject() {
        return subject;
    }

    Objective objective() {
        return subject.loss();
    }

    /** The coordinates; not to be changed. */
    double[] x() {
        return subject.place().coordinates();
    }

    int size() {
        return x().length;
    }

    /** The loss here. */
    double loss() {
        gradient();
        return loss;
    }

    /** The gradient here; not to be changed. */
    double[] gradient() {
        double[] g = gradient;
        if (g == null) {
            g = new double[size()];
            subject.loss().gradient(x(), g);
            loss = subject.loss().value(x());
            gradient = g;
        }
        return g;
    }

    double epsilon() {
        return subject.how().epsilon();
    }

    Seed seed(String name) {
        return subject.seed().of(name);
    }

    /** As far as widths, areas and volumes look; the reach itself where all coordinates are 0. */
    double cap() {
        double norm = Vectors.norm(x());
        return subject.how().reach() * (norm > 0 ? norm : 1);
    }

    /** The pairs of the two largest eigenvalues, or of the one that there is. */
    EigenPairs top(Progress progress) {
        EigenPairs found = top;
        if (found == null) {
            found =
                    Lanczos.extremes(
                            objective().hessianAt(x()),
                            Math.min(TOP, size()),
                            0,
                            size() <= SMALL ? SMALL_TOLERANCE : TOLERANCE,
                            seed("top"),
                            subject.workers(),
                            progress);
            top = found;
        }
        return found;
    }

    /** Pairs of opposite draws; above 10,000 coordinates from a quarter of the draws. */
    int pairs() {
        int draws = subject.how().draws();
        int made = size() > MANY ? Math.max(FEWEST_DRAWS, draws / 4) : draws;
        return Math.ceilDiv(made, 2);
    }

    /** An evaluator of a line through the place, whose part that all lines share is kept. */
    @Nullable PlaneEvaluator line() {
        return line;
    }

    /** Keeps one for other lines. */
    void keep(PlaneEvaluator evaluator) {
        line = evaluator;
    }

    /** Losses at Gaussian weights. */
    Cloud cloud(Progress progress) {
        Cloud found = cloud;
        if (found == null) {
            found = Cloud.of(this, progress);
            cloud = found;
        }
        return found;
    }

    /** The coordinates plus a move; a fresh array. */
    double[] moved(double factor, double[] move) {
        double[] y = x().clone();
        Vectors.add(y, factor, move);
        return y;
    }
}
