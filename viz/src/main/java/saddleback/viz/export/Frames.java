package saddleback.viz.export;

import java.awt.image.BufferedImage;
import java.io.IOException;

/** The pictures of an animation, made one at a time. */
public interface Frames {
    /** How many there are, 1 or more. */
    int count();

    /**
     * Makes one; asked for in order, some more than once.
     *
     * @param index 0 to {@code count() - 1}
     * @return a picture of the same size for every index
     */
    BufferedImage frame(int index) throws IOException;
}
