package saddleback.app.gui.export;

import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

import java.awt.image.BufferedImage;

/** Pictures of the painter as pictures of the toolkit. */
final class Pixels {
    private static final int OPAQUE = 0xff000000;

    private Pixels() {}

    /** A copy of the pixels; on any thread. */
    static WritableImage of(BufferedImage image) {
        int w = image.getWidth();
        int h = image.getHeight();
        WritableImage copy = new WritableImage(w, h);
        int[] row = new int[w];
        for (int y = 0; y < h; y++) {
            image.getRGB(0, y, w, 1, row, 0, w);
            copy.getPixelWriter()
                    .setPixels(0, y, w, 1, PixelFormat.getIntArgbInstance(), row, 0, w);
        }
        return copy;
    }

    /** Squares of 8 pixels in two shades, which show through where a picture has no ground. */
    static WritableImage squares(boolean dark) {
        WritableImage image = new WritableImage(16, 16);
        for (int i = 0; i < 256; i++) {
            boolean first = (i % 16 < 8) == (i / 16 < 8);
            int rgb = dark ? (first ? 0x15171c : 0x262a33) : (first ? 0xffffff : 0xe6e6e6);
            image.getPixelWriter().setArgb(i % 16, i / 16, OPAQUE | rgb);
        }
        return image;
    }
}
