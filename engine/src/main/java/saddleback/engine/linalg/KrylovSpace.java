package saddleback.engine.linalg;

import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;

import java.util.Arrays;
import java.util.List;

/**
 * A space that grows by one product at a time, with an orthonormal basis and the operator's
 * projection on it. Every entry of the projection is computed, none is taken for 0, so the space
 * may be restarted with some of its Ritz vectors or with a random vector.
 *
 * <p>A product is first made orthogonal to the last two vectors (to all after a restart), then to
 * all: what the second pass removes is of the size of rounding errors, so the vectors stay
 * orthogonal to rounding (Parlett, The Symmetric Eigenvalue Problem, section 6.9).
 */
final class KrylovSpace {
    private static final double BREAKDOWN = 1e-13;

    private final LinearOperator operator;
    private final Seed seed;
    private final Basis basis;
    private final int room;
    private final double[] projected;

    /** For each vector a bound on the part of its product that lies outside, but for the last. */
    private final double[] loose;

    private double[] next;
    private boolean kept;
    private boolean leaking;
    private double largestEntry;
    private double beta;
    private int products;

    /**
     * A space without vectors.
     *
     * @param start not zero, taken over
     * @param room the most vectors it will hold
     * @param seed of the random vectors that follow where the space is closed
     */
    KrylovSpace(LinearOperator operator, double[] start, int room, Seed seed, Workers workers) {
        this.operator = operator;
        this.room = room;
        this.seed = seed;
        basis = new Basis(operator.size(), workers);
        projected = new double[room * room];
        loose = new double[room];
        next = start;
        Vectors.scale(next, 1 / Vectors.norm(next));
    }

    /** The number of vectors. */
    int count() {
        return basis.count();
    }

    /** How many products were made. */
    int products() {
        return products;
    }

    /** Whether no product leads out of the space. */
    boolean closed() {
        return beta == 0;
    }

    /** Whether the space is everything. */
    boolean whole() {
        return count() == operator.size();
    }

    /**
     * Takes in the next vector.
     *
     * @return false where its product is not finite; the space is then of no use
     */
    boolean grow() {
        int j = count();
        basis.add(next);
        double[] u = new double[operator.size()];
        operator.times(next, u);
        products++;
        double[] h = new double[j + 1];
        double before = basis.project(u, kept || leaking ? 0 : Math.max(0, j - 1), h);
        double after = basis.project(u, 0, h);
        if (after < before / 2) after = basis.project(u, 0, h);
        kept = false;
        beta = Math.sqrt(after);
        for (int i = 0; i <= j; i++) enter(i, j, h[i]);
        if (!Double.isFinite(beta)) return false;
        largestEntry = Math.max(largestEntry, beta);
        if (whole()) beta = 0;
        else if (beta <= BREAKDOWN * largestEntry) startAnew();
        else {
            Vectors.scale(u, 1 / beta);
            next = u;
        }
        return true;
    }

    private void enter(int i, int j, double value) {
        projected[i * room + j] = value;
        projected[j * room + i] = value;
        largestEntry = Math.max(largestEntry, Math.abs(value));
    }

    /** Goes on with a random vector orthogonal to the space; where it led before stays outside. */
    void startAnew() {
        if (whole()) return;
        if (count() > 0) loose[count() - 1] += beta;
        leaking |= beta > 0;
        beta = 0;
        next = seed.of(products).normals().fill(new double[operator.size()]);
        double[] unused = new double[count()];
        basis.project(next, 0, unused);
        double left = basis.project(next, 0, unused);
        Vectors.scale(next, 1 / Math.sqrt(left));
    }

    /** The eigenpairs of the projection. */
    Ritz ritz() {
        int n = count();
        double[] vectors = new double[n * n];
        for (int i = 0; i < n; i++) System.arraycopy(projected, i * room, vectors, i * n, n);
        double[] values = Blas.eigenvectors(vectors, n, 1);
        double[] bounds = new double[n];
        for (int i = 0; i < n; i++)
            bounds[i] = Math.abs(beta * vectors[i * n + n - 1]) + outside(vectors, i);
        return new Ritz(values, vectors, bounds);
    }

    private double outside(double[] vectors, int i) {
        if (whole()) return 0;
        int n = count();
        double sum = 0;
        for (int j = 0; j < n; j++) sum += loose[j] * Math.abs(vectors[i * n + j]);
        return sum;
    }

    /** Restarts with some Ritz vectors of the present space (Wu and Simon's thick restart). */
    void keep(Ritz ritz, int[] which) {
        double[] left = new double[which.length];
        for (int i = 0; i < which.length; i++) left[i] = outside(ritz.vectors(), which[i]);
        replace(ritz, which, left);
    }

    /**
     * Keeps some Ritz vectors as they are and begins a new search beside them.
     *
     * @param which those kept; what their products have outside is given up
     * @param sources Ritz vectors whose sum is the new start; a random one without any
     */
    void lock(Ritz ritz, int[] which, int[] sources) {
        double[] left = new double[which.length];
        for (int i = 0; i < which.length; i++) left[i] = ritz.bounds()[which[i]];
        List<double[]> start = vectors(ritz, sources);
        replace(ritz, which, left);
        beta = 0;
        leaking = true;
        if (start.isEmpty()) {
            startAnew();
            return;
        }
        next = start.getFirst();
        for (double[] v : start.subList(1, start.size())) Vectors.add(next, 1, v);
        Vectors.scale(next, 1 / Vectors.norm(next));
    }

    private void replace(Ritz ritz, int[] which, double[] left) {
        basis.replace(vectors(ritz, which));
        Arrays.fill(loose, 0);
        System.arraycopy(left, 0, loose, 0, left.length);
        Arrays.fill(projected, 0);
        for (int i = 0; i < which.length; i++) enter(i, i, ritz.values()[which[i]]);
        kept = true;
    }

    /** Ritz vectors in the whole space; the basis may have grown since. */
    List<double[]> vectors(Ritz ritz, int[] which) {
        return basis.combinations(ritz.vectors(), ritz.count(), which);
    }
}
