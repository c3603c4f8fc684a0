package saddleback.engine.linalg;

import org.jspecify.annotations.Nullable;

import saddleback.engine.run.Heap;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Eigenvalues at both ends of a symmetric operator by the thick-restart Lanczos method (Wu and
 * Simon, SIAM J. Matrix Anal. Appl. 22, 2000) with full re-orthogonalisation. Stops on the residual
 * of each pair, not on a count.
 *
 * <p>One start vector finds one eigenvector of each eigenvalue. So when all residuals are small the
 * search goes on for some steps from a random vector orthogonal to everything before; it ends when
 * these find nothing new at the ends. Copies of eigenvalues that stand out from the rest are found
 * so; of eigenvalues in a crowd one may be missed, which then changes the answer by as little as
 * they differ.
 */
public final class Lanczos {
    private static final int MOST_RESTARTS = 200;
    private static final int NEIGHBOURS = 4;
    private static final int FEWEST_LOOKS = 6;
    private static final int MOST_LOOKS = 24;

    /** Residuals are looked at again when the space has grown by this part. */
    private static final int CHECKS = 20;

    /** The same where all are within a hundred times the tolerance. */
    private static final int CLOSE_CHECKS = 80;

    private static final long MOST_BYTES = 1L << 28;
    private static final double ROUNDING = 4e-15;

    private final LinearOperator operator;
    private final int largest;
    private final int smallest;
    private final double tolerance;
    private final boolean greatest;
    private final int room;
    private final KrylovSpace space;
    private final Progress progress;
    private int restarts;

    private Lanczos(
            LinearOperator operator,
            int largest,
            int smallest,
            double tolerance,
            boolean greatest,
            Seed seed,
            Workers workers,
            Progress progress) {
        this.operator = operator;
        this.greatest = greatest;
        this.largest = largest;
        this.smallest = smallest;
        this.tolerance = tolerance;
        this.progress = progress;
        room = room(operator.size(), largest + smallest);
        long most = (long) room + MOST_LOOKS;
        Heap.require(
                8L * operator.size() * (most + 2L * (largest + smallest)) + 24L * most * most,
                "eigenvalues",
                "a search",
                "fewer eigenvalues need less");
        double[] start = seed.normals().fill(new double[operator.size()]);
        space = new KrylovSpace(operator, start, room + MOST_LOOKS, seed, workers);
    }

    /** As many vectors as fit into 256 MB, but enough and not more than are of use. */
    private static int room(int size, int wanted) {
        long fit = MOST_BYTES / (8L * size);
        long fewest = 2L * wanted + 24;
        return (int) Math.min(size, Math.clamp(fit, fewest, 4L * wanted + 80));
    }

    /**
     * The {@code largest} largest eigenvalues in descending order, then the {@code smallest}
     * smallest in ascending order. Holds up to 4 (largest + smallest) + 80 vectors, fewer of many
     * parameters: as many as fit into 256 MB, but at least 2 (largest + smallest) + 24.
     *
     * @param tolerance each residual is at most this times the largest absolute eigenvalue found,
     *     in (0, 1)
     * @param seed of the start vector
     * @return NaN, not converged, where the operator gives numbers that are not finite
     * @throws IllegalArgumentException if more are asked for than there are, or than fit into
     *     memory
     */
    public static EigenPairs extremes(
            LinearOperator operator,
            int largest,
            int smallest,
            double tolerance,
            Seed seed,
            Progress progress) {
        return extremes(operator, largest, smallest, tolerance, seed, Workers.shared(), progress);
    }

    /** As above, with the work on vectors shared out over {@code workers}. */
    public static EigenPairs extremes(
            LinearOperator operator,
            int largest,
            int smallest,
            double tolerance,
            Seed seed,
            Workers workers,
            Progress progress) {
        if (largest < 0 || smallest < 0 || largest + smallest < 1)
            throw new IllegalArgumentException("eigenvalues: at least 1, was none");
        if (largest + smallest > operator.size())
            throw new IllegalArgumentException(
                    "eigenvalues: at most %d parameters, was %d"
                            .formatted(operator.size(), largest + smallest));
        return new Lanczos(operator, largest, smallest, tolerance, false, seed, workers, progress)
                .run();
    }

    /**
     * The largest and the smallest eigenvalue, of which the one of greater absolute value is found
     * to the tolerance, and the other only as far as it takes to tell that it is nearer to 0.
     * Operators of one row have one eigenvalue, given twice.
     *
     * @param tolerance as of {@link #extremes(LinearOperator, int, int, double, Seed, Progress)}
     */
    public static EigenPairs greatest(
            LinearOperator operator,
            double tolerance,
            Seed seed,
            Workers workers,
            Progress progress) {
        if (operator.size() > 1)
            return new Lanczos(operator, 1, 1, tolerance, true, seed, workers, progress).run();
        EigenPairs one = extremes(operator, 1, 0, tolerance, seed, workers, progress);
        double value = one.values()[0];
        double bound = one.bounds()[0];
        return new EigenPairs(
                new double[] {value, value},
                List.of(one.vectors().getFirst(), one.vectors().getFirst()),
                new double[] {bound, bound},
                one.converged());
    }

