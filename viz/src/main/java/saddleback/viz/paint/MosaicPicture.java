package saddleback.viz.paint;

import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Mosaic;
import saddleback.viz.figure.Scale;
import saddleback.viz.figure.Theme;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.function.IntUnaryOperator;

/** Pixels of a mosaic inside its frame; where no polygon lies they are transparent. */
final class MosaicPicture {
    private static final int MOST = 8000;

    private final Mosaic mosaic;
    private final Coverage coverage;
    private final int columns;
    private final int rows;
    private final double[] x;
    private final double[] y;

    private MosaicPicture(Key k) {
        mosaic = k.mosaic;
        columns = k.columns;
        rows = k.rows;
        coverage = new Coverage(columns, rows);
        int n = mosaic.corners().length / 2;
        x = new double[n];
        y = new double[n];
        Rectangle2D box = k.frame.box();
        double across = columns / box.getWidth();
        double down = rows / box.getHeight();
        if (linear(k.frame.x()) && linear(k.frame.y())) {
            double x0 = (k.frame.px(0) - box.getX()) * across;
            double y0 = (k.frame.py(0) - box.getY()) * down;
            double right = columns / span(k.frame.x());
            double up = rows / span(k.frame.y());
            for (int i = 0; i < n; i++) {
                x[i] = x0 + right * mosaic.corners()[2 * i];
                y[i] = y0 - up * mosaic.corners()[2 * i + 1];
            }
            return;
        }
        for (int i = 0; i < n; i++) {
            x[i] = (k.frame.px(mosaic.corners()[2 * i]) - box.getX()) * across;
            y[i] = (k.frame.py(mosaic.corners()[2 * i + 1]) - box.getY()) * down;
        }
    }

    private static boolean linear(Axis axis) {
        return axis.scale().equals(Scale.LINEAR);
    }

    private static double span(Axis axis) {
        return axis.range().high() - axis.range().low();
    }

    /** What decides the pixels. */
    record Key(Mosaic mosaic, Frame frame, int columns, int rows, Theme theme) {}

    static Key key(Mosaic mosaic, Frame frame, double density, Theme theme) {
        Rectangle2D box = frame.box();
        int columns = (int) Math.clamp(Math.rint(box.getWidth() * density), 1, MOST);
        int rows = (int) Math.clamp(Math.rint(box.getHeight() * density), 1, MOST);
        return new Key(mosaic, frame, columns, rows, theme);
    }

    static BufferedImage paint(Key k) {
        var picture = new MosaicPicture(k);
        IntUnaryOperator colours = Tints.of(k.mosaic.fill(), k.theme);
        for (int i = 0; i < k.mosaic.polygons(); i++) picture.polygon(i, colours);
        var image = new BufferedImage(k.columns, k.rows, BufferedImage.TYPE_INT_ARGB);
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        picture.coverage.into(pixels, Tints.opacity(k.mosaic.fill()));
        return image;
    }

    private void polygon(int number, IntUnaryOperator colours) {
        int from = mosaic.begin()[number];
        int to = mosaic.begin()[number + 1];
        double area = 0;
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double end = Double.NEGATIVE_INFINITY;
        for (int i = from, j = to - 1; i < to; j = i++) {
            area += (x[j] - x[from]) * (y[i] - y[from]) - (x[i] - x[from]) * (y[j] - y[from]);
            left = Math.min(left, x[i]);
            top = Math.min(top, y[i]);
            end = Math.max(end, y[i]);
        }
        boolean seen = left < columns && top < rows && end > 0;
        if (!seen || !Double.isFinite(area) || area == 0) return;
        coverage.colour(colours.applyAsInt(number), area > 0 ? -1 : 1);
        for (int i = from, j = to - 1; i < to; j = i++) coverage.edge(x[j], y[j], x[i], y[i]);
    }
}
