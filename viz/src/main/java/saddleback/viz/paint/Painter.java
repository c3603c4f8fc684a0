package saddleback.viz.paint;

import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Theme;
import saddleback.viz.space.Parallel;
import saddleback.viz.space.Quality;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;

/**
 * Paints figures: the one painter for the screen, PNG, SVG and PDF. It keeps the pictures and
 * contour lines it made last, so that painting the same figure again is fast. May be used by
 * several threads.
 */
public final class Painter {
    private static final double[] SHRINK = {1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1};

    private static final int PICTURES = 24;

    private final double leastDensity;
    private final boolean outlines;
    private final Kept kept;
    private final Kept measures;
    private final Spaces spaces;

    /** A painter whose pixels are those of the device. */
    public Painter() {
        this(0, Parallel.caller());
    }

    /**
     * A painter for devices without pixels of their own, or with threads for surfaces.
     *
     * @param leastDensity pixels in a unit for rasters and surfaces, at least 0; the device's own
     *     scale is used when it is finer
     * @param threads for surfaces
     */
    public Painter(double leastDensity, Parallel threads) {
        this(
                leastDensity,
                false,
                new Kept(PICTURES),
                Lettering.measures(),
                new Spaces(threads, Quality.FINAL));
        if (!(leastDensity >= 0) || Double.isInfinite(leastDensity))
            throw new IllegalArgumentException("leastDensity: at least 0, was " + leastDensity);
    }

    private Painter(
            double leastDensity, boolean outlines, Kept kept, Kept measures, Spaces spaces) {
        this.leastDensity = leastDensity;
        this.outlines = outlines;
        this.kept = kept;
        this.measures = measures;
        this.spaces = spaces;
    }

    /** This painter with surfaces drawn more quickly or more finely; what is kept is shared. */
    public Painter with(Quality quality) {
        return new Painter(leastDensity, outlines, kept, measures, spaces.with(quality));
    }

    /**
     * This painter with the polygons of mosaics painted as such, for files of shapes; else they are
     * painted as pixels, as rasters are.
     */
    public Painter withOutlines() {
        return new Painter(leastDensity, true, kept, measures, spaces);
    }

    /**
     * Paints a figure. On small paper letters shrink before the frames do.
     *
     * @param figure what
     * @param g where; left as it was found but for hints
     * @param width of the paper in points (units of {@code g}), at least 16
     * @param height of the paper, at least 16
     * @param theme colours and size of letters
     * @return where everything lies, in points
     */
    public Layout paint(Figure figure, Graphics2D g, double width, double height, Theme theme) {
        check("width", width);
        check("height", height);
        double density = Math.max(leastDensity, scale(g.getTransform()));
        hints(g);
        AffineTransform before = g.getTransform();
        FigurePlan plan = null;
        Lettering letters = new Lettering(theme.fontSize(), measures);
        for (double shrink : SHRINK) {
            letters = new Lettering(theme.fontSize() * shrink, measures);
            plan = new FigurePlan(figure, letters, shrink, width, height);
            if (plan.roomy() && plan.fits()) break;
        }
        if (plan == null) throw new AssertionError();
        var canvas =
                new Canvas(g, theme, letters, density, outlines, kept, spaces, new ArrayList<>());
        if (!theme.transparent()) {
            g.setColor(canvas.colour(theme.ground(), 1));
            g.fill(new Rectangle2D.Double(0, 0, width, height));
        }
        Layout layout = plan.paint(canvas);
        g.setTransform(before);
        return layout;
    }

    private static void check(String name, double size) {
        if (!(size >= 16) || Double.isInfinite(size))
            throw new IllegalArgumentException(name + ": at least 16, was " + size);
    }

    private static double scale(AffineTransform t) {
        return Math.sqrt(Math.abs(t.getDeterminant()));
    }

    private static void hints(Graphics2D g) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(
                RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }
}