    private EigenPairs run() {
        Ritz found = search();
        while (found != null && done(found) && !space.whole()) {
            space.startAnew();
            Ritz after = look();
            if (after != null && same(found, after)) return pairs(found);
            if (after == null || space.whole()) found = after;
            else {
                lock(after);
                found = search();
            }
        }
        return found == null ? unknown() : pairs(found);
    }

    /** Keeps the pairs that are good and goes on from the other wanted ones. */
    private void lock(Ritz ritz) {
        double good = tolerance * ritz.scale() / 4;
        int[] wanted = IntStream.of(wanted(ritz.count())).distinct().toArray();
        space.lock(
                ritz,
                IntStream.of(wanted).filter(i -> ritz.bounds()[i] <= good).toArray(),
                IntStream.of(wanted).filter(i -> !(ritz.bounds()[i] <= good)).toArray());
    }

    /** Grows the space until all wanted pairs are good; null where the operator is not finite. */
    private @Nullable Ritz search() {
        int check = Math.max(space.count() + 1, largest + smallest);
        while (true) {
            if (space.count() >= room) restart();
            if (!grow()) return null;
            boolean full = space.count() >= room;
            if (space.count() < check && !full) continue;
            Ritz ritz = space.ritz();
            if (done(ritz) || space.whole()) return ritz;
            int checks = within(100 * tolerance, ritz) ? CLOSE_CHECKS : CHECKS;
            check = space.count() + Math.max(1, space.count() / checks);
            if (full && ++restarts > MOST_RESTARTS) return ritz;
        }
    }

    /** Some steps further; null where the operator is not finite. */
    private @Nullable Ritz look() {
        int steps = Math.clamp(space.products() / 10, FEWEST_LOOKS, MOST_LOOKS);
        for (int i = 0; i < steps && !space.whole(); i++) if (!grow()) return null;
        return space.ritz();
    }

    private boolean grow() {
        double made = space.products();
        progress.step(
                made / (made + 4.0 * (largest + smallest) + 20),
                "Lanczos, product " + (space.products() + 1));
        return space.grow();
    }

    /** Whether both have the same wanted values, within the tolerance. */
    private boolean same(Ritz before, Ritz after) {
        int[] a = wanted(before.count());
        int[] b = wanted(after.count());
        for (int i = 0; i < a.length; i++)
            if (!passedOver(after, b[i])
                    && !(Math.abs(before.values()[a[i]] - after.values()[b[i]])
                            <= tolerance * after.scale())) return false;
        return true;
    }

    private boolean done(Ritz ritz) {
        return within(tolerance, ritz);
    }

    private boolean within(double part, Ritz ritz) {
        if (ritz.count() < largest + smallest) return false;
        for (int i : wanted(ritz.count()))
            if (!passedOver(ritz, i) && !(ritz.bounds()[i] <= part * ritz.scale())) return false;
        return true;
    }

    /** Where the greatest is wanted: whether this one is nearer to 0, whatever its error. */
    private boolean passedOver(Ritz ritz, int i) {
        return greatest && Math.abs(ritz.values()[i]) + ritz.bounds()[i] < ritz.scale();
    }

    /** Numbers of the wanted ones among {@code n} ascending values, in the order of the answer. */
    private int[] wanted(int n) {
        int[] wanted = new int[largest + smallest];
        for (int i = 0; i < largest; i++) wanted[i] = n - 1 - i;
        for (int i = 0; i < smallest; i++) wanted[largest + i] = i;
        return wanted;
    }

    /** Restarts with the wanted Ritz vectors and some neighbours. */
    private void restart() {
        Ritz ritz = space.ritz();
        int n = ritz.count();
        int top = largest == 0 ? 0 : largest + NEIGHBOURS;
        int bottom = smallest == 0 ? 0 : smallest + NEIGHBOURS;
        int[] kept = new int[top + bottom];
        for (int i = 0; i < kept.length; i++) kept[i] = i < bottom ? i : n - kept.length + i;
        space.keep(ritz, kept);
    }

    private EigenPairs pairs(Ritz ritz) {
        int[] wanted = wanted(ritz.count());
        double[] values = new double[wanted.length];
        double[] bounds = new double[wanted.length];
        for (int i = 0; i < wanted.length; i++) {
            values[i] = ritz.values()[wanted[i]];
            bounds[i] = ritz.bounds()[wanted[i]] + ROUNDING * ritz.scale();
        }
        return new EigenPairs(values, space.vectors(ritz, wanted), bounds, done(ritz));
    }

    /** The operator gave numbers that are not finite. */
    private EigenPairs unknown() {
        int count = largest + smallest;
        double[] nan = new double[count];
        Arrays.fill(nan, Double.NaN);
        var vectors = new ArrayList<double[]>();
        for (int i = 0; i < count; i++) {
            double[] v = new double[operator.size()];
            Arrays.fill(v, Double.NaN);
            vectors.add(v);
        }
        return new EigenPairs(nan, vectors, nan.clone(), false);
    }
}
