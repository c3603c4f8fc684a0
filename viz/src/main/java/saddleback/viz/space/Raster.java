package saddleback.viz.space;

import org.jspecify.annotations.Nullable;

/** Fills triangles into a band. */
final class Raster {
    private final Band band;
    private final Triangle triangle = new Triangle();
    private final NearLines[] near = {
        new NearLines(), new NearLines(), new NearLines(), new NearLines()
    };
    private int nearCount;
    private double perspective;

    // Planes of the current triangle: depth, palette position and brightness, the latter two
    // divided by the distance.
    private double depth0;
    private double depthX;
    private double depthY;
    private double colour0;
    private double colourX;
    private double colourY;
    private double light0;
    private double lightX;
    private double lightY;

    // The same at the first sample of the current span.
    private double startDepth;
    private double startColour;
    private double startLight;

    Raster(Band band) {
        this.band = band;
    }

    /** Draws the nearest layer of all surfaces, or the nearest behind the band's limit. */
    void surfaces(Drawing d, boolean behind) {
        perspective = d.samples.camera().perspective();
        float[] limit = behind ? band.limit : null;
        for (int i = 0; i < d.orderBlock.length; i++) {
            if (d.blockEnd[i] < band.top || d.blockTop[i] > band.top + band.rows) continue;
            int s = d.orderSurface[i];
            block(d.surfaces.get(s), d.shaders.get(s), d.orderBlock[i], limit);
        }
    }

    private void block(Vertices v, Shader shader, int block, float @Nullable [] limit) {
        Mesh mesh = v.mesh;
        boolean plateau = block >= mesh.plateau();
        LevelLines[] lines = plateau ? shader.plateauLines : shader.lines;
        byte owner = (byte) (shader.index + (plateau ? 64 : 0));
        int[] corners = mesh.corners();
        for (int t = 3 * mesh.blockStart()[block]; t < 3 * mesh.blockStart()[block + 1]; t += 3) {
            if (!take(v, corners[t], corners[t + 1], corners[t + 2], lines)) continue;
            planes(v);
            int[] palette = shader.side(triangle.front, plateau);
            int end = Math.min(triangle.endRow(), band.top + band.rows);
            for (int row = Math.max(triangle.firstRow(), band.top); row < end; row++)
                span(row, shader, palette, owner, limit);
        }
    }

    /** Sets the triangle up if it crosses the band, and the lines near it. */
    private boolean take(Vertices v, int a, int b, int c, LevelLines[] lines) {
        float ya = v.y[a];
        float yb = v.y[b];
        float yc = v.y[c];
        float least = Math.min(ya, Math.min(yb, yc));
        float most = Math.max(ya, Math.max(yb, yc));
        // No row centre in between, or none of this band.
        if (most < band.top || least > band.top + band.rows) return false;
        if (Math.ceil(least - 0.5) >= Math.ceil(most - 0.5)) return false;
        if (!triangle.set(v, a, b, c)) return false;
        nearCount = 0;
        for (LevelLines l : lines)
            if (near[nearCount].take(l, triangle, v, perspective)) nearCount++;
        return true;
    }

    private void planes(Vertices v) {
        Triangle t = triangle;
        double d1 = v.depth[t.b];
        double d2 = v.depth[t.c];
        depth0 = v.depth[t.a];
        depthX = t.perColumn(depth0, d1, d2);
        depthY = t.perRow(depth0, d1, d2);
        double w0 = 1 + perspective * depth0;
        double w1 = 1 + perspective * d1;
        double w2 = 1 + perspective * d2;
        float[] colour = v.mesh.colour();
        colour0 = colour[t.a] * w0;
        colourX = t.perColumn(colour0, colour[t.b] * w1, colour[t.c] * w2);
        colourY = t.perRow(colour0, colour[t.b] * w1, colour[t.c] * w2);
        float[] light = t.front ? v.front : v.back;
        light0 = light[t.a] * w0;
        lightX = t.perColumn(light0, light[t.b] * w1, light[t.c] * w2);
        lightY = t.perRow(light0, light[t.b] * w1, light[t.c] * w2);
    }

