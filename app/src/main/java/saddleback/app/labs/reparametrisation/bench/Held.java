package saddleback.app.labs.reparametrisation.bench;

import saddleback.app.labs.Act;
import saddleback.viz.figure.Range;

/** What a person has taken hold of with the mouse. */
enum Held {
    NOTHING,
    /** The upper edge of the slab. */
    SLAB,
    /** Minimum A. */
    FIRST,
    /** Minimum B. */
    SECOND;

    private static final double NEAR = 0.06;

    /** The least height of the slab, as part of what is shown. */
    private static final double LEAST = 1e-4;

    /** What lies where the drag began; in the new coordinate only the slab can be held. */
    static Held at(Look look, Act.Drag d) {
        if (look.a() < 0) return NOTHING;
        Range y = BenchPicture.upright(look.result());
        double near = NEAR * (y.high() - y.low());
        double low = look.result().points().get(look.a()).value();
        double top = low + look.setup().line().epsilon();
        if (d.figure() == 0 && Math.abs(d.fromY() - low) < near) {
            if (near(look, d, look.a())) return FIRST;
        }
        if (d.figure() == 0
                && look.b() >= 0
                && Math.abs(d.fromY() - look.result().points().get(look.b()).value()) < near
                && near(look, d, look.b())) return SECOND;
        boolean within = d.fromY() >= low && d.fromY() <= top;
        return within || Math.abs(d.fromY() - top) < near ? SLAB : NOTHING;
    }

    private static boolean near(Look look, Act.Drag d, int point) {
        return Math.abs(d.fromX() - look.at(point)) < NEAR * look.setup().line().window().length();
    }

    /** A height that a slab can have. */
    static double epsilon(double wanted, double most) {
        return Math.max(wanted, LEAST * Math.max(most, Double.MIN_NORMAL));
    }
}
