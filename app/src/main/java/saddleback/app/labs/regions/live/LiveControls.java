package saddleback.app.labs.regions.live;

import saddleback.app.labs.Control;
import saddleback.app.training.LiveSettings;
import saddleback.app.training.State;
import saddleback.engine.optim.End;
import saddleback.engine.optim.Rate;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** What a person handles. */
final class LiveControls {
    static final String RUN = "run";
    static final String STEP = "step";
    static final String AGAIN = "again";
    static final String OTHER = "other-weights";
    static final String RATE = "rate";
    static final String PACE = "pace";
    static final String METHOD = "method";
    static final String COLOURS = "colours";
    static final String DATA = "data";
    static final double MOST_PACE = 10_000;

    private static final double LEAST_RATE = 1e-5;
    private static final double MOST_RATE = 10;

    private LiveControls() {}

    /**
     * All of them, in reading order.
     *
     * @param running whether training runs or was told to
     * @param pace steps a second at most, infinity for as many as can be made
     */
    static List<Control> of(
            State state,
            boolean running,
            LiveSettings settings,
            double pace,
            int colouring,
            List<String> colours,
            boolean data) {
        boolean can = state.end() == End.RUNNING;
        var all = new ArrayList<Control>();
        all.add(
                running
                        ? button(RUN, "Pause", "Stops after the present step", true, "mdi2p-pause")
                        : button(
                                RUN,
                                "Start",
                                "Trains on until it is paused; the map follows",
                                can,
                                "mdi2p-play"));
        all.add(button(STEP, "One step", "Makes one step", can, "mdi2s-step-forward"));
        all.add(
                button(
                        AGAIN,
                        "Start again",
                        "Begins anew from the initial weights of this experiment",
                        true,
                        "mdi2r-restart"));
        all.add(
                button(
                        OTHER,
                        "Fresh random weights",
                        "Begins anew from initial weights drawn afresh",
                        true,
                        "mdi2d-dice-5-outline"));
        speed(settings, pace, all);
        all.add(
                new Control.Choice(
                        COLOURS,
                        "Colours",
                        "What the colours of the map mean",
                        true,
                        colours,
                        colouring));
        all.add(
                new Control.Switch(
                        DATA, "Training examples", "Shows where the examples lie", true, data));
        all.add(
                new Control.Form(
                        METHOD,
                        "Method",
                        "The optimiser and its batch from the next step on; weights are kept",
                        true,
                        settings));
        return all;
    }

    private static void speed(LiveSettings settings, double pace, List<Control> all) {
        OptionalDouble rate = Rate.of(settings.method());
        double value = rate.orElse(1);
        all.add(
                new Control.Slider(
                        RATE,
                        "Rate",
                        "Changes the method's rate from the next step on",
                        rate.isPresent(),
                        Math.min(LEAST_RATE, value),
                        Math.max(MOST_RATE, value),
                        value,
                        true,
                        0));
        all.add(
                new Control.Slider(
                        PACE,
                        "Steps a second, at most",
                        "Slows training down so that single steps can be watched; at the end of"
                                + " the scale it goes as fast as it can",
                        true,
                        1,
                        MOST_PACE,
                        Math.min(pace, MOST_PACE),
                        true,
                        0));
    }

    private static Control button(
            String id, String label, String hint, boolean enabled, String icon) {
        return new Control.Button(id, label, hint, enabled, icon);
    }
}
