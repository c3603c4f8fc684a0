package saddleback.viz.paint;

import saddleback.viz.figure.Grid;
import saddleback.viz.figure.Raster;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;

/** Pixels of a raster inside its frame; outside the grid they are transparent. */
final class RasterPicture {
    private static final int MOST = 8000;

    private RasterPicture() {}

    /** What decides the pixels. */
    record Key(Raster raster, Frame frame, int columns, int rows, int noData) {}

    static Key key(Raster raster, Frame frame, double density, int noData) {
        Rectangle2D box = frame.box();
        int columns = (int) Math.clamp(Math.rint(box.getWidth() * density), 1, MOST);
        int rows = (int) Math.clamp(Math.rint(box.getHeight() * density), 1, MOST);
        return new Key(raster, frame, columns, rows, noData);
    }

    static BufferedImage paint(Key k) {
        boolean smooth = k.raster().look() == Raster.Look.SMOOTH;
        Grid grid = k.raster().grid();
        Rectangle2D box = k.frame().box();
        var xs = new Samples(grid.x(), k.columns(), smooth);
        var ys = new Samples(grid.y(), k.rows(), smooth);
        double w = box.getWidth() / k.columns();
        double h = box.getHeight() / k.rows();
        for (int i = 0; i < k.columns(); i++) xs.set(i, k.frame().x(box.getX() + (i + 0.5) * w));
        for (int j = 0; j < k.rows(); j++) ys.set(j, k.frame().y(box.getY() + (j + 0.5) * h));
        var colours = new Colours(k.raster().scale(), k.noData());
        var image = new BufferedImage(k.columns(), k.rows(), BufferedImage.TYPE_INT_ARGB);
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        for (int j = 0; j < k.rows(); j++) if (ys.inside(j)) line(grid, xs, ys, j, colours, pixels);
        return image;
    }

    private static void line(
            Grid grid, Samples xs, Samples ys, int j, Colours colours, int[] pixels) {
        double[] v = grid.values();
        int n = grid.columns();
        int below = ys.index[j] * n;
        double t = ys.share[j];
        int over = t == 0 ? below : below + n;
        int start = j * xs.index.length;
        for (int i = 0; i < xs.index.length; i++) {
            if (!xs.inside(i)) continue;
            int c = xs.index[i];
            double s = xs.share[i];
            int d = s == 0 ? c : c + 1;
            double low = v[below + c] + s * (v[below + d] - v[below + c]);
            double high = v[over + c] + s * (v[over + d] - v[over + c]);
            pixels[start + i] = colours.argb(low + t * (high - low));
        }
    }

    /** For each pixel along one side the grid index and the share of the way to the next. */
    private static final class Samples {
        private final double[] at;
        private final boolean smooth;
        private final int[] index;
        private final double[] share;

        Samples(double[] at, int pixels, boolean smooth) {
            this.at = at;
            this.smooth = smooth;
            this.index = new int[pixels];
            this.share = new double[pixels];
        }

        boolean inside(int pixel) {
            return index[pixel] >= 0;
        }

        void set(int pixel, double value) {
            int last = at.length - 1;
            double before = smooth ? 0 : (at[1] - at[0]) / 2;
            double after = smooth ? 0 : (at[last] - at[last - 1]) / 2;
            index[pixel] = -1;
            if (!(value >= at[0] - before && value <= at[last] + after)) return;
            int i = Arrays.binarySearch(at, value);
            i = Math.clamp(i >= 0 ? i : -i - 2, 0, last - 1);
            double s = Math.clamp((value - at[i]) / (at[i + 1] - at[i]), 0, 1);
            index[pixel] = smooth ? i : s <= 0.5 ? i : i + 1;
            share[pixel] = smooth ? s : 0;
        }
    }
}
