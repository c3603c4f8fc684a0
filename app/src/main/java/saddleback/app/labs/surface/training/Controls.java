package saddleback.app.labs.surface.training;

import saddleback.app.labs.Control;
import saddleback.app.training.LiveSettings;
import saddleback.app.training.Spot;
import saddleback.app.training.State;
import saddleback.engine.optim.End;
import saddleback.engine.optim.Rate;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** What a person handles. */
final class Controls {
    static final String RUN = "run";
    static final String STEP = "step";
    static final String EPOCH = "epoch";
    static final String RATE = "rate";
    static final String PACE = "pace";
    static final String METHOD = "method";
    static final double MOST_PACE = 10_000;

    static final String AGAIN = "again";
    static final String OTHER = "other-weights";
    static final String RESULT = "result-weights";
    static final String MOMENT = "moment";
    static final String GO_ON = "go-on";
    static final String VIEW = "view";
    static final String FREEZE_ORIGIN = "freeze-origin";
    static final String FREEZE_SECOND = "freeze-second";
    static final String FREEZE_THIRD = "freeze-third";
    static final String THAW = "thaw";
    static final String KEEP_WEIGHTS = "keep-weights";
    static final String KEEP_EXPERIMENT = "keep-experiment";

    private static final double LEAST_RATE = 1e-5;
    private static final double MOST_RATE = 10;

    private Controls() {}

    /**
     * All of them, in reading order.
     *
     * @param running whether training runs or was told to
     * @param pace steps a second at most, infinity for as many as can be made
     * @param past whether a moment of the past is shown
     */
    static List<Control> of(
            State state,
            Spot shown,
            boolean past,
            boolean running,
            LiveSettings settings,
            double pace,
            View view,
            Frozen frozen) {
        var all = new ArrayList<Control>();
        training(state, running, settings, pace, all);
        beginning(all);
        past(state, shown, past, all);
        plane(view, frozen, all);
        keeping(frozen, all);
        return all;
    }

    private static void training(
            State state, boolean running, LiveSettings settings, double pace, List<Control> all) {
        boolean can = state.end() == End.RUNNING;
        all.add(new Control.Heading("training", "Training", "How training goes on"));
        all.add(
                running
                        ? button(RUN, "Pause", "Stops after the present step", true, "mdi2p-pause")
                        : button(
                                RUN,
                                "Start",
                                "Goes on from the latest weights until it is paused",
                                can,
                                "mdi2p-play"));
        all.add(button(STEP, "One step", "Makes one step", can, "mdi2s-step-forward"));
        all.add(
                button(
                        EPOCH,
                        "One epoch",
                        "Goes on to the next end of an epoch",
                        can,
                        "mdi2s-skip-forward"));
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
                new Control.Form(
                        METHOD,
                        "Method",
                        "The optimiser and its batch from the next step on; weights are kept",
                        true,
                        settings));
    }

    private static void beginning(List<Control> all) {
        all.add(new Control.Heading("beginning", "Begin anew", "Other weights to train from"));
        all.add(
                button(
                        AGAIN,
                        "The experiment's initial weights",
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
        all.add(
                button(
                        RESULT,
                        "The result's weights",
                        "Begins anew from the weights at the origin of the result",
                        true,
                        "mdi2t-target"));
    }

    private static void past(State state, Spot shown, boolean past, List<Control> all) {
        double last = state.now().epoch();
        boolean any = !state.history().isEmpty() && last > state.history().getFirst().epoch();
        double first = any ? state.history().getFirst().epoch() : 0;
        all.add(new Control.Heading("past", "Look back", "Earlier moments of this training"));
        all.add(
                new Control.Slider(
                        MOMENT,
                        "Epoch shown",
                        "Pauses training and shows the recorded moment nearest to this epoch",
                        any,
                        first,
                        any ? last : 1,
                        any ? Math.clamp(shown.epoch(), first, last) : 0,
                        false,
                        0));
        all.add(
                button(
                        GO_ON,
                        "Go on from here",
                        "Trains on from the moment shown and forgets what came after it",
                        past,
                        "mdi2s-source-branch"));
    }

    private static void plane(View view, Frozen frozen, List<Control> all) {
        var options = new ArrayList<String>();
        for (View.Kind k : View.Kind.ORDER)
            if (k != View.Kind.FROZEN || !frozen.shown().isEmpty()) options.add(k.words);
        all.add(new Control.Heading("plane", "Plane", "Which part of weight space is shown"));
        all.add(
                new Control.Choice(
                        VIEW,
                        "The plane",
                        "Whether the plane moves with the weights or stays",
                        true,
                        options,
                        View.Kind.ORDER.indexOf(view.kind())));
        all.add(freeze(FREEZE_ORIGIN, "Freeze as origin", "(0, 0)"));
        all.add(freeze(FREEZE_SECOND, "Freeze as second point", "(1, 0)"));
        all.add(freeze(FREEZE_THIRD, "Freeze as third point", "(0, 1)"));
        all.add(
                button(
                        THAW,
                        "Forget the frozen points",
                        "Forgets all frozen points",
                        !frozen.points().isEmpty(),
                        "mdi2s-snowflake-off"));
    }

    private static Control freeze(String id, String label, String where) {
        return button(
                id,
                label,
                "Puts the weights shown at " + where + " of a plane of your own",
                true,
                "mdi2s-snowflake");
    }

    private static void keeping(Frozen frozen, List<Control> all) {
        all.add(new Control.Heading("keeping", "Keep", "Files to go on with"));
        all.add(
                new Control.Save(
                        KEEP_WEIGHTS,
                        "Keep these weights",
                        "Writes the weights shown and an experiment that begins with them",
                        true,
                        "live-weights"));
        all.add(
                new Control.Save(
                        KEEP_EXPERIMENT,
                        "Keep as experiment",
                        "Writes the frozen weights and an experiment on the line or plane"
                                + " through them",
                        !frozen.shown().isEmpty(),
                        frozen.shown().size() == 2 ? "frozen-line" : "frozen-plane"));
    }

    private static Control button(
            String id, String label, String hint, boolean enabled, String icon) {
        return new Control.Button(id, label, hint, enabled, icon);
    }
}
