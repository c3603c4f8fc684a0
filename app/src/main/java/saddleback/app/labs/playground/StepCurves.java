package saddleback.app.labs.playground;

import saddleback.app.labs.MethodName;
import saddleback.engine.labs.playground.Critical;
import saddleback.engine.labs.playground.Path;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Line;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Stroke;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Value and norm of the gradient, step by step. Where a minimum is known the value is its height
 * above the lowest one, on a logarithmic axis.
 */
public final class StepCurves {
    private static final double LINE = 1.6;
    private static final double LEAST = 1e-16;
    private static final double BEYOND = 0.15;

    private StepCurves() {}

    /**
     * Two panels.
     *
     * @param window the values seen in the window
     * @param legend of the methods, beside the second panel
     */
    public static Figure of(
            List<Path> paths, List<Critical> critical, Range window, Legend legend) {
        OptionalDouble lowest =
                critical.stream()
                        .filter(c -> c.kind() == Critical.Kind.MINIMUM)
                        .mapToDouble(Critical::value)
                        .min();
        Plane value =
                lowest.isPresent() ? above(paths, lowest.getAsDouble()) : values(paths, window);
        Plane norm = logarithmic(paths, Path::gradientNorm, "norm of the gradient", legend);
        return Figure.grid("", List.of(value, norm), 2, null, "").named("value");
    }

    private static Plane above(List<Path> paths, double lowest) {
        return logarithmic(
                paths,
                p -> Arrays.stream(p.value()).map(v -> v - lowest).toArray(),
                "f above the lowest minimum",
                Legend.NONE);
    }

    /** Values that go down without end leave the panel. */
    private static Plane values(List<Path> paths, Range window) {
        double[] shown =
                paths.stream()
                        .flatMapToDouble(p -> Arrays.stream(p.value()))
                        .filter(window.padded(BEYOND)::holds)
                        .toArray();
        Axis y = Axis.linear("f", Range.of(shown).padded(0.05));
        return panel(paths, Path::value, y, Legend.NONE);
    }

    private static Plane logarithmic(
            List<Path> paths, Function<Path, double[]> part, String label, Legend legend) {
        double[] shown =
                paths.stream()
                        .flatMapToDouble(p -> Arrays.stream(part.apply(p)))
                        .filter(v -> v >= LEAST && v < 1e30)
                        .toArray();
        Range r = Range.ofPositive(shown);
        Axis y = Axis.log(label, new Range(r.low() / 1.5, r.high() * 1.5));
        return panel(paths, part, y, legend);
    }

    private static Plane panel(
            List<Path> paths, Function<Path, double[]> part, Axis y, Legend legend) {
        var marks = new ArrayList<Mark>();
        int last = 1;
        for (int m = 0; m < paths.size(); m++) {
            Path p = paths.get(m);
            last = Math.max(last, p.size() - 1);
            double[] step = IntStream.range(0, p.size()).asDoubleStream().toArray();
            Stroke stroke = Stroke.of(new Ink.Series(m), LINE);
            marks.add(new Line(step, part.apply(p), stroke, MethodName.of(p.method())));
        }
        Axis x = Axis.linear("step", new Range(0, last));
        return new Plane("", x, y, marks, null, legend, Plane.Aspect.FREE);
    }
}
