package saddleback.app.labs.flatness.ball;

import org.jspecify.annotations.Nullable;

import saddleback.app.glance.Numbers;
import saddleback.app.slice.Ground;
import saddleback.app.slice.LossScale;
import saddleback.engine.flatness.Reading;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.ColourBar;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Fill;
import saddleback.viz.figure.Grid;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Line;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Points;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Stroke;
import saddleback.viz.figure.Symbol;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Level sets around both places, the disc on them, and how sharp each is. */
final class BallPicture {
    private static final int RIM = 96;

    /** The figure in which the disc is dragged. */
    static final int PLANES = 0;

    private BallPicture() {}

    /** All of them. */
    static List<Figure> figures(Seen seen, Wanted wanted) {
        LossScale scale = scale(seen);
        var panels =
                List.of(
                        panel(seen.sites().getFirst(), wanted, scale, "before"),
                        panel(seen.sites().getLast(), wanted, scale, "after"));
        return List.of(
                Figure.grid("", panels, 2, new ColourBar(scale.colours(), "training loss"), "")
                        .named("planes"));
    }

    private static LossScale scale(Seen seen) {
        double[][] all =
                seen.sites().stream()
                        .map(Site::plane)
                        .map(g -> g == null ? new double[0] : g.values())
                        .toArray(double[][]::new);
        return Arrays.stream(all).anyMatch(LossScale::any)
                ? LossScale.of(all)
                : new LossScale(false, new Range(0, 1));
    }

    private static Plane panel(Site site, Wanted wanted, LossScale scale, String name) {
        Grid grid = site.plane();
        double[] ends = {-wanted.side(), wanted.side()};
        double[] nothing = {Double.NaN, Double.NaN, Double.NaN, Double.NaN};
        var ground =
                new Ground(
                        grid == null ? new Grid(ends, ends, nothing) : grid,
                        "first direction",
                        "second",
                        scale,
                        Plane.Aspect.EQUAL);
        Plane map = ground.map(over(site.disc(), wanted), Legend.NONE);
        return new Plane(
                title(name, site),
                Axis.linear(map.x().label(), new Range(-wanted.side(), wanted.side())),
                Axis.linear(map.y().label(), new Range(-wanted.side(), wanted.side())),
                map.marks(),
                null,
                Legend.NONE,
                Plane.Aspect.EQUAL);
    }

    private static String title(String name, Site site) {
        Disc disc = site.disc();
        Reading ball = site.ball();
        return name
                + (disc == null
                        ? ""
                        : "\nworst in the disc %s, centre %s"
                                .formatted(
                                        Numbers.brief(disc.loss()), Numbers.brief(disc.centre())))
                + (ball == null
                        ? ""
                        : "\nε-sharpness of the weights ≥ %s"
                                .formatted(Numbers.brief(ball.value())));
    }

    private static List<Mark> over(@Nullable Disc disc, Wanted wanted) {
        var marks = new ArrayList<Mark>();
        double[] x = new double[RIM + 1];
        double[] y = new double[RIM + 1];
        for (int i = 0; i <= RIM; i++) {
            x[i] = wanted.x() + wanted.radius() * Math.cos(2 * Math.PI * i / RIM);
            y[i] = wanted.y() + wanted.radius() * Math.sin(2 * Math.PI * i / RIM);
        }
        marks.add(new Line(x, y, Stroke.of(Ground.WHITE, 2.2), ""));
        marks.add(point(0, 0, Symbol.PLUS, 7));
        if (wanted.x() != 0 || wanted.y() != 0)
            marks.add(point(wanted.x(), wanted.y(), Symbol.CIRCLE, 4));
        if (disc != null) marks.add(point(disc.x(), disc.y(), Symbol.CROSS, 8));
        return marks;
    }

    private static Points point(double x, double y, Symbol symbol, double size) {
        return new Points(
                new double[] {x},
                new double[] {y},
                symbol,
                size,
                new Fill.Plain(Ground.WHITE, 1),
                "");
    }

    /** Under the figures. */
    static String status(Seen seen) {
        Reading before = seen.sites().getFirst().ball();
        Reading after = seen.sites().getLast().ball();
        return before == null || after == null
                ? "looking through the ball of all weights"
                : ("ε-sharpness of the weights, in the ball of radius %s among all of them:"
                                + " before ≥ %s, after ≥ %s")
                        .formatted(
                                Numbers.brief(seen.of().radius()),
                                Numbers.brief(before.value()),
                                Numbers.brief(after.value()));
    }
}
