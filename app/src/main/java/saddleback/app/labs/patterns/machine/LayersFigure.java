package saddleback.app.labs.patterns.machine;

import saddleback.app.glance.Numbers;
import saddleback.engine.construct.Section;
import saddleback.viz.figure.Anchor;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Dash;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Line;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Segments;
import saddleback.viz.figure.Stroke;
import saddleback.viz.figure.Text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The layers as columns of units, the first unit at the top. What a unit gives is a bar to the
 * right, as long as its share of the layer's greatest; units that give 0 have none.
 */
final class LayersFigure {
    static final String NAME = "layers";

    /** Bars of one column that can be told apart. */
    private static final int MOST_BARS = 400;

    private static final int FEW = 24;
    private static final int ENDS = 4;
    private static final double LONGEST = 0.5;
    private static final double LEFT = 0.12;

    /** More room behind the hats, whose names are written there. */
    private static final double NAMES = 0.45;

    private static final double HEAD = 1.2;
    private static final double FOOT = -0.3;
    private static final double APART = 0.075;
    private static final Stroke BASE = new Stroke(Ink.MUTED, 1, Dash.SOLID, 0.7);
    private static final Stroke LEADER = new Stroke(Ink.MUTED, 0.7, Dash.SOLID, 0.8);

    private final Walk walk;
    private final List<Mark> marks = new ArrayList<>();

    private LayersFigure(Walk walk) {
        this.walk = walk;
    }

    static Figure of(Walk walk) {
        return Figure.of(new LayersFigure(walk).panel(), "").named(NAME);
    }

    private Plane panel() {
        List<Section> sections = walk.sections();
        for (int l = 0; l < sections.size(); l++) column(l, x(l), sections.get(l));
        moved();
        hats(sections.size() - 2);
        sum(x(sections.size() - 1));
        return new Plane(
                        "what the units of each layer give",
                        Axis.linear("", new Range(-LEFT, sections.size() + NAMES - LEFT)),
                        Axis.linear("", new Range(FOOT, HEAD)),
                        marks,
                        null,
                        Legend.NONE,
                        Plane.Aspect.FREE)
                .bare();
    }

    /** Where a layer stands. */
    private double x(int layer) {
        return layer == walk.sections().size() - 1 ? layer + NAMES : layer;
    }

    private void column(int layer, double l, Section section) {
        double[] unit = section.unit();
        marks.add(new Line(new double[] {l, l}, new double[] {0, 1}, BASE, ""));
        double most = Arrays.stream(unit).map(Math::abs).max().orElse(0);
        words(l, HEAD, 1, section.name(), Ink.TEXT);
        words(
                l,
                0,
                FOOT,
                "%s of %s\nare not 0,\nup to %s"
                        .formatted(
                                Numbers.of(section.active()),
                                Numbers.of(unit.length),
                                Numbers.brief(most)),
                Ink.MUTED);
        if (most == 0 || layer == 0) return;
        Ink ink = Colours.units();
        double width = unit.length <= FEW ? 5 : unit.length <= MOST_BARS / 2 ? 2 : 1.2;
        marks.add(new Segments(bars(l, unit, most), Stroke.of(ink, width), ""));
    }

    /** Of very many units the greatest of those that lie too close together. */
    private static double[] bars(double l, double[] unit, double most) {
        int n = Math.min(unit.length, MOST_BARS);
        double[] greatest = new double[n];
        for (int u = 0; u < unit.length; u++) {
            int at = (int) ((long) u * n / unit.length);
            greatest[at] = Math.max(greatest[at], Math.abs(unit[u]));
        }
        double[] ends = new double[ENDS * n];
        int k = 0;
        for (int i = 0; i < n; i++) {
            if (greatest[i] == 0) continue;
            double y = place(i, n);
            ends[k++] = l;
            ends[k++] = y;
            ends[k++] = l + LONGEST * greatest[i] / most;
            ends[k++] = y;
        }
        return Arrays.copyOf(ends, k);
    }

    private static double place(int unit, int units) {
        return 1 - (unit + 0.5) / units;
    }

    /** The biases of the first layer, which are the point. */
    private void moved() {
        int n = walk.axes();
        double most = Arrays.stream(walk.sections().getFirst().unit()).max().orElse(0);
        for (int k = 0; k < n; k++) {
            double v = walk.sections().getFirst().unit()[k];
            double y = place(k, n);
            double end = most == 0 ? 0 : LONGEST * v / most;
            marks.add(
                    new Line(
                            new double[] {0, end},
                            new double[] {y, y},
                            Stroke.of(Colours.moved(), 5),
                            ""));
            String name = "h" + (k == 0 ? "₁" : "₂");
            var room = new Text.Room(0, 1 - LEFT, y - 0.25, y - 0.03);
            marks.add(
                    new Text(
                            0.03,
                            y - 0.13,
                            "%s = %s\nbias, moved".formatted(name, Numbers.brief(v)),
                            Anchor.RIGHT,
                            Colours.moved(),
                            room));
        }
    }

    /** The active hats by name; words of neighbours are moved apart. */
    private void hats(int l) {
        List<Node> active = walk.active();
        int units = walk.sections().get(l).unit().length;
        double above = Double.POSITIVE_INFINITY;
        double most = active.stream().mapToDouble(Node::hat).max().orElse(1);
        double lowest = 1 - APART / 2;
        double[] y = new double[active.size()];
        double[] at = new double[active.size()];
        for (int k = 0; k < y.length; k++) {
            Node n = active.get(k);
            y[k] = place(n.j() * (walk.grid() + 1) + n.i(), units);
            at[k] = Math.min(Math.min(y[k], lowest), above - APART);
            above = at[k];
        }
        double lift = y.length == 0 ? 0 : Math.max(0, APART / 2 - at[y.length - 1]);
        for (int k = 0; k < y.length; k++) {
            Node n = active.get(k);
            double to = at[k] + lift;
            double end = l + LONGEST * n.hat() / most;
            double[] x = {l, end};
            marks.add(new Line(x, new double[] {y[k], y[k]}, Stroke.of(Colours.node(k), 2.5), ""));
            marks.add(
                    new Line(
                            new double[] {end, l + LONGEST + 0.03},
                            new double[] {y[k], to},
                            LEADER,
                            ""));
            var room = new Text.Room(l + LONGEST, l + 1 + NAMES, to - APART / 2, to + APART / 2);
            marks.add(
                    new Text(
                            l + LONGEST + 0.04,
                            to,
                            "%s: %s".formatted(label(n), Numbers.brief(n.hat())),
                            Anchor.RIGHT,
                            Colours.node(k),
                            room));
        }
    }

    private String label(Node n) {
        return walk.axes() == 1 ? String.valueOf(n.i()) : "(%d, %d)".formatted(n.i(), n.j());
    }

    private void sum(double l) {
        int n = walk.sections().getLast().unit().length;
        double y = place(0, n);
        var room = new Text.Room(l, l + 1 - LEFT, y - 0.16, y - 0.03);
        marks.add(
                new Text(
                        l + 0.03,
                        y - 0.09,
                        "s = " + Figured.of(walk.s()),
                        Anchor.RIGHT,
                        Colours.units(),
                        room));
    }

    private void words(double l, double from, double to, String words, Ink ink) {
        double low = Math.min(from, to);
        double high = Math.max(from, to);
        var room = new Text.Room(l - LEFT, l + 1 - LEFT - 0.02, low, high);
        marks.add(new Text(l - LEFT / 2, (low + high) / 2, words, Anchor.RIGHT, ink, room));
    }
}