    private void span(int row, Shader shader, int[] palette, byte owner, float @Nullable [] limit) {
        double py = row + 0.5;
        int from = Math.max(0, triangle.firstColumn(py));
        int end = Math.min(band.width, triangle.endColumn(py));
        if (from >= end) return;
        double dx = from + 0.5 - triangle.x0;
        double dy = py - triangle.y0;
        startDepth = depth0 + dx * depthX + dy * depthY;
        startColour = colour0 + dx * colourX + dy * colourY;
        startLight = light0 + dx * lightX + dy * lightY;
        if (nearCount == 0 && limit == null && shader.opacity == 1)
            plain(row, from, end, palette, owner);
        else dressed(row, from, end, shader, palette, owner, limit);
    }

    /** Samples of an opaque surface without lines. */
    private void plain(int row, int from, int end, int[] palette, byte owner) {
        float[] depths = band.depth;
        double depth = startDepth;
        double colour = startColour;
        double light = startLight;
        double dX = depthX;
        double cX = colourX;
        double lX = lightX;
        double p = perspective;
        int base = (row - band.top) * band.width;
        for (int at = base + from; at < base + end; at++, depth += dX, colour += cX, light += lX) {
            if (!((float) depth > depths[at])) continue;
            double s = 1 / (1 + p * depth);
            depths[at] = (float) depth;
            band.value[at] = (float) (colour * s);
            band.owner[at] = owner;
            band.colour[at] = Shader.colour(palette, colour * s, light * s);
        }
    }

    /** Samples with lines, or of a layer that may be transparent or behind another. */
    private void dressed(
            int row,
            int from,
            int end,
            Shader shader,
            int[] palette,
            byte owner,
            float @Nullable [] limit) {
        double depth = startDepth;
        double colour = startColour;
        double light = startLight;
        for (int x = from; x < end; x++, depth += depthX, colour += colourX, light += lightX) {
            int at = (row - band.top) * band.width + x;
            float d = (float) depth;
            if (!(d > band.depth[at]) || (limit != null && d >= limit[at])) continue;
            double s = 1 / (1 + perspective * depth);
            int ink = Shader.colour(palette, colour * s, light * s);
            if (shader.opacity < 1) ink = Ink.premultiplied(ink, shader.opacity);
            for (int i = 0; i < nearCount; i++) ink = near[i].over(ink, x + 0.5, row + 0.5, s);
            band.depth[at] = d;
            band.colour[at] = ink;
            if (limit == null) {
                band.value[at] = (float) (colour * s);
                band.owner[at] = owner;
            }
        }
    }

    /** Lays the contour lines on the floor over what a buffer holds. */
    void floors(Drawing d, int[] target) {
        perspective = d.samples.camera().perspective();
        for (Drawing.Floor f : d.floors) {
            int[] corners = f.vertices().mesh.corners();
            LevelLines[] lines = {f.lines()};
            int end = 3 * f.vertices().mesh.blockStart()[f.vertices().mesh.plateau()];
            for (int t = 0; t < end; t += 3) {
                boolean taken =
                        take(f.vertices(), corners[t], corners[t + 1], corners[t + 2], lines);
                if (taken && nearCount > 0) floor(f, target);
            }
        }
    }

    private void floor(Drawing.Floor f, int[] target) {
        Vertices v = f.vertices();
        float[] colour = v.mesh.colour();
        double middle = (colour[triangle.a] + colour[triangle.b] + colour[triangle.c]) / 3;
        int ink = Shader.colour(f.palette(), middle, 0.9);
        double w0 = 1 + perspective * v.depth[triangle.a];
        double wx =
                perspective
                        * triangle.perColumn(
                                v.depth[triangle.a], v.depth[triangle.b], v.depth[triangle.c]);
        double wy =
                perspective
                        * triangle.perRow(
                                v.depth[triangle.a], v.depth[triangle.b], v.depth[triangle.c]);
        int end = Math.min(triangle.endRow(), band.top + band.rows);
        for (int row = Math.max(triangle.firstRow(), band.top); row < end; row++) {
            double py = row + 0.5;
            int last = Math.min(band.width, triangle.endColumn(py));
            for (int x = Math.max(0, triangle.firstColumn(py)); x < last; x++) {
                double px = x + 0.5;
                double s = 1 / (w0 + (px - triangle.x0) * wx + (py - triangle.y0) * wy);
                double covered = near[0].coverage(px, py, s);
                int at = (row - band.top) * band.width + x;
                if (covered > 0) target[at] = Ink.over(Ink.premultiplied(ink, covered), target[at]);
            }
        }
    }
}
