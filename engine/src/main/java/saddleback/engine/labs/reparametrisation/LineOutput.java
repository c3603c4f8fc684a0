package saddleback.engine.labs.reparametrisation;

import saddleback.engine.Output;
import saddleback.engine.codec.Names;
import saddleback.engine.settings.Id;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** What of a function of one variable goes into files. */
final class LineOutput {
    private final LineResult r;
    private final Output.Builder out;
    private final int[] minima;
    private final List<String> names = new ArrayList<>();
    private final List<Mapped> maps = new ArrayList<>();

    LineOutput(LineResult r, Output.Builder out) {
        this.r = r;
        this.out = out;
        minima =
                IntStream.range(0, r.points().size())
                        .filter(i -> r.points().get(i).minimum())
                        .toArray();
        names.add("original");
        maps.add(r.original());
        for (Mapped m : r.maps()) {
            names.add(free(written(m.map())));
            maps.add(m);
        }
        Swap swap = r.swap();
        if (swap == null) return;
        names.add("swap");
        maps.add(swap.mapped());
    }

    private static String written(CoordinateMap map) {
        Id id = map.getClass().getAnnotation(Id.class);
        return id == null ? Names.written(map.getClass().getSimpleName()) : id.value();
    }

    private String free(String name) {
        String own = name;
        for (int n = 2; names.contains(own); n++) own = name + "-" + n;
        return own;
    }

    void put() {
        out.value("line.formula", r.settings().formula());
        out.value("line.epsilon", r.settings().epsilon());
        out.value("line.critical-points", (long) r.points().size());
        out.value("line.minima", ofMinima(LinePoint::at));
        out.value("line.values", ofMinima(LinePoint::value));
        measures("line.", r.original());
        if (r.chosen() >= 0) chosen(r.original().flatness().get(r.chosen()));
        for (int m = 1; m < maps.size(); m++)
            measures("line.maps." + names.get(m) + ".", maps.get(m));
        swap();
        arrays();
        table();
    }

    private double[] ofMinima(ToDoubleFunction<LinePoint> part) {
        return IntStream.of(minima)
                .mapToDouble(i -> part.applyAsDouble(r.points().get(i)))
                .toArray();
    }

    private void measures(String prefix, Mapped m) {
        out.value(prefix + "curvatures", ofMinima(m, Flatness::curvature));
        out.value(prefix + "widths", ofMinima(m, f -> f.width().low()));
        out.value(prefix + "sharpness", ofMinima(m, f -> f.sharpness().low()));
    }

    private double[] ofMinima(Mapped m, ToDoubleFunction<Flatness> part) {
        return IntStream.of(minima)
                .mapToDouble(i -> part.applyAsDouble(m.flatness().get(i)))
                .toArray();
    }

    private void chosen(Flatness f) {
        out.value("line.studied.at", f.eta());
        out.value("line.studied.curvature", f.curvature());
        out.value("line.studied.left", f.left());
        out.value("line.studied.right", f.right());
        out.value("line.studied.width.low", f.width().low());
        out.value("line.studied.width.high", f.width().high());
        out.value("line.studied.worst.low", f.worst().low());
        out.value("line.studied.worst.high", f.worst().high());
        out.value("line.studied.sharpness.low", f.sharpness().low());
        out.value("line.studied.sharpness.high", f.sharpness().high());
    }

    private void swap() {
        Swap s = r.swap();
        if (s == null || !(s.mapped().map() instanceof CoordinateMap.PowerMap power)) return;
        out.value("line.swap.flatter", r.points().get(s.flatter()).at());
        out.value("line.swap.sharper", r.points().get(s.sharper()).at());
        out.value("line.swap.a", power.a());
        out.value("line.swap.b", power.b());
        both("before", r.original(), s);
        both("after", s.mapped(), s);
        out.value("line.swap.curvature-swapped", s.curvature());
        out.value("line.swap.width-swapped", s.width());
        out.value("line.swap.sharpness-swapped", s.sharpness());
    }

    private void both(String when, Mapped m, Swap s) {
        Flatness a = m.flatness().get(s.flatter());
        Flatness b = m.flatness().get(s.sharper());
        String name = "line.swap." + when + ".";
        out.value(name + "curvatures", new double[] {a.curvature(), b.curvature()});
        out.value(name + "widths", new double[] {a.width().low(), b.width().low()});
        out.value(name + "sharpness", new double[] {a.sharpness().low(), b.sharpness().low()});
    }

    private void arrays() {
        out.array("line.x", r.x(), r.x().length);
        out.array("line.value", r.value(), r.x().length);
        out.array("line.dots", r.dots(), r.dots().length);
        for (int m = 1; m < maps.size(); m++) {
            String name = "line.maps." + names.get(m);
            out.array(name + ".eta", maps.get(m).eta(), r.x().length);
            out.array(name + ".dots", maps.get(m).dots(), r.dots().length);
        }
    }

    /** Every critical point in every coordinate. */
    private void table() {
        var map = new ArrayList<String>();
        var kind = new ArrayList<String>();
        for (String name : names)
            for (LinePoint p : r.points()) {
                map.add(name);
                kind.add(Names.written(p.kind().name()));
            }
        out.table(
                "critical-points",
                new Output.Column("map", map),
                Output.Column.of("x", points(LinePoint::at)),
                new Output.Column("kind", kind),
                Output.Column.of("value", points(LinePoint::value)),
                column("eta", Flatness::eta),
                column("curvature", Flatness::curvature),
                column("width-low", f -> f.width().low()),
                column("width-high", f -> f.width().high()),
                column("sharpness-low", f -> f.sharpness().low()),
                column("sharpness-high", f -> f.sharpness().high()));
    }

    private double[] points(ToDoubleFunction<LinePoint> part) {
        return maps.stream().flatMap(_ -> r.points().stream()).mapToDouble(part).toArray();
    }

    private Output.Column column(String name, ToDoubleFunction<Flatness> part) {
        return Output.Column.of(
                name,
                maps.stream().flatMap(m -> m.flatness().stream()).mapToDouble(part).toArray());
    }
}
