package saddleback.engine.volume;

import saddleback.engine.run.Progress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The area of the connected set around a point on which a function lies below a level (definition 1
 * of Dinh, Pascanu, Bengio, Bengio 2017 in two dimensions), with proved bounds. Rectangles are
 * halved where the bounds still differ; over each the function lies between two planes by the mean
 * value theorem in intervals, so that the area cut off is known to the third power of a rectangle's
 * side.
 */
public final class Area {
    private static final int MOST_CELLS = 200_000;

    private final Bounded f;
    private final double x;
    private final double y;
    private final double level;
    private final double tolerance;
    private List<Cell> cells;
    private double low;
    private double high;

    private Area(Bounded f, Rectangle within, Start start, double level, double tolerance) {
        this.f = f;
        x = start.x();
        y = start.y();
        this.level = level;
        this.tolerance = tolerance;
        cells = new ArrayList<>();
        add(within);
    }

    /** A point. */
    public record Start(double x, double y) {}

    /**
     * Finds the bounds.
     *
     * @param within where it is looked; the set ends at its border
     * @param start in {@code within}, with a value below {@code level}
     * @param tolerance how far the bounds may differ, over the upper one; 1e-12 or more. Work grows
     *     with its inverse root
     * @return not precise after 200,000 rectangles; nothing proved is a lower bound 0
     * @throws IllegalArgumentException "name: rule, was value"
     */
    public static Enclosure of(
            Bounded f,
            Rectangle within,
            Start start,
            double level,
            double tolerance,
            Progress progress) {
        if (!within.contains(start.x(), start.y()))
            throw new IllegalArgumentException("start: inside %s, was %s".formatted(within, start));
        if (!(tolerance >= 1e-12 && tolerance < 1))
            throw new IllegalArgumentException("tolerance: 1e-12 to 1, was " + tolerance);
        return new Area(f, within, start, level, tolerance).run(within, progress);
    }

    private Enclosure run(Rectangle within, Progress progress) {
        while (true) {
            boolean[] worthwhile = look();
            progress.step(
                    Math.min(0.99, tolerance * high / Math.max(high - low, 1e-300)),
                    "area, %,d rectangles".formatted(cells.size()));
            boolean precise = high - low <= tolerance * high;
            if (precise || cells.size() > MOST_CELLS || !split(worthwhile)) {
                progress.step(1, "area");
                return result(within, precise);
            }
        }
    }

    /** Drops what cannot belong; returns which of the cells that are left should be halved. */
    private boolean[] look() {
        var component = new Component(cells, x, y);
        boolean[] doubtful = component.doubtful();
        var kept = new ArrayList<Cell>();
        double[] gaps = new double[cells.size()];
        boolean[] doubts = new boolean[cells.size()];
        double apart = 0;
        low = 0;
        high = 0;
        for (int i = 0; i < cells.size(); i++) {
            if (!component.maybe(i)) continue;
            Cell c = cells.get(i);
            boolean surely = component.surely(i, x, y);
            gaps[kept.size()] = c.possible() - c.sure();
            doubts[kept.size()] = doubtful[i];
            kept.add(c);
            if (surely) low += c.sure();
            else apart += c.sure();
            high += c.possible();
        }
        double rounding = 1 + 1e-15 * cells.size();
        low /= rounding;
        high *= rounding;
        cells = kept;
        return worthwhile(gaps, doubts, apart);
    }

    /**
     * The cells with the most uncertain area; where much area is not known to hang together with
     * the start, those in doubt too.
     */
    private boolean[] worthwhile(double[] gaps, boolean[] doubts, double apart) {
        int n = cells.size();
        double small = tolerance * high / (2 * n);
        boolean torn = apart > tolerance * high / 4;
        boolean[] worthwhile = new boolean[n];
        for (int i = 0; i < n; i++)
            worthwhile[i] =
                    !cells.get(i).slab().certain() && (gaps[i] > small || torn && doubts[i]);
        return worthwhile;
    }

    /** Halves cells; false if none can be halved. */
    private boolean split(boolean[] worthwhile) {
        List<Cell> before = cells;
        cells = new ArrayList<>(2 * before.size());
        boolean any = false;
        for (int i = 0; i < before.size(); i++) {
            Cell c = before.get(i);
            if (worthwhile[i] && c.divisible()) {
                any = true;
                for (Rectangle half : c.halves()) add(half);
            } else cells.add(c);
        }
        return any;
    }

    private void add(Rectangle at) {
        Cell c = Cell.of(f, at, level);
        if (c != null) cells.add(c);
    }

    private Enclosure result(Rectangle within, boolean precise) {
        var pieces = new ArrayList<Enclosure.Piece>();
        boolean border = false;
        for (Cell c : cells) {
            pieces.add(new Enclosure.Piece(c.at(), c.slab().certain()));
            border |= c.reaches(within);
        }
        pieces.sort(Comparator.comparing(Enclosure.Piece::sure).reversed());
        return new Enclosure(low, high, border, precise, pieces);
    }
}
