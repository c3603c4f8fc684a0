package saddleback.engine.data;

import saddleback.engine.run.Seed;

/** What generators draw, as tests look at it. */
final class Generated {
    static final Seed PROBLEM = new Seed(7);
    static final Seed DRAW = new Seed(8);

    private Generated() {}

    static Dataset draw(Generator g) {
        return g.draw(PROBLEM, DRAW);
    }

    static int[] labels(Dataset d) {
        return d.targets() instanceof Targets.Classes c ? c.labels() : new int[0];
    }

    static double[] reals(Dataset d) {
        return d.targets() instanceof Targets.Reals r ? r.y() : new double[0];
    }
}
