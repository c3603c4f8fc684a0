package saddleback.app.cli;

import saddleback.app.labs.LabPage;
import saddleback.engine.Lab;
import saddleback.engine.Output;
import saddleback.engine.run.Run;
import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Line;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Stroke;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/** A lab without a problem for tests: y = curvature / 2 x² on [-1, 1], one kept part a point. */
final class Parabola {
    record Settings(
            @Setting(value = "Grid points", min = 2, max = 4001) int points,
            @Setting(value = "Second derivative", unit = "per square unit", min = -10, max = 10)
                    double curvature) {
        Settings {
            Ranges.check(Settings.class, points, curvature);
        }

        static Settings defaults() {
            return new Settings(5, 2);
        }
    }

    record Result(double[] x, double[] y) {}

    /** The points that were computed, not found. */
    final List<Integer> computed = new ArrayList<>();

    private final IntConsumer before;

    /**
     * The lab.
     *
     * @param before called with the number of each point before it is computed
     */
    Parabola(IntConsumer before) {
        this.before = before;
    }

    LabPage<Settings, Result> page() {
        return page("parabola", false);
    }

    /** The same, but its experiments must have a problem, which is not looked at. */
    LabPage<Settings, Result> onNetwork() {
        return page("network-parabola", true);
    }

    private LabPage<Settings, Result> page(String id, boolean needsProblem) {
        return new LabPage<>(
                new Lab<>(
                        id,
                        Settings.defaults(),
                        needsProblem,
                        (_, settings, _, run) -> compute(settings, run),
                        Parabola::output),
                "A parabola",
                "Shows the parabola of a given curvature.",
                Parabola::figures);
    }

    private Result compute(Settings settings, Run<Result> run) {
        int n = settings.points();
        double[] x = new double[n];
        double[] y = new double[n];
        for (int i = 0; i < n; i++) {
            run.step((double) i / n, "point " + i);
            x[i] = -1 + 2.0 * i / (n - 1);
            y[i] = point(i, x[i], settings, run);
        }
        run.step(1, "done");
        return new Result(x, y);
    }

    private double point(int i, double x, Settings settings, Run<Result> run) {
        Optional<byte[]> kept = run.kept().find("point-" + i);
        if (kept.isPresent()) return ByteBuffer.wrap(kept.get()).getDouble();
        before.accept(i);
        computed.add(i);
        double y = settings.curvature() / 2 * x * x;
        run.kept().store("point-" + i, ByteBuffer.allocate(Double.BYTES).putDouble(y).array());
        return y;
    }

    private static Output output(Result r) {
        Output.Builder b =
                Output.builder()
                        .value("start.loss", r.y()[0])
                        .array("x", r.x(), r.x().length)
                        .array("y", r.y(), r.y().length)
                        .table(
                                "points",
                                Output.Column.of("x", r.x()),
                                Output.Column.of("y", r.y()));
        if (r.y()[0] < 0) b.notConverged("the parabola opens downwards");
        return b.build();
    }

    private static List<Figure> figures(Result r) {
        return List.of(
                Figure.of(
                        Plane.of(
                                Axis.linear("x", new Range(-1, 1)),
                                Axis.linear("y", new Range(-5, 5)),
                                new Line(r.x(), r.y(), Stroke.series(0), "y")),
                        ""));
    }
}
