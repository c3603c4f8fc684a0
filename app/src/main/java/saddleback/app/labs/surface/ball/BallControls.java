package saddleback.app.labs.surface.ball;

import saddleback.app.labs.Control;

import java.util.List;

/** What a person handles. */
final class BallControls {
    static final String RUN = "run";
    static final String STEP = "step";
    static final String RESET = "reset";
    static final String SPEED = "speed";
    static final String PLANE = "in-plane";
    static final String FULL = "full-space";
    static final String SECOND = "second-start";
    static final String RACE = "race";

    static final double SLOWEST = 1;
    static final double FASTEST = 1000;

    /**
     * How it stands.
     *
     * @param dropped whether there is a ball
     * @param over whether every ball has come to its end
     * @param speed steps a second
     */
    record State(
            boolean dropped,
            boolean over,
            boolean running,
            double speed,
            boolean plane,
            boolean full,
            boolean second,
            RaceSettings race) {}

    private BallControls() {}

    static List<Control> of(State s) {
        boolean rolls = s.dropped() && !s.over();
        return List.of(
                new Control.Button(
                        RUN,
                        s.running() ? "Pause" : "Start",
                        s.running() ? "Holds all balls where they are" : "Lets the balls roll",
                        rolls,
                        s.running() ? "mdi2p-pause" : "mdi2p-play"),
                new Control.Button(
                        STEP,
                        "One step",
                        "Holds the balls and lets each make one step",
                        rolls,
                        "mdi2s-step-forward"),
                new Control.Button(
                        RESET,
                        "Reset",
                        "Puts the balls back to where they started",
                        s.dropped(),
                        "mdi2r-restart"),
                new Control.Slider(
                        SPEED,
                        "Steps a second",
                        "How many steps each ball makes in a second, if the computer keeps up",
                        true,
                        SLOWEST,
                        FASTEST,
                        s.speed(),
                        true,
                        0),
                new Control.Switch(
                        PLANE,
                        "Paths in the plane",
                        "Solid lines: the method acts on the two coordinates of the plane, with"
                                + " the gradient of the loss in the plane",
                        true,
                        s.plane()),
                new Control.Switch(
                        FULL,
                        "Paths in the full space",
                        "Dashed lines: the method acts on all weights; seen is the projection on"
                                + " the plane, in space at the loss of the path itself",
                        true,
                        s.full()),
                new Control.Switch(
                        SECOND,
                        "Second start",
                        "The next click drops a second set of balls beside the first",
                        s.dropped(),
                        s.second()),
                new Control.Form(
                        RACE,
                        "Race",
                        "Which methods start together, and how; a change lets them start anew",
                        true,
                        s.race()));
    }
}
