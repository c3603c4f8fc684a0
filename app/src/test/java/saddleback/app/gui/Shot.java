package saddleback.app.gui;

import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Writes pictures of windows. */
public final class Shot {
    private Shot() {}

    /** Writes a PNG as small as the format allows. */
    public static void write(WritableImage image, Path file) throws IOException {
        int w = (int) image.getWidth();
        int h = (int) image.getHeight();
        BufferedImage out = new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
        out.setRGB(0, 0, w, h, pixels(image), 0, w);
        write(out, file);
    }

    /** Writes a PNG as small as the format allows, with the finest steps of colour left out. */
    static void write(BufferedImage exact, Path file) throws IOException {
        BufferedImage out = rounded(exact);
        Path parent = file.toAbsolutePath().getParent();
        if (parent != null) Files.createDirectories(parent);
        Files.deleteIfExists(file);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (ImageOutputStream to = ImageIO.createImageOutputStream(file.toFile())) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(0); // the smallest file, not the worst picture
            writer.setOutput(to);
            writer.write(null, new IIOImage(out, null, null), param);
        } finally {
            writer.dispose();
        }
    }

    /** Levels of colour that cannot be told apart make files large. */
    private static BufferedImage rounded(BufferedImage exact) {
        int w = exact.getWidth();
        int h = exact.getHeight();
        int[] rgb = exact.getRGB(0, 0, w, h, null, 0, w);
        for (int i = 0; i < rgb.length; i++)
            rgb[i] = even(rgb[i] >> 16) << 16 | even(rgb[i] >> 8) << 8 | even(rgb[i]);
        BufferedImage out = new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
        out.setRGB(0, 0, w, h, rgb, 0, w);
        return out;
    }

    private static int even(int level) {
        return Math.min(255, (level & 255) + 1 & ~1);
    }

    private static int[] pixels(WritableImage image) {
        int w = (int) image.getWidth();
        int h = (int) image.getHeight();
        int[] argb = new int[w * h];
        image.getPixelReader().getPixels(0, 0, w, h, PixelFormat.getIntArgbInstance(), argb, 0, w);
        return argb;
    }
}
