package saddleback.app.labs.patterns;

import org.jspecify.annotations.Nullable;

import saddleback.engine.labs.patterns.Constructed;
import saddleback.engine.labs.patterns.PatternsResult;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Dash;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Fill;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Line;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Panel;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Points;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Rule;
import saddleback.viz.figure.Stroke;
import saddleback.viz.figure.Symbol;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A target of one coordinate: curves of the loss beside it, and the error below. */
final class LineFigures {
    private static final double SIZE = 6;
    private final PatternsResult result;
    private final Sheet sheet;

    private LineFigures(PatternsResult result) {
        this.result = result;
        sheet = Scene.sheet(result);
    }

    static List<Figure> of(PatternsResult result) {
        var line = new LineFigures(result);
        var panels = new ArrayList<Panel>();
        panels.add(line.curves());
        if (Scene.twoValued(result) == null) panels.add(line.error());
        var figures = new ArrayList<Figure>();
        figures.add(Figure.grid("", panels, 1, null, "").named("maps"));
        if (sheet(result).has(result.train().accuracy()))
            figures.add(Figure.of(line.accuracies(), "").named("accuracy"));
        return figures;
    }

    private static Sheet sheet(PatternsResult result) {
        return Scene.sheet(result);
    }

    private Panel curves() {
        Shade shade = Shade.of(result, Scene.losses(result));
        Range range = shade.colours().range();
        double[] target = Scene.target(result, range.low(), range.high());
        var marks = new ArrayList<Mark>();
        if (Scene.twoValued(result) == null)
            marks.add(
                    new Line(
                            sheet.x(),
                            target,
                            new Stroke(Ink.MUTED, 4, Dash.SOLID, 0.6),
                            "target"));
        int i = 0;
        for (Scene.Seen seen : Scene.seen(result)) {
            Stroke stroke = Stroke.series(i).dashed(i == 0 ? Dash.SOLID : Dash.DASHED);
            marks.add(new Line(sheet.x(), seen.loss(), stroke, seen.name()));
            i++;
        }
        if (Scene.twoValued(result) != null) {
            marks.add(points(target, range.low(), "shall be low", Symbol.TRIANGLE));
            marks.add(points(target, range.high(), "shall be high", Symbol.SQUARE));
        }
        return new Plane(
                "", sheet.xAxis(), padded(shade.axis()), marks, null, Legend.AUTO, Plane.Aspect.FREE);
    }

    private static Axis padded(Axis axis) {
        return axis.scale().equals(saddleback.viz.figure.Scale.LOG)
                ? axis
                : Axis.linear(axis.label(), axis.range().padded(0.05));
    }

    private Points points(double[] target, double value, String name, Symbol symbol) {
        double[] only = Arrays.stream(target).map(v -> v == value ? v : Double.NaN).toArray();
        return new Points(
                sheet.x(), only, symbol, SIZE, new Fill.Plain(new Ink.Series(2), 1), name);
    }

    private Panel error() {
        double[] error = Scene.error(result);
        Range range = Range.of(error, new double[] {0});
        var marks = new ArrayList<Mark>();
        marks.add(new Rule(Rule.Across.Y, 0, Stroke.of(Ink.MUTED, 0.8), ""));
        @Nullable Constructed built = result.constructed();
        if (built != null && Double.isFinite(built.bound()) && built.bound() > 0) {
            Stroke bound = Stroke.of(new Ink.Series(1), 1).dashed(Dash.DASHED);
            marks.add(new Rule(Rule.Across.Y, built.bound(), bound, "proved bound"));
            marks.add(new Rule(Rule.Across.Y, -built.bound(), bound, ""));
            range = range.with(new Range(-built.bound(), built.bound()));
        }
        marks.add(new Line(sheet.x(), error, Stroke.series(2), "error"));
        return new Plane(
                ErrorFigure.title(result),
                sheet.xAxis(),
                Axis.linear("loss less target", range.padded(0.25)),
                marks,
                null,
                Legend.AUTO,
                Plane.Aspect.FREE);
    }

    private Panel accuracies() {
        var marks = new ArrayList<Mark>();
        double[] train = Tiles.percent(result.train().accuracy());
        marks.add(new Line(sheet.x(), train, Stroke.series(0), "training examples"));
        if (result.test() != null && sheet.has(result.test().accuracy()))
            marks.add(
                    new Line(
                            sheet.x(),
                            Tiles.percent(result.test().accuracy()),
                            Stroke.series(1).dashed(Dash.DASHED),
                            "test examples"));
        return new Plane(
                "",
                sheet.xAxis(),
                Axis.linear("accuracy in %", new Range(0, 100).padded(0.02)),
                marks,
                null,
                Legend.AUTO,
                Plane.Aspect.FREE);
    }
}
