package saddleback.app.export;

import saddleback.engine.run.Progress;
import saddleback.viz.export.Frames;

import java.awt.image.BufferedImage;
import java.io.IOException;

/** The frames of an animation, painting which is shown and can be cancelled between any two. */
final class WatchedFrames implements Frames {
    private final Frames frames;
    private final Progress progress;
    private final String name;
    private double fraction;

    /**
     * Frames that are watched.
     *
     * @param name of what moves
     */
    WatchedFrames(Frames frames, Progress progress, String name) {
        this.frames = frames;
        this.progress = progress;
        this.name = name;
    }

    @Override
    public int count() {
        return frames.count();
    }

    /** Frames looked at beforehand, to choose colours, come again and do not set progress back. */
    @Override
    public BufferedImage frame(int index) throws IOException {
        boolean again = (double) index / count() < fraction;
        if (!again) fraction = (double) index / count();
        progress.step(fraction, "%s %d of %d".formatted(name, index + 1, count()));
        return frames.frame(index);
    }
}
