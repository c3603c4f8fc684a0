package saddleback.viz.paint;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;

/**
 * The letters of a figure: DejaVu Sans Condensed, shipped with the program, in the sizes that
 * follow from the size of tick labels. No font of the machine is used, so that a figure looks the
 * same everywhere.
 */
public final class Lettering {
    /** The resource of the upright letters, beside this class. */
    public static final String REGULAR_FILE = "DejaVuSansCondensed.ttf";

    /** The resource of the bold letters. */
    public static final String BOLD_FILE = "DejaVuSansCondensed-Bold.ttf";

    /** Text is measured without regard to the device, so that every device has the same layout. */
    static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);

    private static final Font REGULAR = load(REGULAR_FILE);
    private static final Font BOLD = load(BOLD_FILE);

    private final double size;

    Lettering(double size) {
        this.size = size;
    }

    /** Size of tick labels in points; margins are multiples of it. */
    double em() {
        return size;
    }

    Font tick() {
        return REGULAR.deriveFont((float) size);
    }

    Font label() {
        return REGULAR.deriveFont((float) (1.1 * size));
    }

    Font small() {
        return REGULAR.deriveFont((float) (0.85 * size));
    }

    Font panelTitle() {
        return BOLD.deriveFont((float) (1.1 * size));
    }

    Font figureTitle() {
        return BOLD.deriveFont((float) (1.3 * size));
    }

    /** Opens one of the two font files; the caller closes it. */
    public static InputStream open(String file) {
        InputStream in = Lettering.class.getResourceAsStream(file);
        if (in == null) throw new IllegalStateException("missing resource " + file);
        return in;
    }

    /** The full name of the font in a file, as "DejaVu Sans Condensed Bold". */
    public static String name(String file) {
        return (file.equals(BOLD_FILE) ? BOLD : REGULAR).getFontName(Locale.ROOT);
    }

    private static Font load(String file) {
        try (InputStream in = open(file)) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(file, e);
        }
    }
}
