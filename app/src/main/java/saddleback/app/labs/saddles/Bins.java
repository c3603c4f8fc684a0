package saddleback.app.labs.saddles;

import saddleback.viz.figure.Range;

import java.util.List;

/**
 * Bins of equal width for eigenvalues, one of them evenly about 0.
 *
 * @param edges increasing
 */
public record Bins(double[] edges) {
    private static final int COUNT = 60;
    private static final double MARGIN = 0.02;
    private static final double TENTH = 0.1;

    /** Bins that hold all of these spectra. */
    public static Bins of(List<double[]> spectra) {
        return of(spectra, COUNT);
    }

    /** About so many bins that hold all of these spectra. */
    static Bins of(List<double[]> spectra, int count) {
        Range range = Range.of(spectra.toArray(double[][]::new)).with(new Range(-1e-12, 1e-12));
        double width = (range.high() - range.low()) / count;
        int first = (int) Math.round(range.low() / width);
        int last = (int) Math.round(range.high() / width);
        double[] edges = new double[last - first + 2];
        for (int i = 0; i < edges.length; i++) edges[i] = (first + i - 0.5) * width;
        return new Bins(edges);
    }

    /** The width of one. */
    public double width() {
        return edges[1] - edges[0];
    }

    /** The share of a spectrum in each bin by its width; a fresh array whose integral is 1. */
    public double[] density(double[] spectrum) {
        double[] density = new double[edges.length - 1];
        for (double v : spectrum) {
            int bin = (int) Math.floor((v - edges[0]) / width());
            density[Math.clamp(bin, 0, density.length - 1)] += 1 / (spectrum.length * width());
        }
        return density;
    }

    /** The least density that is drawn on a logarithmic axis: less than one eigenvalue. */
    public double floor(int size) {
        return 0.6 / (size * width());
    }

    /**
     * A density as a line of steps.
     *
     * @param floor what stands for 0
     * @return x and y, fresh arrays
     */
    public double[][] steps(double[] density, double floor) {
        double[] x = new double[2 * density.length + 2];
        double[] y = new double[x.length];
        x[0] = edges[0];
        y[0] = TENTH * floor;
        for (int i = 0; i < density.length; i++) {
            double height = density[i] > 0 ? density[i] : TENTH * floor;
            x[2 * i + 1] = edges[i];
            y[2 * i + 1] = height;
            x[2 * i + 2] = edges[i + 1];
            y[2 * i + 2] = height;
        }
        x[x.length - 1] = edges[edges.length - 1];
        y[y.length - 1] = TENTH * floor;
        return new double[][] {x, y};
    }

    /** A little beyond the first edge and the last. */
    public Range range() {
        return new Range(edges[0], edges[edges.length - 1]).padded(MARGIN);
    }
}
