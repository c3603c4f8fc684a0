package saddleback.viz.paint;

import saddleback.viz.space.Parallel;
import saddleback.viz.space.Picture;
import saddleback.viz.space.Projection;
import saddleback.viz.space.Quality;
import saddleback.viz.space.Scene;
import saddleback.viz.space.SpaceRenderer;
import saddleback.viz.space.ZBuffer;

/** Draws scenes, one at a time, and keeps the last few pictures. */
final class Spaces {
    private static final int PICTURES = 6;

    private final Kept kept;
    private final SpaceRenderer renderer;
    private final Quality quality;

    Spaces(Parallel threads, Quality quality) {
        this(new Kept(PICTURES), new ZBuffer(threads), quality);
    }

    private Spaces(Kept kept, SpaceRenderer renderer, Quality quality) {
        this.kept = kept;
        this.renderer = renderer;
        this.quality = quality;
    }

    Spaces with(Quality other) {
        return new Spaces(kept, renderer, other);
    }

    /**
     * The picture of a scene.
     *
     * @param key what decides the picture but for its size and quality
     */
    Picture picture(Object key, Scene scene, Projection projection, int width, int height) {
        var full = new Key(key, projection.scale(), width, height, quality);
        return kept.get(
                full,
                Picture.class,
                () -> renderer.render(scene, projection, width, height, quality));
    }

    private record Key(Object scene, double scale, int width, int height, Quality quality) {}
}
