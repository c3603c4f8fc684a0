package saddleback.app.labs.flatness.ball;

import saddleback.app.glance.Numbers;
import saddleback.app.labs.Control;

import java.util.List;

/** What a person handles. */
final class BallControls {
    static final String RADIUS = "radius";
    static final String SIDE = "side";
    static final String CENTRE = "centre";

    private static final double SMALL = 1e-3;
    private static final double LARGE = 10;

    private BallControls() {}

    /**
     * All of them.
     *
     * @param usual how far the lab's own slices reach
     */
    static List<Control> of(Wanted wanted, double usual) {
        return List.of(
                new Control.Slider(
                        RADIUS,
                        "Radius ε: " + Numbers.brief(wanted.radius()),
                        "Of the disc on the plane and of the ball among all weights, the same in"
                                + " both places",
                        true,
                        SMALL * usual,
                        usual,
                        wanted.radius(),
                        true,
                        0),
                new Control.Slider(
                        SIDE,
                        "Seen: ±" + Numbers.brief(wanted.side()),
                        "Half the side of the plane that is seen",
                        true,
                        2 * SMALL * LARGE * usual,
                        LARGE * usual,
                        wanted.side(),
                        true,
                        0),
                new Control.Button(
                        CENTRE,
                        "Back to the weights",
                        "The disc around the weights",
                        wanted.x() != 0 || wanted.y() != 0,
                        "mdi2c-crosshairs-gps"));
    }
}
