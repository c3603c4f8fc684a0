package saddleback.app.export;

import saddleback.viz.figure.Anchor;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Panel;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Text;

/**
 * How large figures are where nobody says otherwise: what has rows with names gets room for them.
 */
final class UsualSize {
    private static final double SHAPE = 2.7 / 3.4;

    /** Of a panel of words without axes, such as a diagram with captions or a list of numbers. */
    private static final double WRITTEN = 0.5;

    private static final int FEWEST_WORDS = 6;

    /** Inches of a row with a name, of one with words in its cells, and around all rows. */
    private static final double ROW = 0.19;

    private static final double CELLS = 0.29;
    private static final double AROUND = 0.95;

    private UsualSize() {}

    /** Whether a figure needs the full width of a page: several panels side by side, or a table. */
    static boolean wide(Figure figure) {
        return figure.columns() > 1
                || figure.panels().stream().anyMatch(p -> table(p) || written(p));
    }

    /** Inches that a figure of some width is high: its panels at the usual proportions at least. */
    static double height(Figure figure, double width) {
        double panel = width / figure.columns() * shape(figure);
        double named = figure.panels().stream().mapToDouble(UsualSize::named).max().orElse(0);
        return figure.rows() * Math.max(panel, named);
    }

    private static double shape(Figure figure) {
        if (alone(figure)) return 0;
        return figure.panels().stream().allMatch(UsualSize::written) ? WRITTEN : SHAPE;
    }

    /** A table is as high as its rows, however wide. */
    private static boolean alone(Figure figure) {
        return figure.panels().stream().allMatch(UsualSize::table);
    }

    private static double named(Panel panel) {
        if (!(panel instanceof Plane p) || p.y().ticks().isEmpty()) return 0;
        return AROUND + p.y().ticks().size() * (table(p) ? CELLS : ROW);
    }

    /** Names on both sides and words between them. */
    private static boolean table(Panel panel) {
        return panel instanceof Plane p
                && !p.x().ticks().isEmpty()
                && !p.y().ticks().isEmpty()
                && p.marks().stream()
                        .anyMatch(
                                m ->
                                        m instanceof Text t
                                                && t.room() != null
                                                && t.anchor() == Anchor.CENTRE);
    }

    /** No axes, and words that have to find room. */
    private static boolean written(Panel panel) {
        return panel instanceof Plane p
                && p.axes() == Plane.Axes.HIDDEN
                && p.marks().stream().filter(m -> m instanceof Text t && t.room() != null).count()
                        >= FEWEST_WORDS;
    }
}
