package saddleback.engine.labs.spectrum;

/**
 * A density of eigenvalues, with area 1 under it: Gaussians of width {@code sigma} at the nodes of
 * stochastic Lanczos quadrature.
 *
 * @param x places, increasing
 * @param y mean over the probes
 * @param standardError of the mean at each place; NaN with one probe
 * @param sigma standard deviation of each Gaussian, in units of the eigenvalues
 * @param probes start vectors
 * @param steps Lanczos steps from each, at most
 * @param negativeMass share of the eigenvalues more than {@code sigma} below 0, estimated from the
 *     nodes; of their number, not of their sum. Nearer to 0 the nodes do not tell signs apart
 * @param negativeMassError standard error of it; NaN with one probe
 */
public record Density(
        double[] x,
        double[] y,
        double[] standardError,
        double sigma,
        int probes,
        int steps,
        double negativeMass,
        double negativeMassError) {}
