package saddleback.app.labs.surface;

import saddleback.app.labs.Animation;
import saddleback.app.slice.LossScale;
import saddleback.engine.labs.surface.Slice;
import saddleback.engine.labs.surface.SurfaceResult;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Camera;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Grid;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Levels;
import saddleback.viz.figure.Line;
import saddleback.viz.figure.Panel;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Space;
import saddleback.viz.figure.Stroke;
import saddleback.viz.figure.Surface;

import java.util.List;

/**
 * The loss about the weights of one training step after the other. Axes, colours and levels are
 * those of all steps together.
 */
final class TrainingAnimation {
    private static final int TOTAL_MILLIS = 8000;
    private static final int LEAST_MILLIS = 60;
    private static final int MOST_MILLIS = 500;

    private final SurfaceResult result;
    private final Slice slice;
    private final LossScale scale;
    private final Levels levels;

    private TrainingAnimation(SurfaceResult result) {
        this.result = result;
        slice = result.slices().getFirst().slice();
        scale =
                LossScale.of(
                        result.frames().stream()
                                .map(SurfaceResult.Frame::loss)
                                .toArray(double[][]::new));
        levels = new Levels.Chosen(scale.levels().in(scale.range()));
    }

    /** One animation, or none where the result has no frames. */
    static List<Animation> of(SurfaceResult result) {
        int n = result.frames().size();
        if (n == 0) return List.of();
        int delay = Math.clamp(TOTAL_MILLIS / n, LEAST_MILLIS, MOST_MILLIS);
        return List.of(new Animation("training", n, new TrainingAnimation(result)::figure, delay));
    }

    private Figure figure(int index) {
        SurfaceResult.Frame frame = result.frames().get(index);
        String title = "training step " + frame.step();
        return Figure.of(
                result.isLine() ? line(title, frame.loss()) : space(title, frame.loss()), "");
    }

    private Panel space(String title, double[] loss) {
        Grid grid = new Grid(result.x(), result.y(), loss);
        return new Space(
                title,
                Axis.linear(slice.xName(), Range.of(result.x())),
                Axis.linear(slice.yName(), Range.of(result.y())),
                scale.axis("loss"),
                List.of(Surface.of(grid, scale.colours(), levels)),
                null,
                Legend.NONE,
                Camera.usual(),
                0.62);
    }

    private Panel line(String title, double[] loss) {
        return new Plane(
                title,
                Axis.linear(slice.xName(), Range.of(result.x())),
                scale.axis("loss"),
                List.of(new Line(result.x(), loss, Stroke.series(0), "")),
                null,
                Legend.NONE,
                Plane.Aspect.FREE);
    }
}
