package saddleback.engine.reparam;

import saddleback.engine.net.Network;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.run.Progress;
import saddleback.engine.settings.Id;
import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

import java.util.Arrays;
import java.util.List;

/**
 * Theorem 5 as a machine: the alpha-scale after which many eigenvalues of the Hessian are above
 * what is asked. Of K layers the smallest gets beta^(K-1), all others 1/beta, so that all
 * parameters but few, the set S, are divided by beta or more. S is the smallest layer's weights and
 * the biases from there on; the layer is chosen so that S is smallest.
 *
 * <p>Without a count: beta is above the root of {@code above} over the smallest eigenvalue that
 * counts as positive, and the rank less |S| eigenvalues are guaranteed, as in the theorem. It needs
 * all eigenvalues, so no more than 2,000 parameters. With a count k: beta is above the root of
 * {@code above} over the k-th largest eigenvalue of the Hessian without the rows and columns of S,
 * which guarantees k, for such a vector x has x' D H D x at least beta² times that times |x|².
 *
 * @param count eigenvalues wanted, 0 for what the theorem gives
 */
@Id(value = "reach-eigenvalues", meaning = "Theorem 5: alpha-scale to many large eigenvalues")
public record ReachEigenvalues(
        @Setting(value = "What eigenvalues shall be above", min = 0, above = true, log = true)
                double above,
        @Setting(value = "How many, 0 for as many as Theorem 5 gives", min = 0) int count)
        implements Transformation, Machine {
    private static final String NAME = "reach-eigenvalues";
    private static final double MORE = 1.001;

    /** Eigenvalues below this part of the largest one count as 0. */
    private static final double NOTHING = 1e-10;

    /** Checks the ranges. */
    public ReachEigenvalues {
        Ranges.check(ReachEigenvalues.class, above, count);
    }

    @Override
    public Kind kind() {
        return Kind.ALPHA_SCALE;
    }

    @Override
    public List<WeightLayer> suited(Place before) {
        List<WeightLayer> layers = OwnParameters.layers(before, NAME);
        int size = before.network().size();
        if (count == 0 && !LossHessian.isWhole(size))
            throw new IllegalArgumentException(
                    "%s: a count of eigenvalues for more than %,d parameters, was none for %,d"
                            .formatted(NAME, LossHessian.MOST_WHOLE, size));
        int others = SmallLayer.of(layers).others(size).length;
        if (count > others)
            throw new IllegalArgumentException(
                    "%s: a count of at most %d, the parameters that are enlarged, was %d"
                            .formatted(NAME, others, count));
        return layers;
    }

    @Override
    public Step apply(Place before, NetworkObjective train, Progress progress) {
        List<WeightLayer> layers = suited(before);
        var small = SmallLayer.of(layers);
        var hessian = new LossHessian(train, before.coordinates(), progress.part(0, 0.1));
        double[] old = hessian.largest(Math.max(1, count), progress.part(0.1, 0.3));
        Goal goal =
                count == 0
                        ? theorem(old, small)
                        : wanted(hessian, small, before.network(), progress.part(0.3, 0.6));
        double beta = Math.max(1, MORE * Math.sqrt(above / goal.eigenvalue));
        Step step = scale(layers.size(), small.index(), beta).apply(before, train, progress);
        double[] now =
                new LossHessian(train, step.after().coordinates(), progress.part(0.6, 0.7))
                        .largest(Math.max(1, count), progress.part(0.7, 1));
        return step.with(
                List.of(
                        new Step.Note("factor", beta),
                        new Step.Note("smallest-eigenvalue", goal.eigenvalue),
                        new Step.Note("rank", goal.rank),
                        new Step.Note("before", above(old)),
                        new Step.Note("guaranteed", goal.guaranteed),
                        new Step.Note("attained", above(now))));
    }

    /**
     * What beta is chosen by.
     *
     * @param rank eigenvalues that count as positive, NaN where not counted
     */
    private record Goal(double eigenvalue, double rank, int guaranteed) {}

    private static Goal theorem(double[] eigenvalues, SmallLayer small) {
        int rank = positive(eigenvalues);
        if (rank <= small.kept().length)
            throw new IllegalArgumentException(
                    ("%s: a count, or a rank above the %d parameters that are not enlarged, was"
                                    + " rank %d")
                            .formatted(NAME, small.kept().length, rank));
        return new Goal(eigenvalues[rank - 1], rank, rank - small.kept().length);
    }

    private Goal wanted(LossHessian hessian, SmallLayer small, Network network, Progress progress) {
        int[] others = small.others(network.size());
        double[] eigenvalues = hessian.largest(others, count, progress);
        int positive = positive(eigenvalues);
        if (positive < count)
            throw new IllegalArgumentException(
                    ("%s: a count of at most %d, the positive eigenvalues among the parameters"
                                    + " that are enlarged, was %d")
                            .formatted(NAME, positive, count));
        return new Goal(eigenvalues[count - 1], Double.NaN, count);
    }

    private static int positive(double[] descending) {
        int n = 0;
        while (n < descending.length && descending[n] > NOTHING * descending[0]) n++;
        return n;
    }

    private int above(double[] eigenvalues) {
        return (int) Arrays.stream(eigenvalues).filter(e -> e > above).count();
    }

    private static AlphaScale scale(int layers, int smallest, double beta) {
        double[] factors = new double[layers];
        Arrays.fill(factors, 1 / beta);
        factors[smallest] = Math.pow(beta, layers - 1);
        if (factors[smallest] == Double.POSITIVE_INFINITY)
            throw new IllegalArgumentException(
                    "%s: a bound that float64 factors reach, was one that needs %s to the power %d"
                            .formatted(NAME, beta, layers - 1));
        return new AlphaScale(factors);
    }

    /** As many eigenvalues above 100 as the theorem gives. */
    public static ReachEigenvalues defaults() {
        return new ReachEigenvalues(100, 0);
    }
}
