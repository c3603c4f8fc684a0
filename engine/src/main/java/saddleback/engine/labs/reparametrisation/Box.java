package saddleback.engine.labs.reparametrisation;

import saddleback.engine.formula.Formula;
import saddleback.engine.interval.Interval;

import java.util.ArrayList;
import java.util.List;

/**
 * A box of the plane, T^k B of theorem 2: disjoint ones of equal area and the same losses.
 *
 * @param x centre
 * @param y centre
 * @param halfX half the side along x
 * @param halfY half the side along y
 * @param worst the greatest loss in it
 */
public record Box(double x, double y, double halfX, double halfY, double worst) {

    /** The factor that makes the boxes disjoint: 2 (|theta1| + r) / (|theta1| - r). */
    static double factor(PlaneLoss.Product p) {
        return 2 * (p.theta1() + p.half()) / (p.theta1() - p.half());
    }

    /** B, T B, T² B and so on. */
    static List<Box> of(PlaneLoss.Product p) {
        Formula f = p.asFormula();
        var boxes = new ArrayList<Box>();
        double scale = 1;
        for (int k = 0; k < p.boxes(); k++, scale *= factor(p)) {
            double x = p.theta1() * scale;
            double y = 1 / p.theta1() / scale;
            double hx = p.half() * scale;
            double hy = p.half() / scale;
            double worst =
                    f.over(new Interval(x - hx, x + hx), new Interval(y - hy, y + hy))
                            .value()
                            .high();
            boxes.add(new Box(x, y, hx, hy, worst));
        }
        return List.copyOf(boxes);
    }

    /** Its area. */
    public double area() {
        return 4 * halfX * halfY;
    }

    /** Whether no point lies in both. */
    public boolean disjoint(Box o) {
        return Math.abs(x - o.x) > halfX + o.halfX || Math.abs(y - o.y) > halfY + o.halfY;
    }
}
