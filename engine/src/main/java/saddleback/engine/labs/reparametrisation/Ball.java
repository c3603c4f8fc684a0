package saddleback.engine.labs.reparametrisation;

import saddleback.engine.formula.Formula;
import saddleback.engine.formula.Jet;
import saddleback.engine.interval.Interval;

/**
 * A place of the plane with the disc around it. Arrays are owned by the record.
 *
 * @param at the place
 * @param value the loss there
 * @param eigenvalues of the Hessian there, the lower first
 * @param radius of the disc
 * @param worst the greatest loss in the disc, between proved bounds
 * @param whereX where the lower bound is met
 * @param whereY where the lower bound is met
 * @param sharpness (worst - L) / (1 + L), NaN where 1 + L is not above 0
 */
public record Ball(
        PlaneLoss.Spot at,
        double value,
        double[] eigenvalues,
        double radius,
        Interval worst,
        double whereX,
        double whereY,
        Interval sharpness) {

    /** The disc around a place; a few milliseconds. */
    public static Ball of(Formula formula, PlaneLoss.Spot at, double radius) {
        Jet jet = formula.jet(at.x(), at.y());
        double mean = (jet.dxx() + jet.dyy()) / 2;
        double half = StrictMath.hypot((jet.dxx() - jet.dyy()) / 2, jet.dxy());
        Greatest g = Greatest.inDisc(formula, at.x(), at.y(), radius);
        return new Ball(
                at,
                jet.value(),
                new double[] {mean - half, mean + half},
                radius,
                g.value(),
                g.x(),
                g.y(),
                Flatness.sharpness(g.value(), jet.value()));
    }

    /** Whether the disc reaches an axis, on both of which the product net is constant. */
    public boolean reachesConstant() {
        return Math.abs(at.x()) <= radius || Math.abs(at.y()) <= radius;
    }
}
