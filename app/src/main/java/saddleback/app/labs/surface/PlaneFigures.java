package saddleback.app.labs.surface;

import org.jspecify.annotations.Nullable;

import saddleback.app.slice.Ground;
import saddleback.app.slice.LossScale;
import saddleback.app.slice.ReliefCamera;
import saddleback.engine.labs.surface.Convexity;
import saddleback.engine.labs.surface.Metric;
import saddleback.engine.labs.surface.PathOnPlane;
import saddleback.engine.labs.surface.Scores;
import saddleback.engine.labs.surface.Slice;
import saddleback.engine.labs.surface.SliceResult;
import saddleback.engine.labs.surface.Spread;
import saddleback.engine.labs.surface.SurfaceResult;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.ColourBar;
import saddleback.viz.figure.ColourMap;
import saddleback.viz.figure.ColourScale;
import saddleback.viz.figure.Contours;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Fill;
import saddleback.viz.figure.Grid;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Levels;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Panel;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Points;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Raster;
import saddleback.viz.figure.Space;
import saddleback.viz.figure.SpaceMark;
import saddleback.viz.figure.SpacePath;
import saddleback.viz.figure.Stroke;
import saddleback.viz.figure.Surface;
import saddleback.viz.figure.Symbol;
import saddleback.viz.figure.Trajectory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The figures of a surface over a plane. */
final class PlaneFigures {
    private static final Ink WHITE = new Ink.Rgb(0xFFFFFF);
    private static final Ink PATH = new Ink.Rgb(0xE34A33);

    private final SurfaceResult result;
    private final SliceResult first;

    private PlaneFigures(SurfaceResult result) {
        this.result = result;
        first = result.slices().getFirst();
    }

    static List<Figure> of(SurfaceResult result) {
        return new PlaneFigures(result).all();
    }

    private List<Figure> all() {
        var figures = new ArrayList<Figure>();
        figures.add(Figure.of(relief(), "").named("surface"));
        figures.add(Figure.of(map(first, loss(), "", lossScale(), true), "").named("map"));
        if (result.slices().size() > 1) {
            figures.add(several().named("planes"));
            figures.add(spread().named("spread of planes"));
        }
        if (first.train() != null && first.test() != null)
            figures.add(bothParts().named("training and test"));
        Scores main = first.main();
        if (LossScale.any(main.of(Metric.ACCURACY))) figures.add(accuracy(main).named("accuracy"));
        metric(main, Metric.GRADIENT_NORM, "norm of the gradient", figures);
        signed(main, Metric.HESSIAN_MIN, "smallest eigenvalue of the Hessian", figures);
        metric(main, Metric.HESSIAN_MAX, "largest eigenvalue of the Hessian", figures);
        convexity(main, figures);
        if (main.classLoss().length > 0) figures.add(classes(main).named("classes"));
        if (first.computed().length > 0) figures.add(computed().named("computed points"));
        if (result.frames().size() > 1) figures.add(frames().named("along training"));
        return figures;
    }

    private double[] loss() {
        return first.main().of(Metric.LOSS);
    }

    private LossScale lossScale() {
        return LossScale.of(loss());
    }

    private Grid grid(double[] values) {
        return new Grid(result.x(), result.y(), values);
    }

    private Axis xAxis(SliceResult slice) {
        return Axis.linear(slice.slice().xName(), Range.of(result.x()));
    }

    private Axis yAxis(SliceResult slice) {
        return Axis.linear(slice.slice().yName(), Range.of(result.y()));
    }

    private Plane.Aspect aspect() {
        return Ground.aspect(Range.of(result.x()), Range.of(result.y()), first.slice().plane());
    }

    private Panel relief() {
        LossScale scale = lossScale();
        var marks = new ArrayList<SpaceMark>();
        marks.add(Surface.of(grid(loss()), scale.colours(), scale.levels()));
        PathOnPlane path = first.path();
        if (path.size() > 0)
            marks.add(SpacePath.onSurface(path.x(), path.y(), Stroke.of(PATH, 1.6), "training"));
        return new Space(
                "",
                xAxis(first),
                yAxis(first),
                scale.axis("loss"),
                marks,
                null,
                Legend.NONE,
                ReliefCamera.of(result.x().length, result.y().length, loss()),
                0.62);
    }

