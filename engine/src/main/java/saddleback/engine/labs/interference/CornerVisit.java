package saddleback.engine.labs.interference;

import java.util.Arrays;

/**
 * The corner of the cube of successes that a flat plateau is nearest to: some components are
 * learned, the others are not. Eigenvalues are those of the loss -J, ascending, by the saddle lab's
 * operators: all of them, or of more than {@link Corners#MOST_DENSE} parameters the lowest and the
 * highest.
 *
 * @param plateau number of the plateau in the course
 * @param learned for each component whether it is learned at the corner
 * @param distance Euclidean, of the successes, at the plateau's least speed
 * @param gradientNorm of J by the parameters there
 * @param eigenvalues of the Hessian by the parameters there; both signs show a saddle, and all tend
 *     to 0 as the corner, which is at infinity, comes near
 * @param cornerGradientNorm at the corner itself, in square roots of probabilities, where it is a
 *     point like any other; NaN where the world is not a bandit
 * @param cornerEigenvalues of the Hessian there, on the tangent space of the spheres; empty where
 *     the world is not a bandit
 */
public record CornerVisit(
        int plateau,
        boolean[] learned,
        double distance,
        double gradientNorm,
        double[] eigenvalues,
        double cornerGradientNorm,
        double[] cornerEigenvalues) {
    /** Eigenvalues whose size is below this share of the largest count as 0. */
    public static final double ZERO = 1e-9;

    /** How many of these eigenvalues are below 0, rounding errors aside. */
    public static long negative(double[] eigenvalues) {
        double least = -ZERO * Arrays.stream(eigenvalues).map(Math::abs).max().orElse(0);
        return Arrays.stream(eigenvalues).filter(e -> e < least).count();
    }

    /** How many of these eigenvalues are above 0, rounding errors aside. */
    public static long positive(double[] eigenvalues) {
        return negative(Arrays.stream(eigenvalues).map(e -> -e).toArray());
    }

    /** Whether {@link #eigenvalues} are only the lowest and the highest. */
    public boolean endsOnly() {
        return eigenvalues.length == 2;
    }
}
