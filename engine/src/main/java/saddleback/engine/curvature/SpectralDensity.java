package saddleback.engine.curvature;

import saddleback.engine.linalg.LanczosQuadrature;
import saddleback.engine.linalg.LinearOperator;
import saddleback.engine.run.Heap;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;

/**
 * The density of a symmetric operator's eigenvalues by stochastic Lanczos quadrature (Ubaru, Chen
 * and Saad, SIAM J. Matrix Anal. Appl. 38, 2017; for networks Ghorbani, Krishnan and Xiao, ICML
 * 2019): one quadrature a random start vector, each with mean the uniform measure on the
 * eigenvalues, up to the quadrature's error.
 *
 * @param probes one quadrature a start vector, at least 1
 */
public record SpectralDensity(List<LanczosQuadrature> probes) {
    /** Squared distance over sigma from which on a Gaussian is below 1e-17 of its peak. */
    private static final double FAR = 80;

    /** Copies the list. */
    public SpectralDensity {
        probes = List.copyOf(probes);
        if (probes.isEmpty()) throw new IllegalArgumentException("probes: at least 1, was 0");
    }

    /**
     * A density at places.
     *
     * @param mean over the probes
     * @param standardError of the mean; NaN with one probe
     */
    public record Curve(double[] mean, double[] standardError) {}

    /**
     * Costs probes x steps products and holds {@code steps} vectors.
     *
     * @param seed probe i is drawn from {@code seed.of(i)}
     * @throws IllegalArgumentException where the vectors do not fit into memory
     */
    public static SpectralDensity of(
            LinearOperator operator,
            int probes,
            int steps,
            Probe kind,
            Seed seed,
            Workers workers,
            Progress progress) {
        var all = new ArrayList<LanczosQuadrature>();
        for (int i = 0; i < probes; i++)
            all.add(
                    probe(
                            operator,
                            steps,
                            kind,
                            seed.of(i),
                            workers,
                            progress.part((double) i / probes, (i + 1.0) / probes)));
        return new SpectralDensity(all);
    }

    /** One probe, for callers that keep finished ones; as {@link #of}. */
    public static LanczosQuadrature probe(
            LinearOperator operator,
            int steps,
            Probe kind,
            Seed seed,
            Workers workers,
            Progress progress) {
        int n = operator.size();
        Heap.require(
                8L * n * (Math.min(steps, n) + 2), "steps", "a density", "fewer steps need less");
        return LanczosQuadrature.of(operator, kind.draw(seed, n), steps, workers, progress);
    }

    /** The least node of all probes; at least the least eigenvalue, to rounding. */
    public double least() {
        return probes.stream().mapToDouble(p -> p.nodes()[0]).min().orElse(Double.NaN);
    }

    /** The greatest node of all probes; at most the greatest eigenvalue, to rounding. */
    public double greatest() {
        return probes.stream()
                .mapToDouble(p -> p.nodes()[p.nodes().length - 1])
                .max()
                .orElse(Double.NaN);
    }

    /**
     * The density with each node drawn out to a Gaussian; the area under it is 1.
     *
     * @param x places
     * @param sigma standard deviation of each Gaussian, above 0
     */
    public Curve on(double[] x, double sigma) {
        double[] mean = new double[x.length];
        double[] error = new double[x.length];
        double peak = 1 / (sigma * Math.sqrt(2 * Math.PI));
        for (int i = 0; i < x.length; i++) {
            double at = x[i];
            Estimate e =
                    mean(
                            node -> {
                                double d = (at - node) / sigma;
                                return d * d > FAR ? 0 : peak * Math.exp(-d * d / 2);
                            });
            mean[i] = e.value();
            error[i] = e.standardError();
        }
        return new Curve(mean, error);
    }

    /** The share of the eigenvalues below a threshold. */
    public Estimate below(double threshold) {
        return mean(node -> node < threshold ? 1 : 0);
    }

    /**
     * The mean of f over the eigenvalues; without the quadrature's error for polynomials of degree
     * up to twice the steps less 1. The trace is the mean of the identity times the size.
     */
    public Estimate mean(DoubleUnaryOperator f) {
        ToDoubleFunction<LanczosQuadrature> one =
                p -> {
                    double sum = 0;
                    for (int i = 0; i < p.nodes().length; i++)
                        sum += p.weights()[i] * f.applyAsDouble(p.nodes()[i]);
                    return sum;
                };
        return Estimate.of(probes.stream().mapToDouble(one).toArray());
    }
}
