package saddleback.viz.export;

import java.awt.image.BufferedImage;

/** What every frame of an animation must keep to. */
final class Frame {
    private Frame() {}

    static void checkDelay(int delay) {
        if (delay < 1 || delay > 65535)
            throw new IllegalArgumentException("delay: 1 to 65535 milliseconds, was " + delay);
    }

    static void checkSize(BufferedImage image, int width, int height) {
        if (image.getWidth() != width || image.getHeight() != height)
            throw new IllegalArgumentException(
                    "frame: as large as the first, "
                            + width
                            + " x "
                            + height
                            + ", was "
                            + image.getWidth()
                            + " x "
                            + image.getHeight());
    }
}
