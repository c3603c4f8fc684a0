package saddleback.app.labs.patterns;

import org.jspecify.annotations.Nullable;

import saddleback.engine.labs.patterns.PatternsResult;
import saddleback.engine.pattern.Maps;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.ColourBar;
import saddleback.viz.figure.ColourScale;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Line;
import saddleback.viz.figure.Panel;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Rule;
import saddleback.viz.figure.Stroke;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The second map less the first where both lie on the same points, and the numbers of both. Losses
 * above the colours of the first's maps, which say no more than that they are high, count as those.
 */
final class PatternsComparison {
    private final Sheet sheet;
    private final Shade shade;
    private final List<double[]> differences = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    private PatternsComparison(PatternsResult one, PatternsResult two) {
        sheet = Scene.sheet(one);
        shade = Shade.of(one, both(one, two));
        add("training examples", one.train(), two.train());
        add("test examples", one.test(), two.test());
    }

    private static double[][] both(PatternsResult one, PatternsResult two) {
        var all = new ArrayList<double[]>(List.of(Scene.losses(one)));
        all.addAll(List.of(Scene.losses(two)));
        return all.toArray(double[][]::new);
    }

    static List<Figure> of(PatternsResult one, PatternsResult two) {
        var figures = new ArrayList<Figure>();
        if (Arrays.deepEquals(one.at().along(), two.at().along())) {
            var both = new PatternsComparison(one, two);
            if (!both.differences.isEmpty()) figures.add(both.figure().named("difference of loss"));
        }
        figures.add(NumbersFigure.of(one, two));
        return figures;
    }

    private void add(String name, @Nullable Maps one, @Nullable Maps two) {
        if (one == null || two == null || !sheet.has(one.loss()) || !sheet.has(two.loss())) return;
        double[] difference = new double[one.loss().length];
        double[] first = shade.cut(one.loss());
        double[] second = shade.cut(two.loss());
        Arrays.setAll(difference, i -> second[i] - first[i]);
        differences.add(difference);
        names.add(name);
    }

    private Figure figure() {
        double[][] all = differences.toArray(double[][]::new);
        ColourScale scale = ColourScale.diverging(all);
        boolean line = sheet.at().axes() == 1;
        var panels = new ArrayList<Panel>();
        for (int i = 0; i < all.length; i++)
            panels.add(
                    line
                            ? curve(names.get(i), all[i], Range.of(all))
                            : Tiles.map(
                                    sheet, names.get(i), all[i], sheet.at().slices() / 2, scale));
        String what = "loss, second less first";
        return Figure.grid("", panels, panels.size(), line ? null : new ColourBar(scale, what), "");
    }

    private Panel curve(String name, double[] difference, Range range) {
        return new Plane(
                name,
                sheet.xAxis(),
                Axis.linear("loss, second less first", range.padded(0.05)),
                List.of(
                        new Rule(Rule.Across.Y, 0, Stroke.of(Ink.MUTED, 0.8), ""),
                        new Line(sheet.x(), difference, Stroke.series(2), "")),
                null,
                Legend.NONE,
                Plane.Aspect.FREE);
    }
}
