package saddleback.engine.labs.playground;

import saddleback.engine.Output;
import saddleback.engine.codec.Names;
import saddleback.engine.optim.Method;
import saddleback.engine.settings.Id;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** What of a playground goes into files. */
final class PlaygroundOutput {
    private final PlaygroundResult result;
    private final List<String> names;
    private final Output.Builder out = Output.builder();

    private PlaygroundOutput(PlaygroundResult result) {
        this.result = result;
        names = names(result.settings().methods());
    }

    static Output of(PlaygroundResult result) {
        return new PlaygroundOutput(result).build();
    }

    /** The written names, numbered where a method is there more than once. */
    static List<String> names(List<Method> methods) {
        var names = new ArrayList<String>();
        for (Method m : methods) {
            Id id = m.getClass().getAnnotation(Id.class);
            String name = id == null ? Names.written(m.getClass().getSimpleName()) : id.value();
            String own = name;
            for (int n = 2; names.contains(own); n++) own = name + "-" + n;
            names.add(own);
        }
        return names;
    }

    private Output build() {
        out.value("function", result.settings().function().asFormula().text());
        out.value("methods", names);
        start();
        if (!result.paths().isEmpty()) methods();
        grid();
        paths();
        factors();
        critical();
        return out.build();
    }

    private void start() {
        var settings = result.settings();
        Place at = settings.start();
        out.value("start.at", new double[] {at.x(), at.y()});
        out.value("start.value", settings.function().asFormula().value(at.x(), at.y()));
        out.value("start.eigenvalues", result.model().values());
        out.value("start.eigenvectors", result.model().vectors());
        out.value("start.gradient", result.model().gradient());
    }

    private void methods() {
        for (int m = 0; m < names.size(); m++) {
            Path path = result.paths().get(m);
            int last = path.size() - 1;
            String name = "paths." + names.get(m) + ".";
            out.value(name + "steps", (long) last);
            out.value(name + "at", new double[] {path.x()[last], path.y()[last]});
            out.value(name + "value", path.value()[last]);
            out.value(name + "gradient-norm", path.gradientNorm()[last]);
            out.value(name + "end", Names.written(path.end().name()));
        }
    }

    private void grid() {
        out.array("x", result.x(), result.x().length);
        out.array("y", result.y(), result.y().length);
        out.array("value", result.value(), result.y().length, result.x().length);
    }

    /** All paths below one another. */
    private void paths() {
        var method = new ArrayList<String>();
        var step = new ArrayList<Integer>();
        for (int m = 0; m < result.paths().size(); m++)
            for (int s = 0; s < result.paths().get(m).size(); s++) {
                method.add(names.get(m));
                step.add(s);
            }
        out.table(
                "paths",
                new Output.Column("method", method),
                Output.Column.of("step", step.stream().mapToInt(Integer::intValue).toArray()),
                Output.Column.of("x", joined(Path::x)),
                Output.Column.of("y", joined(Path::y)),
                Output.Column.of("value", joined(Path::value)),
                Output.Column.of("gradient-norm", joined(Path::gradientNorm)));
    }

    private double[] joined(java.util.function.Function<Path, double[]> part) {
        return result.paths().stream().map(part).flatMapToDouble(Arrays::stream).toArray();
    }

    private void factors() {
        var methods = new ArrayList<String>();
        for (int m = 0; m < result.factors().size(); m++) methods.add(names.get(m));
        out.table(
                "factors",
                new Output.Column("method", methods),
                Output.Column.of("lower", column(f -> f[0])),
                Output.Column.of("upper", column(f -> f[1])));
    }

    private double[] column(ToDoubleFunction<double[]> part) {
        return result.factors().stream().mapToDouble(part).toArray();
    }

    private void critical() {
        List<Critical> all = result.critical();
        out.value("critical.count", (long) all.size());
        for (Critical.Kind kind : Critical.Kind.values())
            out.value(
                    "critical." + Names.written(kind.name()),
                    (long) Collections.frequency(all.stream().map(Critical::kind).toList(), kind));
        out.table(
                "critical-points",
                Output.Column.of("x", all.stream().mapToDouble(Critical::x).toArray()),
                Output.Column.of("y", all.stream().mapToDouble(Critical::y).toArray()),
                Output.Column.of("value", all.stream().mapToDouble(Critical::value).toArray()),
                Output.Column.of("lower", values(all, 0)),
                Output.Column.of("upper", values(all, 1)),
                new Output.Column(
                        "kind", all.stream().map(c -> Names.written(c.kind().name())).toList()));
    }

    private static double[] values(List<Critical> all, int which) {
        return all.stream().mapToDouble(c -> c.model().values()[which]).toArray();
    }
}
