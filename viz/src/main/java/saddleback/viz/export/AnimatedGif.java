package saddleback.viz.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

/**
 * Animated GIF files (GIF89a with the looping extension): one table of 256 colours for all frames,
 * so that still parts do not flicker, on a white ground.
 */
public final class AnimatedGif {
    private static final String FORMAT = "javax_imageio_gif_image_1.0";
    private static final int SAMPLED = 12;

    private AnimatedGif() {}

    /**
     * Writes an animation that repeats for ever. Up to 12 frames are asked for twice, first to
     * choose the colours.
     *
     * @param delay milliseconds a frame is shown, 1 to 65535; rounded to hundredths of a second, at
     *     least two of them, as viewers expect
     * @param experiment what made it, for the comment extension (ASCII; other characters as in
     *     JSON, {@code \\u} and four digits); empty for none
     * @throws IOException if it cannot be written; the file is then as before
     */
    public static void write(Path file, Frames frames, int delay, String experiment)
            throws IOException {
        Frame.checkDelay(delay);
        Dither dither = new Dither(table(frames));
        WholeFile.write(
                file,
                out ->
                        write(
                                out,
                                frames,
                                dither,
                                Math.max(2, (delay + 5) / 10),
                                Ascii.of(experiment)));
    }

    private static int[] table(Frames frames) throws IOException {
        ColourTable table = new ColourTable();
        int n = Math.min(SAMPLED, frames.count());
        for (int i = 0; i < n; i++) table.add(frames.frame((int) ((long) i * frames.count() / n)));
        return table.colours();
    }

    private static void write(
            OutputStream stream, Frames frames, Dither dither, int hundredths, String comment)
            throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(stream)) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            int width = 0;
            int height = 0;
            for (int i = 0; i < frames.count(); i++) {
                var image = frames.frame(i);
                if (i == 0) {
                    width = image.getWidth();
                    height = image.getHeight();
                }
                Frame.checkSize(image, width, height);
                var indexed = dither.of(image);
                IIOMetadata about =
                        writer.getDefaultImageMetadata(new ImageTypeSpecifier(indexed), null);
                describe(about, hundredths);
                if (i == 0) open(about, comment);
                writer.writeToSequence(new IIOImage(indexed, null, about), null);
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
    }

    private static void describe(IIOMetadata about, int hundredths) throws IOException {
        IIOMetadataNode root = new IIOMetadataNode(FORMAT);
        IIOMetadataNode control = new IIOMetadataNode("GraphicControlExtension");
        control.setAttribute("disposalMethod", "none");
        control.setAttribute("userInputFlag", "FALSE");
        control.setAttribute("transparentColorFlag", "FALSE");
        control.setAttribute("delayTime", Integer.toString(hundredths));
        control.setAttribute("transparentColorIndex", "0");
        root.appendChild(control);
        about.mergeTree(FORMAT, root);
    }

    /** What stands before the first frame: that it repeats, and the comment. */
    private static void open(IIOMetadata about, String comment) throws IOException {
        IIOMetadataNode root = new IIOMetadataNode(FORMAT);
        IIOMetadataNode loop = new IIOMetadataNode("ApplicationExtension");
        loop.setAttribute("applicationID", "NETSCAPE");
        loop.setAttribute("authenticationCode", "2.0");
        loop.setUserObject(new byte[] {1, 0, 0});
        IIOMetadataNode extensions = new IIOMetadataNode("ApplicationExtensions");
        extensions.appendChild(loop);
        root.appendChild(extensions);
        if (!comment.isEmpty()) {
            IIOMetadataNode text = new IIOMetadataNode("CommentExtension");
            text.setAttribute("value", comment);
            IIOMetadataNode comments = new IIOMetadataNode("CommentExtensions");
            comments.appendChild(text);
            root.appendChild(comments);
        }
        about.mergeTree(FORMAT, root);
    }
}
