package saddleback.engine.labs.spectrum;

import saddleback.engine.curvature.Estimate;
import saddleback.engine.curvature.Probe;
import saddleback.engine.curvature.SpectralDensity;
import saddleback.engine.linalg.LanczosQuadrature;
import saddleback.engine.linalg.LinearOperator;
import saddleback.engine.run.KeptNumbers;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Stochastic Lanczos quadratures, each kept when it is finished, and densities drawn from them. */
record Quadratures(DensitySettings how, Seed seed, KeptNumbers kept, Workers workers) {
    /** So far beyond the ends the Gaussians are followed: less than 1e-8 of the area is beyond. */
    private static final double MARGIN = 6;

    private static final double PLACES_PER_SIGMA = 3;

    /** All quadratures of an operator. */
    SpectralDensity of(String name, LinearOperator operator, Progress progress) {
        List<LanczosQuadrature> all = new ArrayList<>();
        for (int i = 0; i < how.probes(); i++)
            all.add(
                    probe(
                            name + "-" + i,
                            operator,
                            seed.of(i),
                            progress.part((double) i / how.probes(), (i + 1.0) / how.probes())));
        return new SpectralDensity(all);
    }

    private LanczosQuadrature probe(
            String name, LinearOperator operator, Seed own, Progress progress) {
        int room = how.steps();
        double[] numbers =
                kept.of(
                        name,
                        1 + 2 * room,
                        () -> {
                            LanczosQuadrature q =
                                    SpectralDensity.probe(
                                            operator, room, Probe.GAUSSIAN, own, workers, progress);
                            int n = q.nodes().length;
                            double[] all = new double[1 + 2 * room];
                            all[0] = n;
                            System.arraycopy(q.nodes(), 0, all, 1, n);
                            System.arraycopy(q.weights(), 0, all, 1 + room, n);
                            return all;
                        });
        int n = (int) numbers[0];
        return new LanczosQuadrature(
                Arrays.copyOfRange(numbers, 1, 1 + n),
                Arrays.copyOfRange(numbers, 1 + room, 1 + room + n));
    }

    /**
     * What densities of several moments have in common.
     *
     * @param x places, evenly spaced
     * @param sigma of each Gaussian
     */
    record Frame(double[] x, double sigma) {}

    /**
     * Places that hold all eigenvalues from {@code low} to {@code high}, a third of a Gaussian's
     * width apart.
     *
     * @param low finite, not above {@code high}
     */
    Frame frame(double low, double high) {
        double width = high - low;
        if (width == 0) width = high == 0 ? 1 : Math.abs(high);
        double sigma = how.broadening() * width;
        double from = low - MARGIN * sigma;
        double to = high + MARGIN * sigma;
        double[] x = new double[(int) Math.ceil((to - from) / sigma * PLACES_PER_SIGMA) + 1];
        for (int i = 0; i < x.length; i++) x[i] = from + (to - from) * i / (x.length - 1);
        return new Frame(x, sigma);
    }

    /** The density in a frame. */
    Density density(SpectralDensity nodes, Frame frame) {
        SpectralDensity.Curve curve = nodes.on(frame.x(), frame.sigma());
        Estimate negative = nodes.below(-frame.sigma());
        return new Density(
                frame.x(),
                curve.mean(),
                curve.standardError(),
                frame.sigma(),
                how.probes(),
                how.steps(),
                negative.value(),
                negative.standardError());
    }
}
