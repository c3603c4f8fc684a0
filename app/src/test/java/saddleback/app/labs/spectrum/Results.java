package saddleback.app.labs.spectrum;

import org.jspecify.annotations.Nullable;

import saddleback.engine.labs.spectrum.Census;
import saddleback.engine.labs.spectrum.Density;
import saddleback.engine.labs.spectrum.Eigenvalues;
import saddleback.engine.labs.spectrum.LayerBlock;
import saddleback.engine.labs.spectrum.Moment;
import saddleback.engine.labs.spectrum.Operator;
import saddleback.engine.labs.spectrum.SpectrumResult;
import saddleback.engine.labs.spectrum.Symmetry;
import saddleback.engine.labs.spectrum.Trace;
import saddleback.engine.linalg.EigenPairs;
import saddleback.engine.net.LayerSettings;
import saddleback.engine.net.Network;
import saddleback.engine.net.NetworkSettings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Results whose matrices are diagonal, so that everything about them is known. */
public final class Results {
    static final double TOLERANCE = 2e-9;

    private Results() {}

    /** Inputs, hidden units, outputs; dense layers with biases and a tanh between. */
    static Network network(int in, int hidden, int out) {
        return Network.of(
                NetworkSettings.of(
                        List.of(
                                new LayerSettings.Dense(hidden, true),
                                new LayerSettings.Tanh(),
                                new LayerSettings.Dense(out, true))),
                in);
    }

    /** 22 positive from 2 downwards by a third each, 6 zeros, 15 negative up to -0.5. */
    static double[] fortyThree() {
        double[] v = new double[43];
        for (int i = 0; i < 22; i++) v[i] = 2 * Math.pow(1.5, -i);
        for (int i = 0; i < 15; i++) v[42 - i] = -0.5 * Math.pow(1.6, -i);
        return v;
    }

    /** All eigenvalues of a diagonal matrix, the outermost with their vectors. */
    static Eigenvalues exact(double[] descending, int largest, int smallest) {
        return new Eigenvalues(
                descending,
                pairs(descending, largest, false, 0),
                pairs(descending, smallest, true, 0));
    }

    /** Both ends alone, with a bound on each. */
    static Eigenvalues ends(double[] descending, int largest, int smallest, double bound) {
        return new Eigenvalues(
                null,
                pairs(descending, largest, false, bound),
                pairs(descending, smallest, true, bound));
    }

    private static EigenPairs pairs(double[] all, int count, boolean fromEnd, double bound) {
        double[] values = new double[count];
        var vectors = new ArrayList<double[]>();
        for (int i = 0; i < count; i++) {
            int at = fromEnd ? all.length - 1 - i : i;
            values[i] = all[at];
            double[] unit = new double[all.length];
            for (int j = 0; j < unit.length; j++) unit[j] = Math.sin((at + 1) * (j + 0.5) * 0.01);
            double norm = Math.sqrt(Arrays.stream(unit).map(u -> u * u).sum());
            for (int j = 0; j < unit.length; j++) unit[j] /= norm;
            vectors.add(unit);
        }
        double[] bounds = new double[count];
        Arrays.fill(bounds, bound);
        return new EigenPairs(values, vectors, bounds, true);
    }

    static Census census(int negative, int zero, double share) {
        return new Census(
                TOLERANCE,
                negative,
                zero,
                share,
                List.of(new Symmetry("one number added to all outputs", 6, true)),
                6);
    }

    /** A mixture of Gaussians at the eigenvalues. */
    static Density density(double[] eigenvalues, double sigma) {
        int n = 400;
        double[] x = new double[n];
        double[] y = new double[n];
        double[] error = new double[n];
        double low = Arrays.stream(eigenvalues).min().orElseThrow() - 4 * sigma;
        double high = Arrays.stream(eigenvalues).max().orElseThrow() + 4 * sigma;
        for (int i = 0; i < n; i++) {
            x[i] = low + (high - low) * i / (n - 1);
            for (double v : eigenvalues) y[i] += Math.exp(-Math.pow((x[i] - v) / sigma, 2) / 2);
            y[i] /= eigenvalues.length * sigma * Math.sqrt(2 * Math.PI);
            error[i] = 0.2 * y[i];
        }
        return new Density(x, y, error, sigma, 10, 80, 0.35, 0.02);
    }

