package saddleback.app.labs.patterns;

import saddleback.app.glance.Numbers;
import saddleback.app.slice.LossScale;
import saddleback.engine.labs.patterns.FineTuning;
import saddleback.engine.labs.patterns.PatternsResult;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Dash;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Line;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Panel;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Stroke;
import saddleback.viz.figure.Trajectory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Training from the pattern's lowest cell: its curves, and its path seen from the plane. */
final class FineTuningFigures {
    private static final Ink PATH = new Ink.Rgb(0xE34A33);

    private final PatternsResult result;
    private final FineTuning tuning;
    private final double[] steps;

    private FineTuningFigures(PatternsResult result, FineTuning tuning) {
        this.result = result;
        this.tuning = tuning;
        steps = Arrays.stream(tuning.step()).asDoubleStream().toArray();
    }

    /** Of training that has made a step, or why it was not done. */
    static List<Figure> of(PatternsResult result, FineTuning tuning) {
        if (tuning.skipped() != null)
            return List.of(
                    Figure.of(Plane.words("no training: " + tuning.skipped()), "")
                            .named("fine-tuning"));
        if (tuning.step().length < 2) return List.of();
        var all = new FineTuningFigures(result, tuning);
        var panels = new ArrayList<Panel>();
        panels.add(all.losses());
        if (Tiles.any(tuning.trainAccuracy())) panels.add(all.accuracies());
        panels.add(all.away());
        var figures = new ArrayList<Figure>();
        figures.add(
                Figure.grid("", panels, panels.size(), null, "").named("fine-tuning"));
        if (result.at().axes() == 2
                && Scene.sheet(result).flat()
                && Scene.sheet(result).has(result.train().loss()))
            figures.add(all.path().named("path of fine-tuning"));
        return figures;
    }

    private Plane losses() {
        FineTuning.Ordinary usual = tuning.ordinary();
        double[] none = {};
        LossScale scale =
                LossScale.of(
                        tuning.train(),
                        tuning.test(),
                        usual == null ? none : usual.train(),
                        usual == null ? none : usual.test());
        List<Mark> marks = pair(tuning.train(), tuning.test());
        if (usual != null) marks.addAll(usual(usual.train(), usual.test()));
        return panel("loss", scale.axis("loss"), marks, Legend.AUTO);
    }

    private Plane accuracies() {
        double[] train = Tiles.percent(tuning.trainAccuracy());
        double[] test = Tiles.percent(tuning.testAccuracy());
        List<Mark> marks = pair(train, test);
        Range range = Range.of(train, test);
        FineTuning.Ordinary usual = tuning.ordinary();
        if (usual != null) {
            double[] trained = Tiles.percent(usual.trainAccuracy());
            double[] tested = Tiles.percent(usual.testAccuracy());
            marks.addAll(usual(trained, tested));
            range = Range.of(train, test, trained, tested);
        }
        return panel("accuracy", Axis.linear("accuracy in %", range.padded(0.05)), marks, Legend.NONE);
    }

    /** From an ordinary start, in thinner lines. */
    private List<Mark> usual(double[] train, double[] test) {
        var marks = new ArrayList<Mark>();
        marks.add(new Line(steps, train, thin(0, Dash.SOLID), "usual start, training"));
        if (Tiles.any(test))
            marks.add(new Line(steps, test, thin(1, Dash.DASHED), "usual start, test"));
        return marks;
    }

    private static Stroke thin(int series, Dash dash) {
        return new Stroke(new Ink.Series(series), 0.8, dash, 0.65);
    }

    private List<Mark> pair(double[] train, double[] test) {
        var marks = new ArrayList<Mark>();
        marks.add(new Line(steps, train, Stroke.series(0), "training"));
        if (Tiles.any(test))
            marks.add(
                    new Line(
                            steps, test, Stroke.series(1).dashed(Dash.DASHED), "test"));
        return marks;
    }

    private Plane away() {
        return panel(
                "how far it leaves the plane",
                Axis.linear(
                        "distance in weight space",
                        Range.of(tuning.away(), new double[] {0}).padded(0.04)),
                List.of(new Line(steps, tuning.away(), Stroke.series(2), "")),
                Legend.NONE);
    }

    private Plane panel(String title, Axis y, List<Mark> marks, Legend legend) {
        return new Plane(
                title,
                Axis.linear("step of training", Range.of(steps)),
                y,
                marks,
                null,
                legend,
                Plane.Aspect.FREE);
    }

    private Figure path() {
        Sheet sheet = Scene.sheet(result);
        Shade shade = Shade.of(result, result.train().loss());
        double[] x = tuning.along()[0];
        double[] y = Arrays.stream(tuning.along()[1]).map(sheet::place).toArray();
        Plane map =
                Tiles.map(
                        sheet,
                        title(),
                        sheet.grid(result.train().loss(), 0),
                        shade.colours(),
                        List.of(new Trajectory(x, y, PATH, "training, projected on the plane")));
        Plane wide =
                new Plane(
                        map.title(),
                        Axis.linear(map.x().label(), sheet.xRange().with(Range.of(x))),
                        sheet.yAxis(sheet.yRange().with(Range.of(y))),
                        map.marks(),
                        null,
                        Legend.BELOW,
                        map.aspect());
        return Figure.of(Tiles.barred(wide, shade.colours(), "loss"), "");
    }

    private String title() {
        double away = tuning.away()[tuning.away().length - 1];
        return "training ends at a distance of %s from this plane".formatted(Numbers.brief(away));
    }
}