    private Plane map(
            SliceResult slice, double[] values, String title, LossScale scale, boolean bar) {
        Grid grid = grid(values);
        var marks = new ArrayList<Mark>();
        marks.add(new Raster(grid, scale.colours(), Raster.Look.SMOOTH));
        marks.add(Contours.of(grid, scale.levels(), WHITE));
        marks.addAll(onTop(slice));
        return new Plane(
                title,
                xAxis(slice),
                yAxis(slice),
                marks,
                bar ? new ColourBar(scale.colours(), "loss") : null,
                Legend.NONE,
                aspect());
    }

    /** The path of training, or the point the plane goes through. */
    private List<Mark> onTop(SliceResult slice) {
        PathOnPlane path = slice.path();
        if (!slice.slice().places().isEmpty()) return places(slice.slice().places());
        if (path.size() > 0)
            return List.of(new Trajectory(path.x(), path.y(), PATH, "training, projected"));
        return List.of(origin());
    }

    private static Mark origin() {
        return new Points(
                new double[] {0},
                new double[] {0},
                Symbol.PLUS,
                6,
                new Fill.Plain(WHITE, 1),
                "origin");
    }

    /** The weight files that the plane goes through. */
    private static List<Mark> places(List<Slice.Place> places) {
        double[] x = places.stream().mapToDouble(Slice.Place::x).toArray();
        double[] y = places.stream().mapToDouble(Slice.Place::y).toArray();
        return List.of(new Points(x, y, Symbol.PLUS, 6, new Fill.Plain(WHITE, 1), "weight files"));
    }

    /** The same plane about recorded training steps, in one scale. */
    private Figure frames() {
        List<SurfaceResult.Frame> frames = result.frames();
        LossScale scale =
                LossScale.of(
                        frames.stream().map(SurfaceResult.Frame::loss).toArray(double[][]::new));
        var panels = new ArrayList<Panel>();
        for (SurfaceResult.Frame frame : frames) {
            Grid grid = grid(frame.loss());
            panels.add(
                    new Plane(
                            "step " + frame.step(),
                            xAxis(first),
                            yAxis(first),
                            List.of(
                                    new Raster(grid, scale.colours(), Raster.Look.SMOOTH),
                                    Contours.of(grid, scale.levels(), WHITE),
                                    origin()),
                            null,
                            Legend.NONE,
                            aspect()));
        }
        int columns = columns(frames.size());
        return Figure.grid("", panels, columns, new ColourBar(scale.colours(), "loss"), "");
    }

    private static int columns(int panels) {
        return panels <= 3 ? panels : panels == 4 ? 2 : panels <= 9 ? 3 : 4;
    }

    private Figure several() {
        int n = result.slices().size();
        double[][] all = new double[n][];
        for (int s = 0; s < n; s++) all[s] = result.slices().get(s).main().of(Metric.LOSS);
        LossScale scale = LossScale.of(all);
        var panels = new ArrayList<Panel>();
        for (int s = 0; s < n; s++)
            panels.add(map(result.slices().get(s), all[s], "plane " + (s + 1), scale, false));
        return Figure.grid("", panels, columns(n), new ColourBar(scale.colours(), "loss"), "");
    }

    private Figure spread() {
        Spread spread = Spread.of(result);
        LossScale mean = LossScale.of(spread.mean());
        Plane left = map(first, spread.mean(), "mean over planes", mean, true);
        Plane right =
                values(
                        spread.deviation(),
                        "standard deviation over planes",
                        "loss",
                        LossScale.of(spread.deviation()).colours());
        return Figure.grid("", List.of(unnamed(left), unnamed(right)), 2, null, "");
    }

    /** Over several planes the axes have no single direction. */
    private static Plane unnamed(Plane p) {
        return new Plane(
                p.title(),
                Axis.linear("first direction", p.x().range()),
                Axis.linear("second direction", p.y().range()),
                p.marks(),
                p.bar(),
                p.legend(),
                p.aspect());
    }

