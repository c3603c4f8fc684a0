package saddleback.app.labs;

import saddleback.viz.figure.Figure;

import java.util.function.IntFunction;

/**
 * Figures that follow each other in time. They should keep their axes, colours and camera, so that
 * what moves is the data alone.
 *
 * @param name what is seen, a few words
 * @param count how many figures, 1 or more
 * @param frame the figure of each, 0 to {@code count - 1}; made each time it is asked for
 * @param delay milliseconds each is shown, 1 to 65535
 */
public record Animation(String name, int count, IntFunction<Figure> frame, int delay) {
    public Animation {
        if (count < 1) throw new IllegalArgumentException("count: 1 or more, was " + count);
        if (delay < 1 || delay > 65535)
            throw new IllegalArgumentException("delay: 1 to 65535 milliseconds, was " + delay);
    }
}
