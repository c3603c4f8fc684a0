package saddleback.viz.paint;

import saddleback.viz.figure.Grid;
import saddleback.viz.figure.Raster;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

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
        boolean smooth = k.raster().look() != Raster.Look.CELLS;
        Grid grid = k.raster().grid();
        Rectangle2D box = k.frame().box();
        var xs = new PixelSamples(grid.x(), k.columns(), smooth);
        var ys = new PixelSamples(grid.y(), k.rows(), smooth);
        double w = box.getWidth() / k.columns();
        double h = box.getHeight() / k.rows();
        for (int i = 0; i < k.columns(); i++) xs.set(i, k.frame().x(box.getX() + (i + 0.5) * w));
        for (int j = 0; j < k.rows(); j++) ys.set(j, k.frame().y(box.getY() + (j + 0.5) * h));
        var colours = new Colours(k.raster().scale(), k.noData());
        var image = new BufferedImage(k.columns(), k.rows(), BufferedImage.TYPE_INT_ARGB);
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        for (int j = 0; j < k.rows(); j++)
            if (ys.inside(j)) line(k.raster(), xs, ys, j, colours, pixels);
        return image;
    }

    private static void line(
            Raster raster, PixelSamples xs, PixelSamples ys, int j, Colours colours, int[] pixels) {
        boolean gaps = raster.look() != Raster.Look.BOUNDED;
        Grid grid = raster.grid();
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
            double value = low + t * (high - low);
            if (gaps || Double.isFinite(value)) pixels[start + i] = colours.argb(value);
        }
    }
}
