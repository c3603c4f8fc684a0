package saddleback.viz.figure;

/**
 * Tells which polygon of a {@link Mosaic} lies at a place: a grid of cells over its bounds, each
 * with the polygons whose boxes meet it, about as many cells as polygons. Making it takes two
 * passes over the corners, asking looks at the few polygons of one cell. Never changes.
 */
public final class MosaicIndex {
    private static final int MOST_SIDE = 2048;

    private final Mosaic mosaic;
    private final double lowX;
    private final double lowY;
    private final double width;
    private final double height;
    private final int side;

    /** The polygons of cell i are items[starts[i]] to before items[starts[i + 1]]. */
    private final int[] starts;

    private final int[] items;

    /** Makes the index of a mosaic, whose arrays must not change from now on. */
    public MosaicIndex(Mosaic mosaic) {
        this.mosaic = mosaic;
        double[] bounds = bounds(mosaic.corners(), 0, mosaic.corners().length / 2);
        lowX = bounds[0];
        lowY = bounds[2];
        side = Math.clamp((int) Math.sqrt(mosaic.polygons()), 1, MOST_SIDE);
        width = (bounds[1] - bounds[0]) / side;
        height = (bounds[3] - bounds[2]) / side;
        int[] filled = new int[side * side + 1];
        for (int p = 0; p < mosaic.polygons(); p++) {
            int[] cells = cells(p);
            for (int j = cells[2]; j <= cells[3]; j++)
                for (int i = cells[0]; i <= cells[1]; i++)
                    filled[j * side + i + 1] = Math.addExact(filled[j * side + i + 1], 1);
        }
        for (int i = 0; i < side * side; i++)
            filled[i + 1] = Math.addExact(filled[i], filled[i + 1]);
        starts = filled.clone();
        items = new int[filled[side * side]];
        for (int p = 0; p < mosaic.polygons(); p++) {
            int[] cells = cells(p);
            for (int j = cells[2]; j <= cells[3]; j++)
                for (int i = cells[0]; i <= cells[1]; i++) items[filled[j * side + i]++] = p;
        }
    }

    /**
     * The polygon at a place, or -1 for none; on an edge between two that with the lesser number.
     *
     * @param x data units
     * @param y data units
     */
    public int at(double x, double y) {
        if (!(x >= lowX && y >= lowY && x <= lowX + side * width && y <= lowY + side * height))
            return -1;
        int cell = cell(y, lowY, height) * side + cell(x, lowX, width);
        for (int i = starts[cell]; i < starts[cell + 1]; i++)
            if (holds(items[i], x, y)) return items[i];
        return -1;
    }

    /** Crossing number; corners and edges belong to the polygon. */
    private boolean holds(int polygon, double x, double y) {
        double[] c = mosaic.corners();
        int from = mosaic.begin()[polygon];
        int to = mosaic.begin()[polygon + 1];
        boolean inside = false;
        for (int i = from, j = to - 1; i < to; j = i++) {
            double x0 = c[2 * j] - x;
            double y0 = c[2 * j + 1] - y;
            double x1 = c[2 * i] - x;
            double y1 = c[2 * i + 1] - y;
            double turn = x0 * y1 - x1 * y0;
            if (turn == 0 && x0 * x1 <= 0 && y0 * y1 <= 0) return true;
            if (y0 > 0 != y1 > 0 && turn > 0 == y1 > y0) inside = !inside;
        }
        return inside;
    }

    /** First and last column, first and last row of the cells that a polygon's box meets. */
    private int[] cells(int polygon) {
        double[] b = bounds(mosaic.corners(), mosaic.begin()[polygon], mosaic.begin()[polygon + 1]);
        if (!(b[0] <= b[1] && b[2] <= b[3])) return new int[] {0, -1, 0, -1};
        return new int[] {
            cell(b[0], lowX, width),
            cell(b[1], lowX, width),
            cell(b[2], lowY, height),
            cell(b[3], lowY, height)
        };
    }

    private int cell(double at, double low, double step) {
        return step > 0 ? Math.clamp((int) ((at - low) / step), 0, side - 1) : 0;
    }

    /** Least and greatest x and y of finite corners. */
    private static double[] bounds(double[] corners, int from, int to) {
        double[] b = {
            Double.POSITIVE_INFINITY,
            Double.NEGATIVE_INFINITY,
            Double.POSITIVE_INFINITY,
            Double.NEGATIVE_INFINITY
        };
        for (int i = from; i < to; i++)
            for (int k = 0; k < 2; k++) {
                double v = corners[2 * i + k];
                if (!Double.isFinite(v)) continue;
                b[2 * k] = Math.min(b[2 * k], v);
                b[2 * k + 1] = Math.max(b[2 * k + 1], v);
            }
        return b;
    }
}
