package saddleback.engine.critical;

import saddleback.engine.interval.BallMatrix;
import saddleback.engine.interval.IntervalVector;
import saddleback.engine.interval.Upward;

/**
 * A proof that the gradient vanishes near a point w, by Krawczyk's operator (Krawczyk 1969; Rump,
 * Verification methods, Acta Numerica 19, 2010, section 13; Neumaier, Interval Methods for Systems
 * of Equations, 1990, section 5.1) in coordinates that make the Hessian nearly diagonal.
 *
 * <p>Let B have approximate eigenvectors over the roots of their absolute eigenvalues as columns,
 * and J be the diagonal matrix of their signs. Over a box about w let all of Bᵀ H(x) B - J have a
 * norm of at most q below 1. In coordinates u with x = w + B u the operator T u = u - J Bᵀ g(w + B
 * u) then contracts by q wherever x is in the box. With v = T 0, the ball about v of radius q |v| /
 * (1 - q) is mapped into itself, as |T u - v| is at most q |u|. If it lies in the box, Banach's
 * theorem gives a point with Bᵀ g = 0, where g = 0 since Bᵀ H B and therefore B is regular. Every
 * critical point in the box is this one: with the mean H of the Hessians between two, 0 = Bᵀ H (x -
 * y). The Hessian there (and everywhere in the box) has as many negative eigenvalues as J by
 * Sylvester's law of inertia, as no eigenvalue of Bᵀ H B is 1 or more away from those of J (Weyl);
 * for the sum of absolute values in a row as the bound of the norm this is Gershgorin's theorem.
 *
 * <p>Where the function is exactly constant along some directions, B has so many columns fewer. H
 * vanishes there, so B's columns and these directions together span everything, g = 0 follows from
 * Bᵀ g = 0, and all is true modulo these directions.
 */
final class Contraction {
    private final BallMatrix rows;
    private final BallMatrix columns;
    private final double[] signs;

    /**
     * What came out.
     *
     * @param factor bound q on the norm of Bᵀ H B - J; below 1 the Hessians are regular
     * @param distance bound on the Euclidean distance from w of all points of the ball; where it is
     *     within the box's half width there is a critical point
     */
    record Bounds(double factor, double distance) {}

    /** In coordinates of this frame. */
    Contraction(Frame frame) {
        int n = frame.n();
        int m = frame.count();
        double[] b = frame.scaled();
        rows = BallMatrix.of(b, m, n);
        double[] t = new double[b.length];
        for (int i = 0; i < m; i++) for (int j = 0; j < n; j++) t[j * m + i] = b[i * n + j];
        columns = BallMatrix.of(t, n, m);
        signs = new double[m];
        for (int i = 0; i < m; i++) signs[i] = frame.values()[i] < 0 ? -1 : 1;
    }

    /** The number of negative signs. */
    int index() {
        int count = 0;
        for (double s : signs) if (s < 0) count++;
        return count;
    }

    /**
     * The bounds.
     *
     * @param hessian over a box about w, symmetric
     * @param gradient at w
     */
    Bounds bounds(BallMatrix hessian, IntervalVector gradient) {
        int m = signs.length;
        BallMatrix d = columns.transposeTimes(hessian.transposeTimes(columns));
        for (int i = 0; i < m; i++) d.add(i, i, -signs[i]);
        double[] magnitudes = d.magnitudes();
        double factor = 0;
        for (int i = 0; i < m; i++) factor = Math.max(factor, Upward.sum(magnitudes, i * m, m));
        return bounds(factor, gradient);
    }

    /** The bounds if q is {@code factor}. */
    Bounds bounds(double factor, IntervalVector gradient) {
        BallMatrix g = columns.transposeTimes(BallMatrix.column(gradient));
        double rest = Math.nextDown(1 - factor);
        if (!(rest > 0)) return new Bounds(factor, Double.POSITIVE_INFINITY);
        int m = signs.length;
        BallMatrix v = BallMatrix.zeros(m, 1);
        for (int i = 0; i < m; i++) v.set(i, 0, signs[i] < 0 ? g.get(i, 0) : g.get(i, 0).negated());
        double first = Upward.norm(rows.transposeTimes(v).magnitudes());
        double ball = Upward.bound(Upward.norm(v.magnitudes()) * factor / rest, 2);
        return new Bounds(factor, Upward.bound(first + Upward.times(norm(), ball), 1));
    }

    /**
     * A bound on the Euclidean norm of B: its Frobenius norm, or the root of its greatest sums of a
     * row and a column.
     */
    private double norm() {
        double sums = Math.nextUp(Math.sqrt(Upward.times(largestSum(rows), largestSum(columns))));
        return Math.min(sums, Upward.norm(columns.magnitudes()));
    }

    private static double largestSum(BallMatrix a) {
        double[] b = a.magnitudes();
        double top = 0;
        for (int i = 0; i < a.rows(); i++)
            top = Math.max(top, Upward.sum(b, i * a.cols(), a.cols()));
        return top;
    }
}
