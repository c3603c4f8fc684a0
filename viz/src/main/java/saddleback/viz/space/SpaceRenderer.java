package saddleback.viz.space;

/**
 * Draws scenes: scene data in, pixels and a value buffer out. A renderer keeps its buffers from
 * call to call and serves one thread at a time.
 */
public interface SpaceRenderer {
    /**
     * Draws a scene on a transparent ground.
     *
     * @param projection where the box lies in the picture; its box must be the scene's
     * @param width pixels, 1 to 16384
     * @param height pixels, 1 to 16384
     * @throws IllegalArgumentException for another box or a size out of range
     */
    Picture render(Scene scene, Projection projection, int width, int height, Quality quality);

    /** Draws a scene so that its box fills the picture. */
    default Picture render(Scene scene, Camera camera, int width, int height, Quality quality) {
        Projection fitted = Projection.fit(scene.box(), camera, 0, 0, width, height);
        return render(scene, fitted, width, height, quality);
    }
}
