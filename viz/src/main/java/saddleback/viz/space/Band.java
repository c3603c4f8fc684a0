package saddleback.viz.space;

import java.util.Arrays;

/**
 * A few rows of samples: the buffers of one thread. Surfaces are drawn nearest layer first; where
 * that is transparent, the next layer behind it is drawn and laid under it (depth peeling, Everitt
 * 2001).
 */
final class Band {
    private static final int LAYERS = 12;

    int width;
    int top;
    int rows;
    int[] colour = {};
    int[] all = {};
    float[] depth = {};
    float[] value = {};
    byte[] owner = {};
    float[] limit = {};
    float[] nearest = {};

    private final Raster raster = new Raster(this);

    /** Makes room for rows of samples; keeps its arrays when they are large enough. */
    void size(int samplesWide, int mostRows) {
        width = samplesWide;
        int n = samplesWide * mostRows;
        if (colour.length >= n) return;
        colour = new int[n];
        all = new int[n];
        depth = new float[n];
        value = new float[n];
        owner = new byte[n];
        limit = new float[n];
        nearest = new float[n];
    }

    /** Draws all that a view shows in rows {@code top} to {@code top + rows - 1}. */
    void draw(Drawing drawing, int firstRow, int rowCount) {
        top = firstRow;
        rows = rowCount;
        clear();
        raster.surfaces(drawing, false);
        if (drawing.transparent()) peel(drawing);
        if (!drawing.floors.isEmpty()) floors(drawing);
    }

    private void floors(Drawing drawing) {
        int n = width * rows;
        if (drawing.floorInFront()) raster.floors(drawing, colour);
        else {
            System.arraycopy(colour, 0, all, 0, n);
            Arrays.fill(colour, 0, n, 0);
            raster.floors(drawing, colour);
            for (int i = 0; i < n; i++) colour[i] = Ink.over(all[i], colour[i]);
        }
    }

    private void clear() {
        int n = width * rows;
        Arrays.fill(colour, 0, n, 0);
        Arrays.fill(depth, 0, n, Float.NEGATIVE_INFINITY);
        Arrays.fill(owner, 0, n, (byte) -1);
    }

    /** Adds the layers behind the first; what the value buffers hold stays the first layer's. */
    private void peel(Drawing drawing) {
        int n = width * rows;
        System.arraycopy(depth, 0, nearest, 0, n);
        System.arraycopy(colour, 0, all, 0, n);
        for (int layer = 1; layer < LAYERS && advance(n); layer++) {
            raster.surfaces(drawing, true);
            for (int i = 0; i < n; i++) all[i] = Ink.over(all[i], colour[i]);
        }
        System.arraycopy(all, 0, colour, 0, n);
        System.arraycopy(nearest, 0, depth, 0, n);
    }

    /** Lets only what lies behind this layer be drawn next; false if nothing can show there. */
    private boolean advance(int n) {
        boolean more = false;
        for (int i = 0; i < n; i++) {
            boolean open = depth[i] > Float.NEGATIVE_INFINITY && all[i] >>> 24 < 255;
            more |= open;
            limit[i] = open ? depth[i] : Float.NEGATIVE_INFINITY;
            colour[i] = 0;
            depth[i] = Float.NEGATIVE_INFINITY;
        }
        return more;
    }
}
