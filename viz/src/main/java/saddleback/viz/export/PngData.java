package saddleback.viz.export;

import org.apache.batik.svggen.ImageHandlerBase64Encoder;

import java.awt.image.RenderedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;

/** Puts pictures into an SVG file as PNG data, written by the JDK. */
final class PngData extends ImageHandlerBase64Encoder {
    @Override
    public void encodeImage(RenderedImage image, OutputStream out) {
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