    static SpectrumResult result(
            Network network,
            @Nullable Eigenvalues eigenvalues,
            @Nullable Census census,
            @Nullable Density density,
            List<LayerBlock> blocks,
            List<Moment> along) {
        return new SpectrumResult(
                network,
                new double[network.size()],
                Operator.HESSIAN,
                100,
                0.7,
                0.1,
                eigenvalues,
                null,
                census,
                density,
                blocks,
                along,
                false);
    }

    /** Everything there can be, on 43 parameters. */
    static SpectrumResult small() {
        double[] all = fortyThree();
        var blocks =
                List.of(
                        new LayerBlock(
                                0,
                                "dense 0 (4 x 5)",
                                0,
                                25,
                                exact(Arrays.copyOfRange(all, 0, 25), 3, 2),
                                5),
                        new LayerBlock(
                                2,
                                "dense 2 (5 x 3)",
                                25,
                                18,
                                exact(Arrays.copyOfRange(all, 25, 43), 3, 2),
                                -1));
        return result(
                network(4, 5, 3),
                exact(all, 10, 5),
                census(15, 6, 15 / 43.0),
                density(all, 0.02),
                blocks,
                along(all));
    }

    private static List<Moment> along(double[] end) {
        var moments = new ArrayList<Moment>();
        for (int m = 0; m < 12; m++) {
            double[] values = end.clone();
            for (int i = 0; i < values.length; i++)
                values[i] *= values[i] > 0 ? 0.2 + 1.8 * m / 11 : 1 - 0.8 * m / 11;
            double[] ends = {end[0] * 2.2, end[42] * 1.2};
            Density d = density(values, 0.02);
            Density wide = density(ends, 0.02);
            double[] y = new double[wide.x().length];
            for (int i = 0; i < y.length; i++) {
                int near = Arrays.binarySearch(d.x(), wide.x()[i]);
                int at = near < 0 ? -near - 1 : near;
                y[i] = at <= 0 || at >= d.x().length ? 0 : d.y()[at];
            }
            moments.add(
                    new Moment(
                            100L * m,
                            m,
                            2.3 * Math.pow(0.7, m),
                            0.1,
                            exact(values, 10, 5),
                            new Trace(3, 0, Trace.How.DIAGONAL),
                            census(15, 6, (15 - m) / 43.0),
                            new Density(wide.x(), y, y, 0.02, 10, 80, 0.3, 0.01),
                            4));
        }
        return moments;
    }

    /** Both ends of 2410 eigenvalues of a network for images of 8 x 8 pixels. */
    static SpectrumResult large() {
        double[] all = new double[2410];
        for (int i = 0; i < all.length; i++)
            all[i] = i < 9 ? 30.0 - 3 * i : 1e-3 * Math.tan((1204.6 - i) * Math.PI / 2 / 1206);
        return result(
                network(64, 32, 10),
                ends(all, 10, 5, 0.3),
                census(-1, -1, 0.41),
                density(Arrays.copyOf(all, 40), 0.15),
                List.of(),
                List.of());
    }

    /** All of 20,000 eigenvalues. */
    static SpectrumResult huge() {
        double[] all = new double[20_110];
        for (int i = 0; i < all.length; i++)
            all[i] = i < 9 ? 30.0 - 3 * i : 1e-4 * Math.tan((8000.6 - i) * Math.PI / 2 / 12112);
        return result(
                network(99, 182, 10),
                exact(all, 1, 1),
                census(12_109, 0, 0.6),
                null,
                List.of(),
                List.of());
    }
}
