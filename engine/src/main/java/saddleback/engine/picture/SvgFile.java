package saddleback.engine.picture;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;

import org.jspecify.annotations.Nullable;

import saddleback.engine.format.BadFile;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Renders drawings. Nothing but the file itself is read. */
final class SvgFile {
    /** So deep may things that are used stand in one another; each may multiply the work. */
    private static final int USE_DEPTH = 3;

    private static final DocumentLimits LIMITS =
            new DocumentLimits(
                    DocumentLimits.DEFAULT_MAX_NESTING_DEPTH,
                    USE_DEPTH,
                    DocumentLimits.DEFAULT_MAX_PATH_COUNT);

    /** The library tells its own log what it does not like; held, or the level would be lost. */
    private static final Logger LIBRARY = Logger.getLogger("com.github.weisj.jsvg");

    static {
        LIBRARY.setLevel(Level.OFF);
    }

    private SvgFile() {}

    static Picture read(String name, byte[] bytes) {
        String text = text(name, bytes);
        SvgCheck.require(name, text);
        SVGDocument drawing = document(name, text);
        float w = drawing.size().width;
        float h = drawing.size().height;
        if (!(w > 0 && h > 0 && Float.isFinite(w) && Float.isFinite(h)))
            throw BadFile.whole(name, "a drawing with a size above 0", w + " x " + h);
        double scale = Picture.LONGEST / (double) Math.max(w, h);
        int columns = Math.clamp(Math.round(scale * w), 1, Picture.LONGEST);
        int rows = Math.clamp(Math.round(scale * h), 1, Picture.LONGEST);
        return Reduced.of(rendered(name, drawing, columns, rows));
    }

    /** Drawings are read as UTF-8, whatever they say themselves. */
    private static String text(String name, byte[] bytes) {
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw BadFile.whole(name, "text in UTF-8", "%,d other bytes".formatted(bytes.length));
        }
    }

    private static SVGDocument document(String name, String text) {
        LoaderContext context =
                LoaderContext.builder()
                        .externalResourcePolicy(ResourcePolicy.DENY_ALL)
                        .documentLimits(LIMITS)
                        .build();
        @Nullable SVGDocument read;
        try {
            read = new SVGLoader().load(() -> SvgCheck.reader(text), null, context);
        } catch (RuntimeException e) {
            throw bad(name, e);
        }
        if (read == null) throw BadFile.whole(name, "a sound SVG drawing", "not one");
        return read;
    }

    private static BufferedImage rendered(String name, SVGDocument drawing, int columns, int rows) {
        BufferedImage image = new BufferedImage(columns, rows, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        try {
            drawing.renderWithPlatform(
                    NullPlatformSupport.INSTANCE, g, new ViewBox(0, 0, columns, rows));
        } catch (RuntimeException e) {
            throw bad(name, e);
        } finally {
            g.dispose();
        }
        return image;
    }

    private static IllegalArgumentException bad(String name, RuntimeException e) {
        String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return BadFile.whole(name, "a sound SVG drawing", "one with: " + why);
    }
}
