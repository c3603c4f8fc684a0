package saddleback.app.labs.patterns.machine;

import saddleback.app.glance.Numbers;
import saddleback.viz.figure.Anchor;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Line;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Stroke;
import saddleback.viz.figure.Text;

import java.util.ArrayList;
import java.util.List;

/** The sum that the last layer forms, written out, and the loss that comes of it. */
final class SumFigure {
    static final String NAME = "sum";

    private static final int ROWS = 9;
    private static final double[] COLUMN = {0.02, 0.3, 0.52, 0.74};
    private static final double SECOND = 0.52;

    private final Walk walk;
    private final List<Mark> marks = new ArrayList<>();
    private int row;

    private SumFigure(Walk walk) {
        this.walk = walk;
    }

    static Figure of(Walk walk) {
        return Figure.of(new SumFigure(walk).panel(), "").named(NAME);
    }

    private Plane panel() {
        cells(Ink.MUTED, "node n", "value cₙ", "hat φₙ(z)", "cₙ φₙ(z)");
        List<Node> active = walk.active();
        for (int k = 0; k < active.size(); k++) {
            Node n = active.get(k);
            cells(
                    Colours.node(k),
                    n.name(walk.axes()).substring("node ".length()),
                    Figured.of(n.value()),
                    Figured.of(n.hat()),
                    Figured.of(n.adds()));
        }
        double y = 1 - (double) row / ROWS;
        marks.add(
                new Line(
                        new double[] {COLUMN[0], 1},
                        new double[] {y, y},
                        Stroke.of(Ink.MUTED, 0.8),
                        ""));
        cells(Ink.TEXT, "s, the sum", "", "", Figured.of(walk.s()));
        row = Math.max(row, active.size() + 2);
        pair("loss L(s)", Figured.of(walk.loss()));
        pair("target T(z)", Figured.of(walk.target()));
        pair("error L(s) − T(z)", Numbers.brief(walk.error()));
        pair("proved bound", bound());
        return new Plane(
                        "s = Σ cₙ φₙ(z), added to the first output",
                        Axis.linear("", new Range(0, 1)),
                        Axis.linear("", new Range(0, 1)),
                        marks,
                        null,
                        Legend.NONE,
                        Plane.Aspect.FREE)
                .bare();
    }

    private String bound() {
        if (Double.isNaN(walk.bound())) return "not known yet";
        if (walk.bound() == Double.POSITIVE_INFINITY) return "none here";
        String here = Numbers.brief(walk.bound()) + " in this cell";
        double everywhere = 0;
        for (double b : walk.machine().bounds()) everywhere = Math.max(everywhere, b);
        return everywhere == Double.POSITIVE_INFINITY
                ? here
                : here + ",\n" + Numbers.brief(everywhere) + " everywhere";
    }

    private void cells(Ink ink, String... words) {
        for (int c = 0; c < words.length; c++) {
            double right = c + 1 < COLUMN.length ? COLUMN[c + 1] : 1;
            if (!words[c].isEmpty()) write(COLUMN[c], right, words[c], ink);
        }
        row++;
    }

    private void pair(String name, String value) {
        write(COLUMN[0], SECOND, name, Ink.TEXT);
        write(SECOND, 1, value, Ink.TEXT);
        row++;
    }

    private void write(double left, double right, String words, Ink ink) {
        double high = 1 - (double) row / ROWS;
        double low = 1 - (row + 1.0) / ROWS;
        var room = new Text.Room(left, right, low, high);
        marks.add(new Text(left, (low + high) / 2, words, Anchor.RIGHT, ink, room));
    }
}
