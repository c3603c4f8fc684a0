package saddleback.engine.labs.interference;

import saddleback.engine.interference.Course;
import saddleback.engine.interference.Learner;
import saddleback.engine.interference.Moment;
import saddleback.engine.interference.PolicyLoss;
import saddleback.engine.interference.RootLoss;
import saddleback.engine.linalg.Blas;
import saddleback.engine.linalg.EigenPairs;
import saddleback.engine.linalg.Lanczos;
import saddleback.engine.linalg.Vectors;
import saddleback.engine.policy.Bandit;
import saddleback.engine.policy.Policy;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds the corners of the cube of successes that a course's flat plateaus are near to. */
public final class Corners {
    /** Up to so many parameters all eigenvalues are computed, else those at both ends. */
    public static final int MOST_DENSE = 400;

    private static final double LEARNED = 0.5;
    private static final double TOLERANCE = 1e-6;

    private final Course course;
    private final Learner learner;
    private final PolicyLoss loss;
    private final Workers workers;
    private final Seed seed;

    private Corners(Course course, Learner learner, Workers workers, Seed seed) {
        this.course = course;
        this.learner = learner;
        this.workers = workers;
        this.seed = seed;
        loss = new PolicyLoss(learner.world(), learner.agent());
    }

    /**
     * A visit for each flat plateau, in order of time, at the recorded moment nearest to its least
     * speed. Costs as many products with the Hessian as there are parameters, up to {@link
     * #MOST_DENSE}, for each.
     *
     * @param learner whose course it is; used by this thread until it returns
     * @param seed of Lanczos' first vector
     */
    public static List<CornerVisit> visits(
            Course course, Learner learner, Workers workers, Seed seed, Progress progress) {
        var corners = new Corners(course, learner, workers, seed);
        int count = course.plateaus().size();
        var visits = new ArrayList<CornerVisit>();
        for (int i = 0; i < count; i++) {
            Progress part = progress.part((double) i / count, (i + 1.0) / count);
            part.step(0, "corner of plateau %d of %d".formatted(i + 1, count));
            if (course.plateaus().get(i).flat()) visits.add(corners.visit(i, part));
        }
        progress.step(1, "corners");
        return visits;
    }

    private CornerVisit visit(int plateau, Progress progress) {
        int at = Moments.nearest(course, course.plateaus().get(plateau).time());
        Moment moment = course.moments().get(at);
        int k = moment.success().length;
        boolean[] learned = new boolean[k];
        double square = 0;
        for (int i = 0; i < k; i++) {
            learned[i] = moment.success()[i] >= LEARNED;
            double d = learned[i] ? moment.failure()[i] : moment.success()[i];
            square += d * d;
        }
        double[] parameters = Arrays.copyOf(course.states()[at], learner.parameters());
        double[] gradient = new double[parameters.length];
        loss.gradient(parameters, gradient);
        double[] eigenvalues = eigenvalues(parameters, progress);
        double cornerGradient = Double.NaN;
        double[] cornerEigenvalues = {};
        if (learner.world() instanceof Bandit bandit) {
            int[] arms = arms(bandit, learned, parameters);
            var roots = new RootLoss(bandit);
            double[] g = new double[roots.size()];
            roots.gradient(roots.corner(arms), g);
            cornerGradient = Vectors.norm(g);
            cornerEigenvalues = roots.tangentEigenvalues(arms);
        }
        return new CornerVisit(
                plateau,
                learned,
                Math.sqrt(square),
                Vectors.norm(gradient),
                eigenvalues,
                cornerGradient,
                cornerEigenvalues);
    }

    private double[] eigenvalues(double[] parameters, Progress progress) {
        int n = parameters.length;
        if (n <= MOST_DENSE) return Blas.eigenvalues(loss.hessian(parameters), n, 1);
        EigenPairs ends =
                Lanczos.extremes(
                        loss.hessianAt(parameters), 1, 1, TOLERANCE, seed, workers, progress);
        return new double[] {ends.values()[1], ends.values()[0]};
    }

    /** The own arm of what is learned; of the others the arm that is most likely now. */
    private int[] arms(Bandit bandit, boolean[] learned, double[] parameters) {
        double[] logits = new double[bandit.components() * bandit.actions()];
        learner.agent().logits(parameters, logits);
        var policy = new Policy(1, bandit.actions());
        int[] arms = new int[bandit.components()];
        for (int k = 0; k < arms.length; k++) {
            policy.set(logits, k * bandit.actions());
            arms[k] = k;
            double most = -1;
            for (int a = 0; a < bandit.actions() && !learned[k]; a++)
                if (a != k && policy.probability(0, a) > most) {
                    arms[k] = a;
                    most = policy.probability(0, a);
                }
        }
        return arms;
    }
}
