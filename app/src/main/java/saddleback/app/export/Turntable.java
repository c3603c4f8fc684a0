package saddleback.app.export;

import saddleback.app.labs.Animation;
import saddleback.viz.figure.Figure;

/** A figure in space turned once about its upright axis. */
public final class Turntable {
    private static final int TURN_MILLIS = 5760;

    private Turntable() {}

    /** One turn in so many equal steps, which starts as the figure stands. */
    public static Animation of(Figure figure, int frames) {
        int delay = Math.clamp(TURN_MILLIS / frames, 20, 500);
        return new Animation("turntable", frames, i -> figure.turned(360.0 * i / frames), delay);
    }
}
