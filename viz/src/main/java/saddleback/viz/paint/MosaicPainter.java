package saddleback.viz.paint;

import saddleback.viz.figure.Mosaic;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;

/**
 * Paints mosaics: as pixels, or as outlines where the device has no pixels, those of one colour
 * together, with a hairline of their colour that closes the gaps which viewers leave.
 */
final class MosaicPainter {
    private static final float HAIRLINE = 0.2f;

    private MosaicPainter() {}

    static void paint(Canvas canvas, Frame frame, Mosaic mosaic) {
        if (canvas.outlines()) {
            outlines(canvas, frame, mosaic);
            return;
        }
        MosaicPicture.Key key = MosaicPicture.key(mosaic, frame, canvas.density(), canvas.theme());
        BufferedImage image =
                canvas.kept().get(key, BufferedImage.class, () -> MosaicPicture.paint(key));
        Pixels.paint(canvas.g(), image, frame.box());
    }

    private static void outlines(Canvas canvas, Frame frame, Mosaic mosaic) {
        IntUnaryOperator colours = Tints.of(mosaic.fill(), canvas.theme());
        Map<Integer, Path2D> paths = new TreeMap<>();
        for (int i = 0; i < mosaic.polygons(); i++) {
            Path2D one = path(mosaic, i, frame);
            if (one.getCurrentPoint() != null)
                paths.computeIfAbsent(colours.applyAsInt(i), _ -> new Path2D.Double())
                        .append(one, false);
        }
        double opacity = Tints.opacity(mosaic.fill());
        canvas.g()
                .setStroke(
                        new BasicStroke(HAIRLINE, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        paths.forEach((rgb, path) -> fill(canvas, canvas.colour(rgb, opacity), path));
    }

    private static void fill(Canvas canvas, Color colour, Path2D path) {
        canvas.g().setColor(colour);
        canvas.g().fill(path);
        if (colour.getAlpha() == 255) canvas.g().draw(path);
    }

    /** One polygon on paper; empty when a corner has no place there or none of it is seen. */
    static Path2D path(Mosaic mosaic, int number, Frame frame) {
        int from = mosaic.begin()[number];
        int n = mosaic.begin()[number + 1] - from;
        var x = new double[n];
        var y = new double[n];
        for (int i = 0; i < n; i++) {
            x[i] = frame.px(mosaic.corners()[2 * (from + i)]);
            y[i] = frame.py(mosaic.corners()[2 * (from + i) + 1]);
            if (!Double.isFinite(x[i]) || !Double.isFinite(y[i])) return new Path2D.Double();
        }
        return Outlines.cut(x, y, frame.box());
    }
}
