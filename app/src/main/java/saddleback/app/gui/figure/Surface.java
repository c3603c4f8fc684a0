package saddleback.app.gui.figure;

import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;

/** Pixels that Java2D paints and JavaFX shows, without a copy between them. */
final class Surface {
    private final BufferedImage pixels;
    private final PixelBuffer<IntBuffer> buffer;
    private final WritableImage image;

    Surface(int width, int height) {
        pixels = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        int[] data = ((DataBufferInt) pixels.getRaster().getDataBuffer()).getData();
        buffer =
                new PixelBuffer<>(
                        width, height, IntBuffer.wrap(data), PixelFormat.getIntArgbPreInstance());
        image = new WritableImage(buffer);
    }

    boolean isOfSize(int width, int height) {
        return pixels.getWidth() == width && pixels.getHeight() == height;
    }

    /** Empty paper; the caller disposes of it. */
    Graphics2D clear() {
        Graphics2D g = pixels.createGraphics();
        g.setComposite(AlphaComposite.Clear);
        g.fillRect(0, 0, pixels.getWidth(), pixels.getHeight());
        g.setComposite(AlphaComposite.SrcOver);
        return g;
    }

    /** The picture with what was painted last; on the window's thread. */
    WritableImage shown() {
        buffer.updateBuffer(_ -> null);
        return image;
    }
}
