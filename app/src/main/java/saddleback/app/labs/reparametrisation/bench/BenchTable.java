package saddleback.app.labs.reparametrisation.bench;

import saddleback.app.glance.Numbers;
import saddleback.engine.labs.reparametrisation.Flatness;
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

/** How flat the two minima are in both coordinates, and which one is flatter. */
final class BenchTable {
    private static final int ROWS = 9;
    private static final double NAME = 0.05;
    private static final double FIRST = 1.75;
    private static final double APART = 1.15;
    private static final double WIDE = 4.7;

    private final List<Mark> marks = new ArrayList<>();
    private int row;

    private BenchTable() {}

    static Figure of(Look look) {
        Plane panel =
                look.a() < 0 ? Plane.words("no minimum in the window") : new BenchTable().all(look);
        return Figure.of(panel, "").named("flatness");
    }

    private Plane all(Look look) {
        row("", Definition.ALL.stream().map(Definition::words).toList(), Ink.MUTED);
        rule();
        minimum("A", look, look.a());
        if (look.b() >= 0) {
            minimum("B", look, look.b());
            row("flatter in θ", flatter(look, false), Ink.TEXT);
            row("flatter in η", flatter(look, true), Ink.TEXT);
        }
        return new Plane(
                        "",
                        Axis.linear("", new Range(0, WIDE)),
                        Axis.linear("", new Range(-ROWS, 0)),
                        marks,
                        null,
                        Legend.NONE,
                        Plane.Aspect.FREE)
                .bare();
    }

    private void minimum(String name, Look look, int point) {
        row(
                "%s, θ = %s".formatted(name, Numbers.brief(look.at(point))),
                List.of(),
                name.equals("A") ? BenchPicture.FIRST : BenchPicture.SECOND);
        row("   in θ", numbers(look.before(point)), Ink.TEXT);
        row("   in η", numbers(look.now(point)), Ink.TEXT);
        rule();
    }

    private static List<String> numbers(Flatness f) {
        return Definition.ALL.stream().map(d -> d.written(f)).toList();
    }

    private static List<String> flatter(Look look, boolean now) {
        return Definition.ALL.stream()
                .map(
                        d -> {
                            int which =
                                    now
                                            ? d.flatter(look.now(look.a()), look.now(look.b()))
                                            : d.flatter(
                                                    look.before(look.a()), look.before(look.b()));
                            String name = which > 0 ? "A" : which < 0 ? "B" : "equal";
                            return now && look.turned(d) ? name + ", turned" : name;
                        })
                .toList();
    }

    private void row(String name, List<String> cells, Ink ink) {
        double y = -row - 0.5;
        if (!name.isEmpty()) marks.add(new Text(NAME, y, name, Anchor.RIGHT, ink));
        for (int i = 0; i < cells.size(); i++)
            marks.add(new Text(FIRST + i * APART, y, cells.get(i), Anchor.CENTRE, ink));
        row++;
    }

    private void rule() {
        marks.add(new Rule(Rule.Across.Y, -row, Stroke.of(Ink.MUTED, 0.6), ""));
    }
}
