package saddleback.viz.paint;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/** Puts a picture made of pixels into a box on paper. */
final class Pixels {
    private static final double ALIGNED = 0.02;

    private Pixels() {}

    static void paint(Graphics2D g, BufferedImage image, Rectangle2D box) {
        AffineTransform before = g.getTransform();
        var place = AffineTransform.getTranslateInstance(box.getX(), box.getY());
        place.scale(box.getWidth() / image.getWidth(), box.getHeight() / image.getHeight());
        var device = new AffineTransform(before);
        device.concatenate(place);
        if (oneToOne(device)) {
            g.setTransform(new AffineTransform());
            g.drawImage(
                    image,
                    (int) Math.rint(device.getTranslateX()),
                    (int) Math.rint(device.getTranslateY()),
                    null);
            g.setTransform(before);
            return;
        }
        g.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        g.drawImage(image, place, null);
    }

    private static boolean oneToOne(AffineTransform t) {
        return t.getShearX() == 0
                && t.getShearY() == 0
                && Math.abs(t.getScaleX() - 1) < 1e-3
                && Math.abs(t.getScaleY() - 1) < 1e-3
                && near(t.getTranslateX())
                && near(t.getTranslateY());
    }

    private static boolean near(double v) {
        return Math.abs(v - Math.rint(v)) < ALIGNED;
    }
}
