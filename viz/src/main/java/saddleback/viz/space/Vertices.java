package saddleback.viz.space;

/** A mesh as one camera sees it: screen place, depth and brightness of every vertex. */
final class Vertices {
    private static final int CHUNK = 4096;

    final Mesh mesh;
    final float[] x;
    final float[] y;
    final float[] depth;
    final float[] front;
    final float[] back;

    Vertices(Mesh mesh) {
        this.mesh = mesh;
        int n = mesh.x().length;
        x = new float[n];
        y = new float[n];
        depth = new float[n];
        front = new float[n];
        back = new float[n];
    }

    /**
     * Projects and lights all vertices.
     *
     * @param p to samples, not pixels
     * @param floor whether all heights are taken to be the floor's
     */
    void see(Projection p, boolean lit, boolean floor, Parallel parallel) {
        int n = x.length;
        int chunks = (n + CHUNK - 1) / CHUNK;
        Light light = new Light(p.view());
        parallel.each(
                chunks,
                c -> {
                    int to = Math.min(n, (c + 1) * CHUNK);
                    place(p, floor, c * CHUNK, to);
                    if (!floor) brighten(light, lit, c * CHUNK, to);
                });
    }

    private void place(Projection p, boolean floor, int from, int to) {
        View view = p.view();
        for (int i = from; i < to; i++) {
            double bx = mesh.x()[i];
            double by = mesh.y()[i];
            double bz = floor ? -view.halfZ : mesh.z()[i];
            double near = view.near(bx, by, bz);
            double s = 1 / (1 - view.perspective * near);
            x[i] = (float) (p.centreX() + p.focal() * view.right(bx, by) * s);
            y[i] = (float) (p.centreY() - p.focal() * view.up(bx, by, bz) * s);
            depth[i] = (float) (near * s);
        }
    }

    private void brighten(Light light, boolean lit, int from, int to) {
        for (int i = from; i < to; i++) {
            double sx = mesh.slopeX()[i];
            double sy = mesh.slopeY()[i];
            front[i] = lit ? (float) light.on(-sx, -sy, 1) : 1;
            back[i] = lit ? (float) light.on(sx, sy, -1) : 1;
        }
    }
}
