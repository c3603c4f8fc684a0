package saddleback.app.labs.reparametrisation.ball;

import saddleback.engine.labs.reparametrisation.PlaneLoss;
import saddleback.engine.labs.reparametrisation.PlaneSettings;

/** Where the second disc can go. */
final class Moves {
    /** The factors that the lab takes. */
    private static final double MOST = 1e3;

    private static final int LOOKS = 400;
    private static final int HALVINGS = 60;
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

    private Moves() {}

    /** To the place nearest to a point: of the product one of its hyperbola. */
    static PlaneSettings to(PlaneSettings s, double x, double y) {
        return switch (s.loss()) {
            case PlaneLoss.Product p -> along(s, p, onHyperbola(x, y) / p.theta1());
            case PlaneLoss.Expression e ->
                    with(
                            s,
                            new PlaneLoss.Expression(
                                    e.formula(),
                                    e.at(),
                                    new PlaneLoss.Spot(
                                            Math.clamp(x, s.x().from(), s.x().to()),
                                            Math.clamp(y, s.y().from(), s.y().to()))));
        };
    }

    /** To the place of the product's hyperbola at a factor. */
    static PlaneSettings along(PlaneSettings s, PlaneLoss.Product p, double alpha) {
        return with(
                s,
                new PlaneLoss.Product(
                        p.theta1(), Math.clamp(alpha, 1 / MOST, MOST), p.half(), p.boxes()));
    }

    private static PlaneSettings with(PlaneSettings s, PlaneLoss loss) {
        return new PlaneSettings(loss, s.x(), s.y(), s.epsilon(), s.radius(), s.extents());
    }

    static PlaneSettings withRadius(PlaneSettings s, double radius) {
        return new PlaneSettings(s.loss(), s.x(), s.y(), s.epsilon(), radius, s.extents());
    }

    /** The t above 0 for which (t, 1/t) is nearest to a point. */
    static double onHyperbola(double x, double y) {
        double end = Math.log(MOST);
        double best = 0;
        double least = Double.POSITIVE_INFINITY;
        double step = 2 * end / LOOKS;
        for (int i = 0; i <= LOOKS; i++) {
            double u = -end + i * step;
            double far = far(u, x, y);
            if (far < least) {
                least = far;
                best = u;
            }
        }
        double low = best - step;
        double high = best + step;
        for (int i = 0; i < HALVINGS; i++) {
            double third = GOLDEN * (high - low);
            if (far(high - third, x, y) < far(low + third, x, y)) high = low + third;
            else low = high - third;
        }
        return Math.exp(Math.clamp(low / 2 + high / 2, -end, end));
    }

    private static double far(double u, double x, double y) {
        return Math.hypot(Math.exp(u) - x, Math.exp(-u) - y);
    }
}
