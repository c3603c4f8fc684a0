package saddleback.app.gui;

import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Scale;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;

/** A small picture of what is on the screen. */
final class Thumbnail {
    private static final double WIDTH = 320;

    private Thumbnail() {}

    /** A PNG file's bytes; called on the window's thread. */
    static byte[] of(Node node) {
        double scale = WIDTH / Math.max(WIDTH, node.getLayoutBounds().getWidth());
        var how = new SnapshotParameters();
        how.setTransform(new Scale(scale, scale));
        return png(node.snapshot(how, null));
    }

    static byte[] png(WritableImage image) {
        int w = (int) image.getWidth();
        int h = (int) image.getHeight();
        int[] argb = new int[w * h];
        image.getPixelReader().getPixels(0, 0, w, h, PixelFormat.getIntArgbInstance(), argb, 0, w);
        BufferedImage out = new BufferedImage(w, h, BufferedImage.TYPE_INT_ARGB);
        out.setRGB(0, 0, w, h, argb, 0, w);
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(out, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
        return bytes.toByteArray();
    }
}
