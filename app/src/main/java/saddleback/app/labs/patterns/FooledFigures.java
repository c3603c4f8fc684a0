package saddleback.app.labs.patterns;

import saddleback.app.glance.Numbers;
import saddleback.engine.labs.patterns.Fooled;
import saddleback.engine.labs.patterns.PatternsResult;
import saddleback.engine.pattern.Lattice;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Panel;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Range;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** The planted plane beside random ones, and who meets a penalty on flatness. */
final class FooledFigures {
    private static final String TITLE = "losses about each network, with its penalty";

    private final PatternsResult result;

    private FooledFigures(PatternsResult result) {
        this.result = result;
    }

    static List<Figure> of(PatternsResult result, Fooled fooled) {
        var all = new FooledFigures(result);
        var figures = new ArrayList<Figure>();
        if (fooled.skipped() != null)
            figures.add(
                    Figure.of(Plane.words("no random planes: " + fooled.skipped()), "")
                            .named("random planes"));
        Sheet sheet = all.sheet(fooled.at());
        List<double[]> slices = fooled.slices().stream().filter(sheet::has).toList();
        if (!slices.isEmpty())
            figures.add(
                    titled("planes through the same weights", all.slices(sheet, slices))
                            .named("random planes"));
        Fooled.Penalty penalty = fooled.penalty();
        if (penalty == null || penalty.contestants().isEmpty()) return figures;
        figures.add(penalty(penalty.contestants()).named("penalty"));
        Sheet planes = new Sheet(penalty.at(), Sheet.Kind.DIRECTIONS, false);
        List<Fooled.Contestant> seen =
                penalty.contestants().stream().filter(c -> planes.has(c.map())).toList();
        if (!seen.isEmpty())
            figures.add(titled(TITLE, contestants(planes, seen)).named("penalty maps"));
        return figures;
    }

    private static Figure titled(String title, Figure figure) {
        String slice = figure.title().isEmpty() ? "" : ", " + figure.title();
        return Figure.grid(title + slice, figure.panels(), figure.columns(), figure.bar(), "");
    }

    private Sheet sheet(Lattice at) {
        return new Sheet(at, Sheet.Kind.DIRECTIONS, Scene.sheet(result).cells());
    }

    private Figure slices(Sheet sheet, List<double[]> slices) {
        var names = new ArrayList<String>();
        var sheets = new ArrayList<Sheet>();
        var maps = new ArrayList<double[]>();
        if (Scene.sheet(result).has(result.train().loss())) {
            names.add("planted plane");
            sheets.add(Scene.sheet(result));
            maps.add(result.train().loss());
        }
        for (int i = 0; i < slices.size(); i++) {
            names.add("random plane " + (i + 1));
            sheets.add(sheet);
            maps.add(slices.get(i));
        }
        return alike(names, sheets, maps, Shade.of(result, maps.toArray(double[][]::new)));
    }

    private static Figure contestants(Sheet sheet, List<Fooled.Contestant> seen) {
        List<double[]> maps = seen.stream().map(Fooled.Contestant::map).toList();
        return alike(
                seen.stream()
                        .map(c -> "%s\n%s".formatted(c.name(), Numbers.brief(c.penalty())))
                        .toList(),
                Collections.nCopies(seen.size(), sheet),
                maps,
                Shade.of(maps));
    }

    /** Maps at one scale. */
    private static Figure alike(
            List<String> names, List<Sheet> sheets, List<double[]> maps, Shade shade) {
        var panels = new ArrayList<Panel>();
        for (int i = 0; i < maps.size(); i++)
            panels.add(Tiles.loss(sheets.get(i), names.get(i), maps.get(i), shade));
        return Tiles.alike(sheets.getFirst(), panels, shade);
    }

    private static Figure penalty(List<Fooled.Contestant> all) {
        List<String> names = all.stream().map(Fooled.Contestant::name).toList();
        var panels = new ArrayList<Panel>();
        double[] penalty = of(all, Fooled.Contestant::penalty);
        var flatness = new BarRows(names, Range.of(penalty, new double[] {0}).high(), 1);
        flatness.add(0, "", penalty, words(all, FooledFigures::flat));
        panels.add(flatness.panel("penalty: 0 is perfectly flat", "mean squared difference", true));
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
