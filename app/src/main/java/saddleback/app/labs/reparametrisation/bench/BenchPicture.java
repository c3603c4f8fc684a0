package saddleback.app.labs.reparametrisation.bench;

import org.jspecify.annotations.Nullable;

import saddleback.app.glance.Numbers;
import saddleback.app.labs.reparametrisation.Drawn;
import saddleback.app.labs.reparametrisation.MapName;
import saddleback.engine.labs.reparametrisation.Flatness;
import saddleback.engine.labs.reparametrisation.LineResult;
import saddleback.engine.labs.reparametrisation.Mapped;
import saddleback.viz.figure.Anchor;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Band;
import saddleback.viz.figure.Dash;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Fill;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Line;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Points;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Rule;
import saddleback.viz.figure.Stroke;
import saddleback.viz.figure.Symbol;
import saddleback.viz.figure.Text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The function with its slab in the old coordinate and in the new one. */
final class BenchPicture {
    static final Ink FIRST = new Ink.Series(1);
    static final Ink SECOND = new Ink.Series(2);

    private static final Ink DOTS = new Ink.Series(0);
    private static final double OPACITY = 0.18;
    private static final double THICK = 3;
    private static final double DOT = 4.5;
    private static final double MARK = 8;
    private static final double BELOW = 0.28;
    private static final double LOWER = 0.02;
    private static final double APART = 0.3;
    private static final double ABOVE = 0.08;

    private final Look look;
    private final LineResult r;
    private final Range y;

    private BenchPicture(Look look) {
        this.look = look;
        r = look.result();
        y = upright(r);
    }

    /** The losses that are shown, which a map does not change. */
    static Range upright(LineResult r) {
        Range values = Drawn.most(r.value());
        double height = values.high() - values.low();
        return new Range(values.low() - BELOW * height, values.high() + ABOVE * height);
    }

    /** All figures. */
    static List<Figure> of(Look look, Glide eta, boolean arrived) {
        var picture = new BenchPicture(look);
        return List.of(
                Figure.of(picture.old(), "").named("loss"),
                Figure.of(picture.mapped(eta, arrived), "").named("coordinate"),
                BenchTable.of(look));
    }

    private Plane old() {
        var marks = new ArrayList<Mark>();
        var at = new Glide(r.x(), r.dots());
        slab(marks, Range.of(r.x()));
        curve(marks, at);
        Range x = Range.of(r.x());
        if (look.a() >= 0) minima(marks, look.before(look.a()), before(look), x);
        return panel("the coordinate as it is", "θ", x, marks);
    }

    private Plane mapped(Glide eta, boolean arrived) {
        Mapped m = look.mapped();
        if (m == null) return Plane.words("no minimum in the window");
        var marks = new ArrayList<Mark>();
        Range x = Range.of(eta.eta());
        slab(marks, x);
        curve(marks, eta);
        if (arrived) minima(marks, look.now(look.a()), look.b() < 0 ? null : look.now(look.b()), x);
        return panel(MapName.of(m.map()) + ", t = " + distance(m.centre()), "η", x, marks);
    }

    private static String distance(double centre) {
        if (centre == 0) return "θ";
        return "θ " + (centre > 0 ? "− " : "+ ") + Numbers.brief(Math.abs(centre));
    }

    private Plane panel(String title, String label, Range x, List<Mark> marks) {
        return new Plane(
                title,
                Axis.linear(label, x.padded(0.03)),
                Axis.linear("L", y),
                marks,
                null,
                Legend.NONE,
                Plane.Aspect.FREE);
    }

    /** Of the first minimum, from end to end. */
    private void slab(List<Mark> marks, Range x) {
        if (look.a() < 0) return;
        double low = r.points().get(look.a()).value();
        double top = low + r.settings().epsilon();
        double more = x.high() - x.low();
        marks.add(
                new Band(
                        new double[] {x.low() - more, x.high() + more},
                        new double[] {low, low},
                        new double[] {top, top},
                        FIRST,
                        OPACITY,
                        ""));
        marks.add(new Rule(Rule.Across.Y, top, Stroke.of(FIRST, 1.2).dashed(Dash.DASHED), ""));
    }

    private void curve(List<Mark> marks, Glide at) {
        var f = r.settings().function();
        marks.add(new Line(at.eta(), r.value(), Stroke.of(Ink.TEXT, 1.5), ""));
        marks.add(
                new Points(
                        at.dots(),
                        Arrays.stream(r.dots()).map(t -> f.value(t, 0)).toArray(),
                        Symbol.CIRCLE,
                        DOT,
                        new Fill.Plain(DOTS, 1),
                        "evenly spaced in θ"));
    }

    private static @Nullable Flatness before(Look look) {
        return look.b() < 0 ? null : look.before(look.b());
    }

    /** Both minima; the words of the second only where they have room beside those of the first. */
    private void minima(List<Mark> marks, Flatness a, @Nullable Flatness b, Range x) {
        if (b != null) {
            boolean room = Math.abs(b.eta() - a.eta()) > APART * (x.high() - x.low());
            minimum(marks, look.b(), b, "B", room);
        }
        minimum(marks, look.a(), a, "A", true);
    }

    /** A minimum, its name, and how wide its slab is. */
    private void minimum(List<Mark> marks, int point, Flatness flat, String name, boolean words) {
        Ink ink = name.equals("A") ? FIRST : SECOND;
        double low = r.points().get(point).value();
        double top = low + r.settings().epsilon();
        marks.add(
                new Line(
                        new double[] {flat.left(), flat.right()},
                        new double[] {top, top},
                        Stroke.of(ink, THICK),
                        ""));
        marks.add(
                new Points(
                        new double[] {flat.eta()},
                        new double[] {low},
                        name.equals("A") ? Symbol.CIRCLE : Symbol.DIAMOND,
                        MARK,
                        new Fill.Plain(ink, 1),
                        ""));
        if (words)
            marks.add(
                    new Text(
                            flat.eta(),
                            low - LOWER * (y.high() - y.low()),
                            name
                                    + ": curvature "
                                    + Definition.CURVATURE.written(flat)
                                    + "\nwidth "
                                    + Definition.WIDTH.written(flat),
                            Anchor.BELOW,
                            Ink.TEXT));
    }

    /** One line on the two minima. */
    static String status(Look look) {
        if (look.a() < 0) return "no minimum in the window";
        String slab =
                "slab ε = %s: width %s in θ, %s in η"
                        .formatted(
                                Numbers.brief(look.setup().line().epsilon()),
                                Definition.WIDTH.written(look.before(look.a())),
                                Definition.WIDTH.written(look.now(look.a())));
        if (look.b() < 0) return slab + "; one minimum";
        var turned = new ArrayList<String>();
        for (Definition d : Definition.ALL) if (look.turned(d)) turned.add(d.words());
        return turned.isEmpty()
                ? slab
                : slab + "; order of A and B turned round by " + String.join(", ", turned);
    }
}
