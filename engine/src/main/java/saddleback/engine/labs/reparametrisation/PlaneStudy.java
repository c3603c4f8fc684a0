package saddleback.engine.labs.reparametrisation;

import saddleback.engine.formula.Formula;
import saddleback.engine.run.Heap;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Run;
import saddleback.engine.volume.Area;
import saddleback.engine.volume.Enclosure;
import saddleback.engine.volume.Rectangle;

import java.util.ArrayList;
import java.util.List;

/** Studies a function of two variables. */
final class PlaneStudy {
    private static final int PLACES = 25;
    private static final int BYTES = 16;

    /** Bounds of areas differ by at most this share. */
    private static final double TOLERANCE = 1e-3;

    private final PlaneSettings settings;
    private final Formula formula;

    private PlaneStudy(PlaneSettings settings) {
        this.settings = settings;
        formula = settings.loss().asFormula();
    }

    /**
     * All that was asked for.
     *
     * @throws IllegalArgumentException "path: rule, was value" for a grid that does not fit into
     *     memory
     */
    static PlaneResult of(PlaneSettings settings, Run<PlaneResult> run) {
        long points = (long) settings.x().points() * settings.y().points();
        Heap.require(BYTES * points, "settings.plane", "a grid", "fewer points need less");
        return new PlaneStudy(settings).result(run);
    }

    private PlaneResult result(Run<PlaneResult> run) {
        run.step(0, "level sets");
        double[] x = settings.x().coordinates();
        double[] y = settings.y().coordinates();
        double[] value = new double[x.length * y.length];
        run.workers().each(y.length, (r, _) -> row(x, y[r], value, r * x.length));
        run.step(0.2, "discs");
        Ball at = ball(settings.loss().at());
        Ball other = ball(settings.loss().other());
        var along = new ArrayList<Ball>();
        double factor = Double.NaN;
        List<Box> boxes = List.of();
        if (settings.loss() instanceof PlaneLoss.Product p) {
            for (int i = 0; i < PLACES; i++)
                along.add(ball(p.on(p.theta1() * Math.pow(p.alpha(), i / (PLACES - 1.0)))));
            factor = Box.factor(p);
            boxes = Box.of(p);
        }
        run.step(0.3, "areas");
        return new PlaneResult(settings, x, y, value, at, other, along, factor, boxes, areas(run));
    }

    private void row(double[] x, double y, double[] value, int at) {
        for (int c = 0; c < x.length; c++) value[at + c] = formula.value(x[c], y);
    }

    private Ball ball(PlaneLoss.Spot at) {
        return Ball.of(formula, at, settings.radius());
    }

    private List<SquareArea> areas(Run<PlaneResult> run) {
        var areas = new ArrayList<SquareArea>();
        double[] extents = settings.extents();
        for (double extent : extents) {
            double done = (double) areas.size() / extents.length;
            double then = (areas.size() + 1.0) / extents.length;
            areas.add(area(extent, run.part(0.3 + 0.7 * done, 0.3 + 0.7 * then)));
        }
        return areas;
    }

    private SquareArea area(double extent, Progress progress) {
        PlaneLoss.Spot at = settings.loss().at();
        boolean product = settings.loss() instanceof PlaneLoss.Product;
        double diagonal = Math.min(1, extent);
        Rectangle within =
                product
                        ? Rectangle.of(0, 0, extent, extent)
                        : Rectangle.of(
                                at.x() - extent, at.y() - extent, at.x() + extent, at.y() + extent);
        Enclosure found =
                Area.of(
                        formula::over,
                        within,
                        product
                                ? new Area.Start(diagonal, diagonal)
                                : new Area.Start(at.x(), at.y()),
                        (product ? 0 : formula.value(at.x(), at.y())) + settings.epsilon(),
                        TOLERANCE,
                        progress);
        return new SquareArea(
                extent,
                found.low(),
                found.high(),
                product ? SquareArea.ofProduct(extent, settings.epsilon()) : Double.NaN);
    }
}
