package saddleback.engine.labs.surface;

import org.jspecify.annotations.Nullable;

import saddleback.engine.Output;
import saddleback.engine.io.WeightFile;
import saddleback.engine.optim.End;
import saddleback.engine.optim.LearningCurve;
import saddleback.engine.optim.TrainingResult;
import saddleback.engine.slice.Plane;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What of a surface goes into files. */
final class SurfaceOutput {
    private final SurfaceResult result;
    private final Output.Builder out = Output.builder();

    private SurfaceOutput(SurfaceResult result) {
        this.result = result;
    }

    static Output of(SurfaceResult result) {
        return new SurfaceOutput(result).build();
    }

    private Output build() {
        centre();
        minimum();
        axes();
        slices();
        barrier();
        frames();
        training();
        curvature();
        Plane plane = result.slices().getFirst().slice().plane();
        out.weights(WeightFile.arrays(result.network(), plane.origin()));
        return out.build();
    }

    private void centre() {
        out.value("center.loss", result.train().loss() + result.decay());
        if (classified()) out.value("center.accuracy", result.train().accuracy());
        out.value("center.test-loss", result.test().loss() + result.decay());
        if (classified()) out.value("center.test-accuracy", result.test().accuracy());
    }

    /** Whether there is an accuracy; without classes it is left out. */
    private boolean classified() {
        return !result.classes().isEmpty();
    }

    /** Eigenvalues that were not found to their tolerance. */
    private void curvature() {
        if (!result.slices().getFirst().slice().converged())
            out.notConverged("the Hessian's eigenvectors were not found to their tolerance");
        Scores main = result.slices().getFirst().main();
        double[] loss = main.of(Metric.LOSS);
        int missing = 0;
        for (Metric m : List.of(Metric.HESSIAN_MIN, Metric.HESSIAN_MAX)) {
            double[] values = main.metrics().get(m);
            for (int i = 0; values != null && i < loss.length; i++)
                if (Double.isFinite(loss[i]) && Double.isNaN(values[i])) missing++;
        }
        if (missing > 0)
            out.notConverged(
                    missing + " eigenvalues on the grid were not found to their tolerance");
    }

    private void barrier() {
        Barrier barrier = Barrier.of(result);
        if (barrier == null) return;
        out.value("barrier", barrier.height());
        out.value("barrier-at", barrier.at());
        out.array("interpolation", barrier.straight(), result.x().length);
    }

    private void frames() {
        int n = result.frames().size();
        if (n == 0) return;
        out.array(
                "frame-step",
                result.frames().stream().mapToDouble(SurfaceResult.Frame::step).toArray(),
                n);
        int points = result.frames().getFirst().loss().length;
        double[] loss = new double[n * points];
        for (int f = 0; f < n; f++)
            System.arraycopy(result.frames().get(f).loss(), 0, loss, f * points, points);
        if (result.isLine()) out.array("frame-loss", loss, n, result.x().length);
        else out.array("frame-loss", loss, n, result.y().length, result.x().length);
    }

    private void minimum() {
        double[] loss = result.slices().getFirst().main().of(Metric.LOSS);
        double[] done = result.slices().getFirst().computed();
        int best = -1;
        for (int i = 0; i < loss.length; i++)
            if ((done.length == 0 || done[i] == 1)
                    && Double.isFinite(loss[i])
                    && (best < 0 || loss[i] < loss[best])) best = i;
        int columns = result.x().length;
        out.value("minimum", best < 0 ? Double.NaN : loss[best]);
        if (best < 0) return;
        double x = result.x()[best % columns];
        out.value(
                "minimum-at",
                result.isLine() ? new double[] {x} : new double[] {x, result.y()[best / columns]});
    }

    private void axes() {
        SliceResult first = result.slices().getFirst();
        out.value("sharpness.x", first.sharpness()[0]);
        if (!result.isLine()) out.value("sharpness.y", first.sharpness()[1]);
        out.value("axis.x", first.slice().xName());
        if (!result.isLine()) out.value("axis.y", first.slice().yName());
        if (first.slice().spread().length > 0) out.value("axis.spread", first.slice().spread());
        out.value("points", result.points());
        out.value("evaluated", result.evaluated());
        out.value("saved", result.points() - result.evaluated());
        out.array("x", result.x(), result.x().length);
        if (!result.isLine()) out.array("y", result.y(), result.y().length);
    }

