package saddleback.app.labs.patterns;

import saddleback.app.glance.Numbers;
import saddleback.app.labs.Animation;
import saddleback.engine.labs.patterns.Optimised;
import saddleback.engine.labs.patterns.PatternsResult;
import saddleback.engine.pattern.Maps;
import saddleback.viz.figure.ColourBar;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Line;
import saddleback.viz.figure.Panel;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Stroke;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Moments of an optimisation and slices of a box, one after the other, at one scale. */
final class PatternsAnimations {
    private static final int TOTAL_MILLIS = 8000;
    private static final int LEAST_MILLIS = 60;
    private static final int MOST_MILLIS = 500;

    private final PatternsResult result;
    private final Sheet sheet;
    private final List<Optimised.Moment> moments;
    private final Shade shade;

    private PatternsAnimations(PatternsResult result, List<Optimised.Moment> moments) {
        this.result = result;
        this.moments = moments;
        sheet = Scene.sheet(result);
        var losses = new ArrayList<double[]>();
        for (Optimised.Moment m : moments) {
            losses.add(m.train().loss());
            if (m.test() != null) losses.add(m.test().loss());
        }
        if (moments.isEmpty()) losses.addAll(List.of(Scene.losses(result)));
        shade = Shade.of(result, losses.toArray(double[][]::new));
    }

    static List<Animation> of(PatternsResult result) {
        Sheet sheet = Scene.sheet(result);
        Optimised optimised = result.optimised();
        List<Optimised.Moment> moments =
                optimised == null
                        ? List.of()
                        : optimised.moments().stream()
                                .filter(m -> sheet.has(m.train().loss()))
                                .toList();
        var animations = new ArrayList<Animation>();
        var made = new PatternsAnimations(result, moments);
        int n = moments.size();
        if (n > 1 && result.at().axes() == 1)
            animations.add(new Animation("optimisation", n, made::curve, delay(n)));
        if (n > 1 && result.at().axes() == 2 && sheet.flat()) {
            animations.add(new Animation("optimisation", n, made::maps, delay(n)));
            animations.add(new Animation("optimisation in relief", n, made::relief, delay(n)));
        }
        int slices = result.at().slices();
        if (slices > 1 && sheet.flat() && sheet.has(result.train().loss()))
            animations.add(new Animation("through the slices", slices, made::slice, delay(slices)));
        return animations;
    }

    private static int delay(int frames) {
        return Math.clamp(TOTAL_MILLIS / frames, LEAST_MILLIS, MOST_MILLIS);
    }

    private String step(int index) {
        return "after " + Numbers.count(moments.get(index).step(), "step", "steps");
    }

    private Figure maps(int index) {
        var panels = new ArrayList<Panel>();
        panels.add(map("training examples", moments.get(index).train()));
        Maps test = moments.get(index).test();
        if (test != null) panels.add(map("test examples", test));
        return Figure.grid(
                step(index), panels, panels.size(), new ColourBar(shade.colours(), "loss"), "");
    }

    private Panel map(String title, Maps maps) {
        return Tiles.map(sheet, title, maps.loss(), 0, shade.colours());
    }

    private Figure relief(int index) {
        double[] loss = moments.get(index).train().loss();
        return Figure.of(new Relief(sheet, shade).panel(step(index), loss), "");
    }

    private Figure curve(int index) {
        Optimised.Moment m = moments.get(index);
        var marks = new ArrayList<saddleback.viz.figure.Mark>();
        marks.add(new Line(sheet.x(), m.train().loss(), Stroke.series(0), "training examples"));
        if (m.test() != null)
            marks.add(new Line(sheet.x(), m.test().loss(), Stroke.series(1), "test examples"));
        return Figure.of(
                new Plane(
                        step(index),
                        sheet.xAxis(),
                        shade.axis(),
                        marks,
                        null,
                        Legend.AUTO,
                        Plane.Aspect.FREE),
                "");
    }

    private Figure slice(int s) {
        Range range = shade.colours().range();
        double[] target = Scene.target(result, range.low(), range.high());
        double[] loss = Objects.requireNonNull(result.train()).loss();
        List<Panel> panels =
                List.of(
                        Tiles.map(sheet, "target", target, s, shade.colours()),
                        Tiles.map(sheet, "training examples", loss, s, shade.colours()));
        return Figure.grid(
                sheet.slice(s), panels, 2, new ColourBar(shade.colours(), "loss"), "");
    }
}
