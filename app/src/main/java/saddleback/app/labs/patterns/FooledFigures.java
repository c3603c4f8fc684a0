package saddleback.app.labs.patterns;

import saddleback.app.glance.Numbers;
import saddleback.engine.labs.patterns.Fooled;
import saddleback.engine.labs.patterns.PatternsResult;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Line;
import saddleback.viz.figure.Panel;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Stroke;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** The planted plane beside random ones, and who meets a penalty on flatness. */
final class FooledFigures {
    private final PatternsResult result;
    private final Sheet sheet;

    private FooledFigures(PatternsResult result) {
        this.result = result;
        sheet = Scene.sheet(result);
    }

    static List<Figure> of(PatternsResult result, Fooled fooled) {
        var all = new FooledFigures(result);
        var figures = new ArrayList<Figure>();
        List<double[]> slices = fooled.slices().stream().filter(all.sheet::has).toList();
        if (!slices.isEmpty()) figures.add(all.slices(slices).named("random planes"));
        Fooled.Penalty penalty = fooled.penalty();
        if (penalty == null || penalty.contestants().isEmpty()) return figures;
        figures.add(penalty(penalty.contestants()).named("penalty"));
        List<Fooled.Contestant> seen =
                penalty.contestants().stream().filter(c -> all.sheet.has(c.map())).toList();
        if (!seen.isEmpty()) figures.add(all.contestants(seen).named("penalty maps"));
        return figures;
    }

    private Figure slices(List<double[]> slices) {
        var names = new ArrayList<String>();
        var maps = new ArrayList<double[]>();
        names.add("where the pattern was planted");
        maps.add(result.train().loss());
        for (int i = 0; i < slices.size(); i++) {
            names.add("random directions " + (i + 1) + ", same weights");
            maps.add(slices.get(i));
        }
        return alike(names, maps);
    }

    private Figure contestants(List<Fooled.Contestant> seen) {
        return alike(
                seen.stream()
                        .map(
                                c ->
                                        "%s\npenalty %s"
                                                .formatted(c.name(), Numbers.brief(c.penalty())))
                        .toList(),
                seen.stream().map(Fooled.Contestant::map).toList());
    }

    /** Maps at one scale. */
    private Figure alike(List<String> names, List<double[]> maps) {
        Shade shade = Shade.of(result, maps.toArray(double[][]::new));
        var panels = new ArrayList<Panel>();
        for (int i = 0; i < maps.size(); i++) panels.add(panel(names.get(i), maps.get(i), shade));
        return result.at().axes() == 1
                ? Figure.grid("", panels, Tiles.columns(panels.size()), null, "")
                : Tiles.shared(panels, shade.colours(), "loss");
    }

    private Panel panel(String name, double[] loss, Shade shade) {
        if (sheet.at().axes() > 1)
            return Tiles.map(sheet, name, loss, sheet.at().slices() / 2, shade.colours());
        return new Plane(
                name,
                sheet.xAxis(),
                shade.axis(),
                List.of(new Line(sheet.x(), loss, Stroke.series(0), "")),
                null,
                Legend.NONE,
                Plane.Aspect.FREE);
    }

    private static Figure penalty(List<Fooled.Contestant> all) {
        List<String> names = all.stream().map(Fooled.Contestant::name).toList();
        var panels = new ArrayList<Panel>();
        double[] penalty = of(all, Fooled.Contestant::penalty);
        var flatness = new BarRows(names, Range.of(penalty, new double[] {0}).high(), 1);
        flatness.add(0, "", penalty, words(all, FooledFigures::flat));
        panels.add(
                flatness.panel("penalty: 0 is perfectly flat", "mean squared difference", true));
        double[] train = Tiles.percent(of(all, Fooled.Contestant::trainAccuracy));
        double[] test = Tiles.percent(of(all, Fooled.Contestant::testAccuracy));
        if (Tiles.any(train)) {
            boolean both = Tiles.any(test);
            var accuracy = new BarRows(names, 100, both ? 2 : 1);
            accuracy.add(0, "training examples", train, percents(train));
            if (both) accuracy.add(1, "test examples", test, percents(test));
            panels.add(accuracy.panel("accuracy in the middle of the plane", "%", false));
        } else {
            double[] loss = of(all, Fooled.Contestant::loss);
            var bars = new BarRows(names, Range.of(loss, new double[] {0}).high(), 1);
            bars.add(0, "", loss, words(all, c -> Numbers.brief(c.loss())));
            panels.add(bars.panel("loss in the middle of the plane", "training loss", false));
        }
        return Figure.grid("", panels, 2, null, "");
    }

    private static String flat(Fooled.Contestant c) {
        String value = Numbers.brief(c.penalty());
        return c.usesInputs() ? value : value + ", ignores its inputs";
    }

    private static double[] of(
            List<Fooled.Contestant> all, ToDoubleFunction<Fooled.Contestant> what) {
        return all.stream().mapToDouble(what).toArray();
    }

    private static List<String> words(
            List<Fooled.Contestant> all, Function<Fooled.Contestant, String> what) {
        return all.stream().map(what).toList();
    }

    private static List<String> percents(double[] values) {
        return Arrays.stream(values).mapToObj(v -> Numbers.brief(v) + " %").toList();
    }
}
