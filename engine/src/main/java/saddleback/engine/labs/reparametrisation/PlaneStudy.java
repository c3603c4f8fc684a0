package saddleback.engine.labs.reparametrisation;

import saddleback.engine.formula.Formula;
import saddleback.engine.interval.Interval;
import saddleback.engine.run.Heap;
import saddleback.engine.run.Run;

import java.util.ArrayList;
import java.util.List;

/** Studies a function of two variables. */
final class PlaneStudy {
    private static final int PLACES = 25;
    private static final int BYTES = 16;

    /** Sums of areas are right to this share. */
    private static final double ROUNDING = 1e-11;

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

    private List<Area> areas(Run<PlaneResult> run) {
        var areas = new ArrayList<Area>();
        double[] extents = settings.extents();
        for (double extent : extents) {
            run.step(0.3 + 0.7 * areas.size() / extents.length, "areas");
            areas.add(area(extent));
        }
        return areas;
    }

    private Area area(double extent) {
        PlaneLoss.Spot at = settings.loss().at();
        boolean product = settings.loss() instanceof PlaneLoss.Product;
        double x0 = product ? 0 : at.x() - extent;
        double x1 = product ? extent : at.x() + extent;
        double y0 = product ? 0 : at.y() - extent;
        double y1 = product ? extent : at.y() + extent;
        Interval level =
                product
                        ? Interval.of(settings.epsilon())
                        : formula.range(Interval.of(at.x()), Interval.of(at.y()))
                                .plus(Interval.of(settings.epsilon()));
        var tiling = new Tiling(formula, level, x0, x1, y0, y1);
        double diagonal = Math.min(1, extent);
        PlaneLoss.Spot seed = product ? new PlaneLoss.Spot(diagonal, diagonal) : at;
        double low = new Connected(tiling.inside()).areaAround(seed.x(), seed.y());
        double high = new Connected(tiling.possible()).areaAround(seed.x(), seed.y());
        return new Area(
                extent,
                low * (1 - ROUNDING),
                high * (1 + ROUNDING),
                product ? Area.ofProduct(extent, settings.epsilon()) : Double.NaN);
    }
}
