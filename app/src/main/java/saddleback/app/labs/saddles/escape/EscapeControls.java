package saddleback.app.labs.saddles.escape;

import saddleback.app.labs.Control;

import java.util.ArrayList;
import java.util.List;

/** What a person handles. */
final class EscapeControls {
    static final String RUN = "run";
    static final String STEP = "step";
    static final String SWITCH = "switch-method";
    static final String RESET = "reset";
    static final String PACE = "pace";
    static final String START = "start";
    static final String FIRST = "first-method";
    static final String SECOND = "second-method";
    static final double MOST_PACE = 1000;

    private EscapeControls() {}

    /**
     * All of them, in reading order.
     *
     * @param running whether training runs or was told to
     * @param can whether a step can be made
     */
    static List<Control> of(Choices choices, List<String> starts, boolean running, boolean can) {
        var all = new ArrayList<Control>();
        all.add(
                running
                        ? button(RUN, "Pause", "Stops after the present step", true, "mdi2p-pause")
                        : button(RUN, "Start", "Goes on until it is paused", can, "mdi2p-play"));
        all.add(button(STEP, "One step", "Makes one step", can, "mdi2s-step-forward"));
        all.add(
                button(
                        SWITCH,
                        "Switch method now",
                        "Goes on from here with the other of the two methods",
                        true,
                        "mdi2s-swap-horizontal"));
        all.add(
                button(
                        RESET,
                        "Begin anew",
                        "Back to the start and to the first method",
                        true,
                        "mdi2r-restart"));
        all.add(
                new Control.Slider(
                        PACE,
                        "Steps a second, at most",
                        "At the end of the scale it goes as fast as it can",
                        true,
                        1,
                        MOST_PACE,
                        Math.min(choices.pace(), MOST_PACE),
                        true,
                        0));
        all.add(
                new Control.Choice(
                        START,
                        "Start at",
                        "Where training begins",
                        starts.size() > 1,
                        starts,
                        choices.start()));
        all.add(
                new Control.Form(
                        FIRST,
                        "First method",
                        "With which training begins",
                        true,
                        choices.first()));
        all.add(
                new Control.Form(
                        SECOND,
                        "Second method",
                        "To which the button switches",
                        true,
                        choices.second()));
        return all;
    }

    private static Control.Button button(
            String id, String label, String hint, boolean enabled, String icon) {
        return new Control.Button(id, label, hint, enabled, icon);
    }
}