    private Figure bothParts() {
        Scores train = Objects.requireNonNull(first.train());
        Scores test = Objects.requireNonNull(first.test());
        LossScale scale = LossScale.of(train.of(Metric.LOSS), test.of(Metric.LOSS));
        return Figure.grid(
                "",
                List.of(
                        map(first, train.of(Metric.LOSS), "training examples", scale, false),
                        map(first, test.of(Metric.LOSS), "test examples", scale, false)),
                2,
                new ColourBar(scale.colours(), "loss"),
                "");
    }

    private Figure accuracy(Scores main) {
        double[] percent = main.of(Metric.ACCURACY).clone();
        for (int i = 0; i < percent.length; i++) percent[i] *= 100;
        return Figure.of(
                values(
                        percent,
                        "",
                        "accuracy in %",
                        ColourScale.linear(ColourMap.CIVIDIS, percent)),
                "");
    }

    private Plane values(double[] values, String title, String label, ColourScale colours) {
        Grid grid = grid(values);
        var marks = new ArrayList<Mark>();
        marks.add(new Raster(grid, colours, Raster.Look.SMOOTH));
        Levels levels =
                colours.spread() == ColourScale.Spread.LOG
                        ? new Levels.Log(3)
                        : new Levels.Linear(8);
        marks.add(
                Contours.of(
                        grid,
                        levels,
                        colours.spread() == ColourScale.Spread.DIVERGING ? Ink.TEXT : WHITE));
        marks.addAll(onTop(first));
        return new Plane(
                title,
                xAxis(first),
                yAxis(first),
                marks,
                new ColourBar(colours, label),
                Legend.NONE,
                aspect());
    }

    private void metric(Scores main, Metric metric, String label, List<Figure> figures) {
        double @Nullable [] values = main.metrics().get(metric);
        if (values == null || !LossScale.any(values)) return;
        figures.add(
                Figure.of(values(values, "", label, LossScale.of(values).colours()), "")
                        .named(label));
    }

    private void signed(Scores main, Metric metric, String label, List<Figure> figures) {
        double @Nullable [] values = main.metrics().get(metric);
        if (values == null || !LossScale.any(values)) return;
        figures.add(
                Figure.of(values(values, "", label, ColourScale.diverging(values)), "")
                        .named(label));
    }

    private void convexity(Scores main, List<Figure> figures) {
        double @Nullable [] low = main.metrics().get(Metric.HESSIAN_MIN);
        double @Nullable [] high = main.metrics().get(Metric.HESSIAN_MAX);
        if (low == null || high == null) return;
        double[] ratio = Convexity.of(low, high);
        if (!LossScale.any(ratio)) return;
        figures.add(
                Figure.of(
                                values(
                                        ratio,
                                        "",
                                        "|λmin / λmax| of the Hessian",
                                        LossScale.of(ratio).colours()),
                                "")
                        .named("convexity"));
    }

    private Figure classes(Scores main) {
        int points = result.x().length * result.y().length;
        int n = result.classes().size();
        double[][] each = new double[n][];
        for (int c = 0; c < n; c++)
            each[c] = Arrays.copyOfRange(main.classLoss(), c * points, (c + 1) * points);
        LossScale scale = LossScale.of(each);
        var panels = new ArrayList<Panel>();
        for (int c = 0; c < n; c++)
            panels.add(map(first, each[c], result.classes().get(c), scale, false));
        return Figure.grid("", panels, columns(n), new ColourBar(scale.colours(), "loss"), "");
    }

    private Figure computed() {
        ColourScale scale =
                new ColourScale(
                        ColourMap.CIVIDIS,
                        new Range(0, 1),
                        ColourScale.Spread.LINEAR,
                        false,
                        false);
        return Figure.of(
                new Plane(
                        "%d of %d points computed, the rest interpolated"
                                .formatted(result.evaluated(), result.points()),
                        xAxis(first),
                        yAxis(first),
                        List.of(new Raster(grid(first.computed()), scale, Raster.Look.CELLS)),
                        null,
                        Legend.NONE,
                        aspect()),
                "");
    }
}
