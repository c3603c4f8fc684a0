package saddleback.viz.figure;

/**
 * A picture in colours of its own, the same on every ground; each grid point colours the cell around
 * it, to half way to its neighbours. The arrays are not copied and must not be changed afterwards.
 *
 * @param x column coordinates, increasing, at least 2
 * @param y row coordinates, increasing, at least 2
 * @param rgb row by row ({@code rgb[row * x.length + column]}, rows along y), 0xRRGGBB; below 0 the
 *     ground is seen
 */
public record Photo(double[] x, double[] y, int[] rgb) implements Mark {
    public Photo {
        if (x.length < 2) throw Rules.broken("x.length", "at least 2", x.length);
        if (y.length < 2) throw Rules.broken("y.length", "at least 2", y.length);
        Rules.increasing("x", x);
        Rules.increasing("y", y);
        int points = Math.multiplyExact(x.length, y.length);
        if (rgb.length != points)
            throw new IllegalArgumentException("rgb: length " + points + ", was " + rgb.length);
    }

    @Override
    public String name() {
        return "";
    }
}
