package saddleback.app.cli;

import saddleback.app.labs.Animation;
import saddleback.app.labs.LabPage;
import saddleback.engine.Lab;
import saddleback.engine.Output;
import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Camera;
import saddleback.viz.figure.ColourMap;
import saddleback.viz.figure.ColourScale;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Grid;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Line;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Space;
import saddleback.viz.figure.Stroke;
import saddleback.viz.figure.Surface;

import java.util.List;

/**
 * A lab without a problem for tests of figures: z = x² - y² on [-1, 1]² with a hole at a corner, as
 * a surface, as a curve and as two surfaces side by side, and moving.
 */
final class Saddle {
    private Saddle() {}

    record Settings(@Setting(value = "Grid points a side", min = 2, max = 100) int points) {
        Settings {
            Ranges.check(Settings.class, points);
        }
    }

    record Result(double[] x, double[] z) {}

    static LabPage<Settings, Result> page() {
        return new LabPage<Settings, Result>(
                        new Lab<>(
                                "saddle",
                                new Settings(5),
                                false,
                                (_, settings, _, _) -> result(settings.points()),
                                r -> Output.builder().array("x", r.x(), r.x().length).build()),
                        "A saddle",
                        "Shows a saddle.",
                        Saddle::figures)
                .withAnimations(
                        r -> List.of(new Animation("growth", 3, i -> space(r, i + 1), 100)));
    }

    private static Result result(int n) {
        double[] x = new double[n];
        double[] z = new double[n * n];
        for (int i = 0; i < n; i++) x[i] = -1 + 2.0 * i / (n - 1);
        for (int i = 0; i < n * n; i++) z[i] = x[i % n] * x[i % n] - x[i / n] * x[i / n];
        z[n * n - 1] = Double.NaN;
        return new Result(x, z);
    }

    private static List<Figure> figures(Result r) {
        Axis axis = Axis.linear("x", new Range(-1, 1));
        return List.of(
                space(r, 1).named("surface"),
                Figure.of(Plane.of(axis, axis, new Line(r.x(), r.x(), Stroke.series(0), "y")), "")
                        .named("curve"),
                Figure.grid(
                                "",
                                List.of(
                                        space(r, 1).panels().getFirst(),
                                        space(r, 2).panels().getFirst()),
                                2,
                                null,
                                "")
                        .named("pair"));
    }

    private static Figure space(Result r, int times) {
        double[] z = r.z().clone();
        for (int i = 0; i < z.length; i++) z[i] *= times;
        Surface surface =
                Surface.of(
                        new Grid(r.x(), r.x(), z),
                        ColourScale.linear(ColourMap.VIRIDIS, new double[] {-3, 3}),
                        null);
        Axis axis = Axis.linear("x", new Range(-1, 1));
        return Figure.of(
                new Space(
                        "",
                        axis,
                        axis,
                        Axis.linear("loss", new Range(-4, 4)),
                        List.of(surface),
                        null,
                        Legend.NONE,
                        Camera.usual(),
                        1),
                "");
    }
}
