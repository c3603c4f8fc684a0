package saddleback.engine.flatness.ball;

import saddleback.engine.flatness.Reading;
import saddleback.engine.flatness.Subject;
import saddleback.engine.linalg.EigenPairs;
import saddleback.engine.run.Progress;

/**
 * The area of the connected piece around the place, on the plane along the Hessian's two top
 * eigenvectors, on which the loss lies below L + epsilon (definition 1 of Dinh, Pascanu, Bengio and
 * Bengio 2017 on a plane). The lattice is refined at the edge of the piece. Its bounds, cells with
 * all corners in the piece and cells with any, hold at the lattice's resolution: what is smaller
 * than a cell is not seen. {@code volume.Area} proves areas of functions in formulas.
 */
public final class PlaneArea {
    private static final int COARSE = 32;
    private static final int MOST_GROWTH = 40;
    private static final double MARGIN = 1.25;

    private PlaneArea() {}

    /** Measures. */
    public static Reading read(Subject subject, Progress progress) {
        return read(new Surroundings(subject), progress);
    }

    static Reading read(Surroundings at, Progress progress) {
        EigenPairs top = at.top(progress.part(0, 0.4));
        if (Double.isNaN(top.values()[0])) return Reading.none("the Hessian is not finite here");
        if (top.vectors().size() < 2) return Reading.none("there is one parameter only");
        double[] d1 = top.vectors().get(0);
        double[] d2 = top.vectors().get(1);
        double level = at.loss() + at.epsilon();
        double cap = at.cap();
        double a = Math.min(cap, MARGIN * half(at, d1, top.values()[0], level, cap));
        double b = Math.min(cap, MARGIN * half(at, d2, top.values()[1], level, cap));
        Cut plane = Cut.plane(at, d1, d2);
        Lattice lattice = Lattice.full(plane, level, a, b, COARSE);
        for (int k = 0; k < MOST_GROWTH; k++) {
            progress.step(0.5 + 0.2 * k / MOST_GROWTH, "area");
            boolean growA = lattice.reachesA() && a < cap;
            boolean growB = lattice.reachesB() && b < cap;
            if (!growA && !growB) break;
            if (growA) a = Math.min(cap, 2 * a);
            if (growB) b = Math.min(cap, 2 * b);
            lattice = Lattice.full(plane, level, a, b, COARSE);
        }
        int finest = finest(at, plane);
        for (int n = COARSE; n < finest; n *= 2) {
            progress.step(0.7 + 0.3 * n / finest, "area, %d x %d".formatted(n, n));
            lattice = lattice.finer();
        }
        return reading(lattice, finest);
    }

    private static Reading reading(Lattice lattice, int finest) {
        double[] areas = lattice.areas();
        String how = "by the resolution of a lattice of %d x %d, not proved".formatted(finest, finest);
        return lattice.reachesA() || lattice.reachesB()
                ? Reading.atLeast(areas[0], "goes on beyond the reach; " + how)
                : Reading.between(areas[2], areas[0], areas[1], how);
    }

    /** Finer where a look costs less. */
    private static int finest(Surroundings at, Cut plane) {
        double cost = (double) at.size() * at.subject().train().examples();
        if (cost < 1e5) return 16 * COARSE;
        if (cost < 1e7) return 8 * COARSE;
        return plane.cheap() ? 4 * COARSE : 2 * COARSE;
    }

    /** Half the width along a direction, the longer half. */
    private static double half(
            Surroundings at, double[] d, double lambda, double level, double cap) {
        Cut line = Cut.line(at, d);
        double guess = lambda > 0 ? Math.sqrt(2 * at.epsilon() / lambda) : cap / 10;
        return Math.max(
                Crossing.of(line, 1, level, guess, cap).distance(),
                Crossing.of(line, -1, level, guess, cap).distance());
    }
}
