package saddleback.viz.paint;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Pattern;

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

    /** Spaces that a wrapped line loses. */
    private static final Pattern SPACES = Pattern.compile("^\\s|\\s$|\\s\\s|[\\s&&[^ ]]");

    private static final int MEASURES = 1000;

    private final double size;
    private final Kept measures;
    private final Font tick;
    private final Font label;

    Lettering(double size) {
        this(size, measures());
    }

    /**
     * @param measures keeps what has been measured, from one figure to the next
     */
    Lettering(double size, Kept measures) {
        this.size = size;
        this.measures = measures;
        tick = REGULAR.deriveFont((float) size);
        label = REGULAR.deriveFont((float) (1.1 * size));
    }

    /** Room for what is measured of a few figures. */
    static Kept measures() {
        return new Kept(MEASURES);
    }

    /** Size of tick labels in points; margins are multiples of it. */
    double em() {
        return size;
    }

    Font tick() {
        return tick;
    }

    Font label() {
        return label;
    }

    private record Written(String text, Font font) {}

    private record Measured(String line, Font font) {}

    /** Measured words, as {@link Words#of}. */
    Words words(String text, Font font) {
        return measures.get(new Written(text, font), Words.class, () -> Words.of(text, font));
    }

    /** As {@link Words#wrapped}; quick where nothing has to be broken. */
    Words wrapped(String text, Font font, double width, int mostLines) {
        Words whole = words(text, font);
        boolean plain = whole.lines().size() <= 1 && !SPACES.matcher(text).find();
        return plain && whole.width() <= width
                ? whole
                : Words.wrapped(text, font, width, mostLines);
    }

    /** The width of a line, as {@link Words#width(String, Font)}. */
    double width(String line, Font font) {
        return measures.get(new Measured(line, font), Double.class, () -> Words.width(line, font));
    }

    /** What was made for an equal key, or what the supplier makes now. */
    <T> T kept(Object key, Class<T> type, Supplier<T> make) {
        return measures.get(key, type, make);
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

    /** Whether a font is the bold one, in any size. */
    public static boolean isBold(Font font) {
        return font.getFontName(Locale.ROOT).equals(name(BOLD_FILE));
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
