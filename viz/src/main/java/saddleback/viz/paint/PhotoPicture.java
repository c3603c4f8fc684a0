package saddleback.viz.paint;

import saddleback.viz.figure.Photo;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** Pixels of a photo inside its frame; outside the grid they are transparent. */
final class PhotoPicture {
    private static final int OPAQUE = 0xFF000000;
    private static final int MOST = 8000;

    private PhotoPicture() {}

    /** What decides the pixels. */
    record Key(Photo photo, Frame frame, int columns, int rows) {}

    static Key key(Photo photo, Frame frame, double density) {
        Rectangle2D box = frame.box();
        int columns = (int) Math.clamp(Math.rint(box.getWidth() * density), 1, MOST);
        int rows = (int) Math.clamp(Math.rint(box.getHeight() * density), 1, MOST);
        return new Key(photo, frame, columns, rows);
    }

    static BufferedImage paint(Key k) {
        Photo photo = k.photo();
        Rectangle2D box = k.frame().box();
        var xs = new PixelSamples(photo.x(), k.columns(), false);
        var ys = new PixelSamples(photo.y(), k.rows(), false);
        double w = box.getWidth() / k.columns();
        double h = box.getHeight() / k.rows();
        for (int i = 0; i < k.columns(); i++) xs.set(i, k.frame().x(box.getX() + (i + 0.5) * w));
        for (int j = 0; j < k.rows(); j++) ys.set(j, k.frame().y(box.getY() + (j + 0.5) * h));
        var image = new BufferedImage(k.columns(), k.rows(), BufferedImage.TYPE_INT_ARGB);
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        for (int j = 0; j < k.rows(); j++)
            for (int i = 0; i < k.columns(); i++) {
                if (!xs.inside(i) || !ys.inside(j)) continue;
                int rgb = photo.rgb()[ys.index[j] * photo.x().length + xs.index[i]];
                if (rgb >= 0) pixels[j * k.columns() + i] = OPAQUE | rgb;
            }
        return image;
    }
}
