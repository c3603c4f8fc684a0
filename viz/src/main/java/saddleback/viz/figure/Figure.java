package saddleback.viz.figure;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A picture as data: panels in a grid, row by row.
 *
 * @param title what stands over all panels; empty for nothing
 * @param panels at least one
 * @param columns panels in a row, at least 1
 * @param bar a colour bar for all panels together, right of them; absent: none
 * @param experiment the experiment file (JSON) that made the figure, kept in the metadata of
 *     exported files; empty for none
 * @param name what it is called in lists, a few words, once among the figures of a result; not
 *     painted; empty for none
 */
public record Figure(
        String title,
        List<? extends Panel> panels,
        int columns,
        @Nullable ColourBar bar,
        String experiment,
        String name) {
    public Figure {
        panels = List.copyOf(panels);
        if (panels.isEmpty()) throw Rules.broken("panels.size", "at least 1", 0);
        if (columns < 1) throw Rules.broken("columns", "at least 1", columns);
    }

    /** A figure of one panel. */
    public static Figure of(Panel panel, String experiment) {
        return new Figure("", List.of(panel), 1, null, experiment, "");
    }

    /** Small multiples: many panels that share one colour bar. */
    public static Figure grid(
            String title,
            List<? extends Panel> panels,
            int columns,
            @Nullable ColourBar bar,
            String experiment) {
        return new Figure(title, panels, columns, bar, experiment, "");
    }

    /** Number of rows of panels. */
    public int rows() {
        return (panels.size() + columns - 1) / columns;
    }

    /** The same made by an experiment. */
    public Figure madeBy(String maker) {
        return new Figure(title, panels, columns, bar, maker, name);
    }

    /** The same called so in lists. */
    public Figure named(String other) {
        return new Figure(title, panels, columns, bar, experiment, other);
    }

    /** The same with other panels, in the same grid. */
    public Figure with(List<? extends Panel> others) {
        return new Figure(title, others, columns, bar, experiment, name);
    }

    /** The same with every panel in space turned about its upright axis, at a steady size. */
    public Figure turned(double degrees) {
        List<Panel> seen =
                panels.stream()
                        .map(p -> p instanceof Space s ? s.seen(s.camera().turned(degrees)) : p)
                        .toList();
        return with(seen);
    }

    /** Whether a panel shows space. */
    public boolean inSpace() {
        return panels.stream().anyMatch(Space.class::isInstance);
    }
}