    private void slices() {
        SliceResult first = result.slices().getFirst();
        Scores main = first.main();
        scores("", main);
        if (first.train() != null && first.test() != null) scores("test-", first.test());
        if (first.computed().length > 0) grid("computed", first.computed());
        Plane plane = first.slice().plane();
        out.array("origin", plane.origin(), plane.origin().length);
        out.array("direction1", plane.d1(), plane.d1().length);
        if (!plane.isLine()) out.array("direction2", plane.d2(), plane.d2().length);
        if (first.path().size() > 0) path(first.path());
        if (result.slices().size() > 1) several();
        surfaceTable(main);
    }

    private void scores(String prefix, Scores scores) {
        for (Metric m : Metric.values())
            if (scores.metrics().containsKey(m) && (m != Metric.ACCURACY || classified()))
                grid(prefix + name(m), scores.of(m));
        double[] low = scores.metrics().get(Metric.HESSIAN_MIN);
        double[] high = scores.metrics().get(Metric.HESSIAN_MAX);
        if (low != null && high != null) grid(prefix + "convexity", Convexity.of(low, high));
        int classes = result.classes().size();
        if (scores.classLoss().length > 0 && result.isLine())
            out.array(prefix + "class-loss", scores.classLoss(), classes, result.x().length);
        else if (scores.classLoss().length > 0)
            out.array(
                    prefix + "class-loss",
                    scores.classLoss(),
                    classes,
                    result.y().length,
                    result.x().length);
    }

    static String name(Metric metric) {
        return metric.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void grid(String name, double[] a) {
        if (result.isLine()) out.array(name, a, result.x().length);
        else out.array(name, a, result.y().length, result.x().length);
    }

    private void path(PathOnPlane path) {
        double[] step = new double[path.size()];
        for (int i = 0; i < step.length; i++) step[i] = path.step()[i];
        out.array("path-step", step, step.length);
        out.array("path-x", path.x(), step.length);
        out.array("path-y", path.y(), step.length);
        out.array("path-missed", path.missed(), step.length);
        out.array("path-loss", path.loss(), step.length);
        out.array("path-projected-loss", path.projectedLoss(), step.length);
        out.table(
                "path",
                Output.Column.of("step", step),
                Output.Column.of("x", path.x()),
                Output.Column.of("y", path.y()),
                Output.Column.of("missed", path.missed()),
                Output.Column.of("loss", path.loss()),
                Output.Column.of("projected-loss", path.projectedLoss()));
    }

    /** All planes below one another, and the mean and spread of the loss over them. */
    private void several() {
        Spread spread = Spread.of(result);
        int planes = result.slices().size();
        if (result.isLine()) out.array("plane-loss", spread.all(), planes, result.x().length);
        else out.array("plane-loss", spread.all(), planes, result.y().length, result.x().length);
        grid("loss-mean", spread.mean());
        grid("loss-deviation", spread.deviation());
    }

    private void surfaceTable(Scores main) {
        double[] loss = main.of(Metric.LOSS);
        double[] x = new double[loss.length];
        double[] y = new double[loss.length];
        for (int i = 0; i < loss.length; i++) {
            x[i] = result.x()[i % result.x().length];
            y[i] = result.isLine() ? 0 : result.y()[i / result.x().length];
        }
        var columns = new ArrayList<Output.Column>();
        columns.add(Output.Column.of("x", x));
        if (!result.isLine()) columns.add(Output.Column.of("y", y));
        columns.add(Output.Column.of("loss", loss));
        if (classified()) columns.add(Output.Column.of("accuracy", main.of(Metric.ACCURACY)));
        out.table("surface", columns.toArray(Output.Column[]::new));
    }

    private void training() {
        @Nullable TrainingResult training = result.training();
        if (training == null) return;
        out.value("training.steps", training.steps());
        out.value("training.end", training.end().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        LearningCurve curve = training.curve();
        out.table(
                "learning-curve",
                Output.Column.of("step", curve.column(LearningCurve.Point::step)),
                Output.Column.of("epoch", curve.column(LearningCurve.Point::epoch)),
                Output.Column.of("train-loss", curve.column(p -> p.measures().trainLoss())),
                Output.Column.of("test-loss", curve.column(p -> p.measures().testLoss())),
                Output.Column.of("train-accuracy", curve.column(p -> p.measures().trainAccuracy())),
                Output.Column.of("test-accuracy", curve.column(p -> p.measures().testAccuracy())),
                Output.Column.of("gradient-norm", curve.column(p -> p.measures().gradientNorm())));
        if (training.end() == End.NOT_FINITE)
            out.notConverged("training ended at a loss that is not finite");
    }
}
