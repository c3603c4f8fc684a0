package saddleback.viz.space;

import java.util.Arrays;
import java.util.List;

/** The projected surfaces of one picture and their blocks from near to far. */
final class Drawing {
    final Projection samples;
    final List<Vertices> surfaces;
    final List<Shader> shaders;
    final List<Floor> floors;
    final int[] orderSurface;
    final int[] orderBlock;
    final float[] blockTop;
    final float[] blockEnd;

    /** The contour lines of one surface on the floor of the box. */
    record Floor(Vertices vertices, LevelLines lines, int[] palette) {}

    Drawing(Projection samples, List<Vertices> surfaces, List<Shader> shaders, List<Floor> floors) {
        this.samples = samples;
        this.surfaces = surfaces;
        this.shaders = shaders;
        this.floors = floors;
        int n = surfaces.stream().mapToInt(v -> v.mesh.blocks()).sum();
        orderSurface = new int[n];
        orderBlock = new int[n];
        blockTop = new float[n];
        blockEnd = new float[n];
        order();
    }

    /** Whether the eye is below the floor. */
    boolean floorInFront() {
        return !samples.behind(Face.Z_LOW);
    }

    boolean transparent() {
        return shaders.stream().anyMatch(s -> s.opacity < 1);
    }

    private void order() {
        int n = orderBlock.length;
        long[] keys = new long[n];
        int[] surfaceOf = new int[n];
        int[] blockOf = new int[n];
        float[] tops = new float[n];
        float[] ends = new float[n];
        int k = 0;
        for (int s = 0; s < surfaces.size(); s++)
            for (int b = 0; b < surfaces.get(s).mesh.blocks(); b++, k++) {
                double nearest = extent(surfaces.get(s).mesh.blockBounds(), 6 * b, tops, ends, k);
                surfaceOf[k] = s;
                blockOf[k] = b;
                keys[k] = ((long) (-nearest * (1 << 28)) << 32) | k;
            }
        Arrays.sort(keys);
        for (int i = 0; i < n; i++) {
            int from = (int) keys[i];
            orderSurface[i] = surfaceOf[from];
            orderBlock[i] = blockOf[from];
            blockTop[i] = tops[from];
            blockEnd[i] = ends[from];
        }
    }

    /** The rows that a block's bounds cover, and the depth of their nearest corner. */
    private double extent(float[] bounds, int at, float[] tops, float[] ends, int k) {
        View view = samples.view();
        double top = Double.POSITIVE_INFINITY;
        double end = Double.NEGATIVE_INFINITY;
        double nearest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < 8; i++) {
            double bx = bounds[at + (i & 1)];
            double by = bounds[at + 2 + ((i >> 1) & 1)];
            double bz = bounds[at + 4 + (i >> 2)];
            double near = view.near(bx, by, bz);
            double s = 1 / (1 - view.perspective * near);
            double row = samples.centreY() - samples.focal() * view.up(bx, by, bz) * s;
            top = Math.min(top, row);
            end = Math.max(end, row);
            nearest = Math.max(nearest, near * s);
        }
        tops[k] = (float) top - 1;
        ends[k] = (float) end + 1;
        return nearest;
    }
}
