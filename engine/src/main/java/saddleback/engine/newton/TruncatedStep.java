package saddleback.engine.newton;

import saddleback.engine.linalg.LinearOperator;
import saddleback.engine.linalg.Vectors;

/**
 * A step in a trust region by conjugate gradients from 0: they stop at a small residual, and at the
 * region's edge where they would leave it or meet a direction of no positive curvature (Steihaug,
 * SIAM J. Numer. Anal. 20, 1983; Toint 1981; Nocedal and Wright, Numerical Optimization, 2006,
 * algorithm 7.2). A direction of negative curvature in which the gradient has no part is not seen.
 *
 * @param step length n, owned by this record
 * @param change what the model says the function changes by
 * @param edge whether the step ends on the region's edge
 * @param products with the Hessian
 */
public record TruncatedStep(double[] step, double change, boolean edge, int products) {

    /**
     * Makes the step; allocates 4 vectors.
     *
     * @param g the gradient, length n, not changed
     * @param radius above 0
     * @param residual the norm of H s + g at which it stops inside
     * @param most products
     */
    public static TruncatedStep of(
            LinearOperator hessian, double[] g, double radius, double residual, int most) {
        double[] s = new double[g.length];
        double[] r = g.clone();
        double[] d = new double[g.length];
        double[] hd = new double[g.length];
        Vectors.add(d, -1, r);
        double square = Vectors.dot(r, r);
        double change = 0;
        int products = 0;
        while (Math.sqrt(square) > residual && products < most) {
            hessian.times(d, hd);
            products++;
            double curvature = Vectors.dot(d, hd);
            double length = square / curvature;
            double toEdge = toEdge(s, d, radius);
            boolean edge = !(curvature > 0) || length >= toEdge;
            double t = edge ? toEdge : length;
            change += t * (t * curvature / 2 - square);
            Vectors.add(s, t, d);
            if (edge) return new TruncatedStep(s, change, true, products);
            Vectors.add(r, t, hd);
            double next = Vectors.dot(r, r);
            Vectors.scale(d, next / square);
            Vectors.add(d, -1, r);
            square = next;
        }
        return new TruncatedStep(s, change, false, products);
    }

    /** The length along d from s, inside, to the edge. */
    private static double toEdge(double[] s, double[] d, double radius) {
        double dd = Vectors.dot(d, d);
        double sd = Vectors.dot(s, d);
        double rest = Math.max(0, radius * radius - Vectors.dot(s, s));
        return rest / (sd + Math.sqrt(sd * sd + dd * rest));
    }
}
