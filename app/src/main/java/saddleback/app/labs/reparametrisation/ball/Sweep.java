package saddleback.app.labs.reparametrisation.ball;

import saddleback.engine.formula.Formula;
import saddleback.engine.labs.reparametrisation.Ball;
import saddleback.engine.labs.reparametrisation.PlaneLoss;
import saddleback.engine.labs.reparametrisation.PlaneSettings;

import java.util.Map;
import java.util.TreeMap;

/**
 * The worst loss within discs of one radius along the product's hyperbola, found from coarse to
 * fine.
 */
final class Sweep {
    private static final int LEVELS = 7;
    private static final int PIECES = 1 << (LEVELS - 1);

    private final PlaneLoss.Product product;
    private final Formula formula;
    private final double radius;
    private final double low;
    private final double high;
    private final TreeMap<Double, Double> found = new TreeMap<>();
    private int next;

    /** Along the part of the hyperbola that the windows show, or around the first place. */
    Sweep(PlaneSettings s, PlaneLoss.Product product) {
        this.product = product;
        formula = product.asFormula();
        radius = s.radius();
        double[] ends = ends(s, product);
        low = ends[0];
        high = ends[1];
    }

    /** Factors that lead to places within the windows. */
    static double[] ends(PlaneSettings s, PlaneLoss.Product p) {
        double from = s.y().to() > 0 ? 1 / s.y().to() : p.theta1() / 10;
        double to = s.x().to() > 0 ? s.x().to() : p.theta1() * 10;
        double a = from / p.theta1();
        double b = to / p.theta1();
        return a < 0.9 && b > 1.1 ? new double[] {a, b} : new double[] {0.1, 10};
    }

    /** Whether it holds for settings too. */
    boolean of(PlaneSettings s) {
        if (!(s.loss() instanceof PlaneLoss.Product p)) return false;
        double[] ends = ends(s, p);
        return s.radius() == radius
                && p.theta1() == product.theta1()
                && ends[0] == low
                && ends[1] == high;
    }

    boolean done() {
        return next > PIECES;
    }

    /** One more disc. */
    void work() {
        double alpha = Math.exp(Math.log(low) + order(next++) * Math.log(high / low) / PIECES);
        found.put(
                alpha,
                Ball.of(formula, product.on(product.theta1() * alpha), radius).worst().low());
    }

    /** Both ends, then the middle, then the quarters and so on. */
    private static int order(int n) {
        if (n == 0) return 0;
        if (n == 1) return PIECES;
        int level = 32 - Integer.numberOfLeadingZeros(n - 1);
        int within = n - 1 - (1 << (level - 1));
        return (2 * within + 1) * (PIECES >> level);
    }

    /** Worst losses by factor, as far as they are known. */
    Map<Double, Double> found() {
        return found;
    }

    double low() {
        return low;
    }

    double high() {
        return high;
    }
}
