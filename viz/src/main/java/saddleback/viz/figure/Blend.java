package saddleback.viz.figure;

/**
 * Soft areas in the colours of the series, mixed by shares at each point of a grid and bilinear
 * between, as for the probabilities of classes. The arrays are not copied and must not be changed
 * afterwards.
 *
 * @param x column coordinates, increasing, at least 2
 * @param y row coordinates, increasing, at least 2
 * @param shares row by row, and for each point the share of every series from 0 on ({@code
 *     shares[(row * x.length + column) * series + k]}), 0 or more, only their ratios counting; a
 *     point with a share that is not finite, or with none above 0, stays free
 * @param series number of shares a point, at least 1
 * @param opacity 0 to 1
 */
public record Blend(double[] x, double[] y, double[] shares, int series, double opacity)
        implements Mark {
    public Blend {
        if (x.length < 2) throw Rules.broken("x.length", "at least 2", x.length);
        if (y.length < 2) throw Rules.broken("y.length", "at least 2", y.length);
        if (series < 1) throw Rules.broken("series", "at least 1", series);
        Rules.increasing("x", x);
        Rules.increasing("y", y);
        int points = Math.multiplyExact(x.length, y.length);
        Rules.length("shares", shares, Math.multiplyExact(points, series));
        Rules.within("opacity", opacity, 0, 1);
    }

    /** The share of a series at a point, of 1 in all; NaN where the point stays free. */
    public double share(int row, int column, int k) {
        int at = (row * x.length + column) * series;
        double sum = 0;
        for (int i = 0; i < series; i++) {
            if (!(shares[at + i] >= 0)) return Double.NaN;
            sum += shares[at + i];
        }
        return sum > 0 && sum < Double.POSITIVE_INFINITY ? shares[at + k] / sum : Double.NaN;
    }

    @Override
    public String name() {
        return "";
    }
}
