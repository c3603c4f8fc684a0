package saddleback.app.labs.reparametrisation.bench;

import saddleback.engine.labs.reparametrisation.Mapped;

import java.util.Arrays;

/**
 * A coordinate on the way to another one. What lies between two rising coordinates is one too.
 *
 * @param eta of the window's grid
 * @param dots of the dots
 */
record Glide(double[] eta, double[] dots) {

    static Glide of(Mapped m) {
        return new Glide(m.eta(), m.dots());
    }

    /** Part of the way, 0 to 1. */
    Glide towards(Mapped m, double part) {
        return new Glide(between(eta, m.eta(), part), between(dots, m.dots(), part));
    }

    private static double[] between(double[] a, double[] b, double part) {
        if (part >= 1) return b;
        double[] v = new double[a.length];
        Arrays.setAll(v, i -> (1 - part) * a[i] + part * b[i]);
        return v;
    }
}
