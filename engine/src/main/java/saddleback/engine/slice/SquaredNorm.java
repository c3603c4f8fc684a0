package saddleback.engine.slice;

import saddleback.engine.linalg.Vectors;

/** The squared norm of a plane's points, from the inner products of its three vectors. */
record SquaredNorm(double oo, double o1, double o2, double d11, double d12, double d22) {

    static SquaredNorm of(Plane p) {
        double[] o = p.origin();
        double[] e = p.d1();
        if (p.isLine())
            return new SquaredNorm(
                    Vectors.dot(o, o), Vectors.dot(o, e), 0, Vectors.dot(e, e), 0, 0);
        double[] f = p.d2();
        return new SquaredNorm(
                Vectors.dot(o, o),
                Vectors.dot(o, e),
                Vectors.dot(o, f),
                Vectors.dot(e, e),
                Vectors.dot(e, f),
                Vectors.dot(f, f));
    }

    double at(double a, double b) {
        return oo + 2 * a * o1 + a * a * d11 + 2 * b * o2 + 2 * a * b * d12 + b * b * d22;
    }
}
