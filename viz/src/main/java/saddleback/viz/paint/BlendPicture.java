package saddleback.viz.paint;

import saddleback.viz.figure.Blend;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.List;

/** Pixels of a blend inside its frame; outside the grid and at free points they are transparent. */
final class BlendPicture {
    private static final int CHANNELS = 3;
    private static final int MOST = 8000;

    private BlendPicture() {}

    /** What decides the pixels; {@code series} are the colours, 0xRRGGBB, used in turn. */
    record Key(Blend blend, Frame frame, int columns, int rows, List<Integer> series) {}

    static Key key(Blend blend, Frame frame, double density, List<Integer> series) {
        Rectangle2D box = frame.box();
        int columns = (int) Math.clamp(Math.rint(box.getWidth() * density), 1, MOST);
        int rows = (int) Math.clamp(Math.rint(box.getHeight() * density), 1, MOST);
        return new Key(blend, frame, columns, rows, series);
    }

    static BufferedImage paint(Key k) {
        Blend blend = k.blend();
        Rectangle2D box = k.frame().box();
        var xs = new PixelSamples(blend.x(), k.columns(), true);
        var ys = new PixelSamples(blend.y(), k.rows(), true);
        double w = box.getWidth() / k.columns();
        double h = box.getHeight() / k.rows();
        for (int i = 0; i < k.columns(); i++) xs.set(i, k.frame().x(box.getX() + (i + 0.5) * w));
        for (int j = 0; j < k.rows(); j++) ys.set(j, k.frame().y(box.getY() + (j + 0.5) * h));
        float[] colours = colours(blend, k.series());
        int alpha = (int) (255 * blend.opacity() + 0.5) << 24;
        var image = new BufferedImage(k.columns(), k.rows(), BufferedImage.TYPE_INT_ARGB);
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        for (int j = 0; j < k.rows(); j++)
            for (int i = 0; i < k.columns(); i++)
                if (xs.inside(i) && ys.inside(j))
                    pixels[j * k.columns() + i] =
                            argb(colours, blend.x().length, xs, i, ys, j, alpha);
        return image;
    }

    /** The mixed colour of each grid point, three channels a point; NaN where it stays free. */
    private static float[] colours(Blend blend, List<Integer> series) {
        var out = new float[blend.x().length * blend.y().length * CHANNELS];
        for (int row = 0; row < blend.y().length; row++)
            for (int column = 0; column < blend.x().length; column++)
                for (int k = 0; k < blend.series(); k++) {
                    double share = blend.share(row, column, k);
                    int rgb = series.get(k % series.size());
                    int at = (row * blend.x().length + column) * CHANNELS;
                    for (int c = 0; c < CHANNELS; c++)
                        out[at + c] += (float) (share * ((rgb >> (16 - 8 * c)) & 255));
                }
        return out;
    }

    private static int argb(
            float[] colours,
            int columns,
            PixelSamples xs,
            int i,
            PixelSamples ys,
            int j,
            int alpha) {
        int low = (ys.index[j] * columns + xs.index[i]) * CHANNELS;
        int right = xs.share[i] == 0 ? 0 : CHANNELS;
        int up = ys.share[j] == 0 ? 0 : columns * CHANNELS;
        double s = xs.share[i];
        double t = ys.share[j];
        int out = 0;
        for (int c = 0; c < CHANNELS; c++) {
            int at = low + c;
            double below = colours[at] + s * (colours[at + right] - colours[at]);
            double over = colours[at + up] + s * (colours[at + up + right] - colours[at + up]);
            double v = below + t * (over - below);
            if (Double.isNaN(v)) return 0;
            out = (out << 8) | (int) (v + 0.5);
        }
        return alpha | out;
    }
}
