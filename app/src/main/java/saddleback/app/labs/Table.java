package saddleback.app.labs;

import saddleback.viz.figure.Anchor;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Rule;
import saddleback.viz.figure.Stroke;
import saddleback.viz.figure.Text;

import java.util.ArrayList;
import java.util.List;

/** Words and numbers in rows and columns. */
public final class Table {
    private static final double NAME = 0.04;
    private static final double APART = 1.7;
    private static final double NAMES = 2.25;
    private static final int ROWS = 12;

    private final List<String> heads;
    private final double first;
    private final List<Mark> marks = new ArrayList<>();
    private int rows;

    /** With a head over each column but the first. */
    public Table(List<String> heads) {
        this(heads, NAMES / APART);
    }

    /**
     * With a head over each column but the first.
     *
     * @param names width of the first column, in widths of the others
     */
    public Table(List<String> heads, double names) {
        this.heads = List.copyOf(heads);
        first = (names + 0.5) * APART;
        row("", heads, Ink.MUTED);
        marks.add(new Rule(Rule.Across.Y, -1, Stroke.of(Ink.MUTED, 0.6), ""));
    }

    /** A row; rows without a cell are left out. */
    public void row(String name, List<String> cells) {
        if (cells.stream().anyMatch(c -> !c.isEmpty())) row(name, cells, Ink.TEXT);
    }

    private void row(String name, List<String> cells, Ink ink) {
        double y = -rows - 0.5;
        double half = APART / 2;
        if (!name.isEmpty())
            marks.add(
                    new Text(
                            NAME,
                            y,
                            name,
                            Anchor.RIGHT,
                            ink,
                            new Text.Room(0, first - half, y - 0.5, y + 0.5)));
        for (int c = 0; c < cells.size(); c++) {
            double x = first + c * APART;
            if (!cells.get(c).isEmpty())
                marks.add(
                        new Text(
                                x,
                                y,
                                cells.get(c),
                                Anchor.CENTRE,
                                ink,
                                new Text.Room(x - half, x + half, y - 0.5, y + 0.5)));
        }
        rows++;
    }

    /** The figure. */
    public Figure figure() {
        return Figure.of(
                new Plane(
                                "",
                                Axis.linear("", new Range(0, first + (heads.size() - 0.5) * APART)),
                                Axis.linear("", new Range(-Math.max(rows, ROWS), 0)),
                                marks,
                                null,
                                Legend.NONE,
                                Plane.Aspect.FREE)
                        .bare(),
                "");
    }
}
