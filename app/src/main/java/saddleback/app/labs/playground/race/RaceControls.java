package saddleback.app.labs.playground.race;

import saddleback.app.labs.Control;
import saddleback.engine.labs.playground.PlaygroundSettings;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** What a person handles. */
final class RaceControls {
    static final String RUN = "run";
    static final String STEP = "step";
    static final String RESET = "reset";
    static final String SPEED = "speed";
    static final String FUNCTION = "function";
    static final String RATE = "rate";
    static final String DAMPING = "damping";
    static final String RACE = "race";

    static final double SLOWEST = 0.5;
    static final double FASTEST = 200;
    static final double LEAST = 1e-4;
    static final double MOST_RATE = 10;
    static final double MOST_DAMPING = 100;

    /**
     * How it stands.
     *
     * @param over whether every method has come to its end
     * @param speed steps a second
     */
    record State(boolean over, boolean running, double speed, PlaygroundSettings settings) {}

    private RaceControls() {}

    static List<Control> of(State s) {
        var all = new ArrayList<Control>();
        all.add(
                new Control.Button(
                        RUN,
                        s.running() ? "Pause" : "Start",
                        s.running() ? "Holds all methods where they are" : "Lets the methods go on",
                        !s.over(),
                        s.running() ? "mdi2p-pause" : "mdi2p-play"));
        all.add(
                new Control.Button(
                        STEP,
                        "One step",
                        "Holds the methods and lets each make one step",
                        !s.over(),
                        "mdi2s-step-forward"));
        all.add(
                new Control.Button(
                        RESET,
                        "Reset",
                        "Puts the methods back to where they started",
                        true,
                        "mdi2r-restart"));
        all.add(
                slider(
                        SPEED,
                        "Steps a second",
                        "How many steps each method makes in a second",
                        new double[] {SLOWEST, FASTEST},
                        OptionalDouble.of(s.speed())));
        all.add(
                new Control.Choice(
                        FUNCTION,
                        "Function",
                        "Shows another function in a window that suits it",
                        true,
                        Preset.NAMES,
                        Preset.ALL.indexOf(Preset.of(s.settings().function()))));
        all.add(
                slider(
                        RATE,
                        "Rate",
                        "Sets the rate of every method that has one, and begins anew",
                        new double[] {LEAST, MOST_RATE},
                        Knob.RATE.first(s.settings().methods())));
        all.add(
                slider(
                        DAMPING,
                        "Damping μ",
                        "Sets one damping for damped and saddle-free Newton, and begins anew",
                        new double[] {LEAST, MOST_DAMPING},
                        Knob.DAMPING.first(s.settings().methods())));
        all.add(
                new Control.Form(
                        RACE,
                        "Race",
                        "The function or formula, the methods and the window; a change begins anew",
                        true,
                        s.settings()));
        return all;
    }

    /** A logarithmic slider, of no use where there is no value. */
    private static Control slider(
            String id, String label, String hint, double[] ends, OptionalDouble value) {
        double shown = Math.clamp(value.orElse(ends[0]), ends[0], ends[1]);
        return new Control.Slider(
                id, label, hint, value.isPresent(), ends[0], ends[1], shown, true, 0);
    }
}
