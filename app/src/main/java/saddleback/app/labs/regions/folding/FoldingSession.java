package saddleback.app.labs.regions.folding;

import saddleback.app.labs.Act;
import saddleback.app.labs.Control;
import saddleback.app.labs.Pacing;
import saddleback.app.labs.Session;
import saddleback.app.labs.Shown;
import saddleback.viz.figure.Figure;

import java.util.List;
import java.util.function.LongSupplier;

/** A sheet of paper that is folded, cut and unfolded. */
final class FoldingSession implements Session {
    static final String RUN = "run";
    static final String STEP = "step";
    static final String BACK = "back";
    static final String TIME = "time";
    static final String SPEED = "speed";

    private static final double PARTS = 100;
    private static final double LEAST_SPEED = 0.1;
    private static final double MOST_SPEED = 3;

    private final int folds;
    private final FoldingPicture picture;
    private final LongSupplier clock;
    private double time;
    private double until;
    private double speed = 0.7;
    private Pacing pacing;
    private boolean running;
    private List<Figure> figures;

    FoldingSession(int folds, FoldingPicture picture, LongSupplier clock) {
        this.folds = folds;
        this.picture = picture;
        this.clock = clock;
        pacing = new Pacing(1, 0);
        figures = picture.figures(moment());
    }

    private Moment moment() {
        return Moment.at(time, folds);
    }

    private double end() {
        return Moment.length(folds);
    }

    @Override
    public Shown shown() {
        return new Shown(figures, controls(), picture.status(moment()), false);
    }

    private List<Control> controls() {
        return List.of(
                running
                        ? button(RUN, "Pause", "Stops where it is", true, "mdi2p-pause")
                        : button(
                                RUN,
                                time < end() ? "Play" : "Play again",
                                "Folds the sheet, cuts it and unfolds it",
                                true,
                                "mdi2p-play"),
                button(
                        STEP,
                        "Next",
                        "Makes the next fold, cut or unfolding alone",
                        time < end(),
                        "mdi2s-step-forward"),
                button(
                        BACK,
                        "Before",
                        "Goes back to where the present fold began",
                        time > 0,
                        "mdi2s-step-backward"),
                new Control.Slider(
                        TIME,
                        "Time",
                        "Folding first, then the cut, then unfolding",
                        true,
                        0,
                        end(),
                        time,
                        false,
                        0),
                new Control.Slider(
                        SPEED,
                        "Folds a second",
                        "How fast it plays",
                        true,
                        LEAST_SPEED,
                        MOST_SPEED,
                        speed,
                        true,
                        0));
    }

    private static Control button(
            String id, String label, String hint, boolean enabled, String icon) {
        return new Control.Button(id, label, hint, enabled, icon);
    }

    @Override
    public void act(Act act) {
        switch (act) {
            case Act.Press(String id) when id.equals(RUN) -> {
                if (!running && time >= end()) time = 0;
                run(!running, end());
            }
            case Act.Press(String id) when id.equals(STEP) ->
                    run(true, Math.min(end(), Math.floor(time) + 1));
            case Act.Press(String id) when id.equals(BACK) -> {
                running = false;
                time = Math.max(0, Math.ceil(time) - 1);
            }
            case Act.Slide(String id, double value) when id.equals(TIME) -> {
                if (!(value >= 0 && value <= end()))
                    throw new IllegalArgumentException(
                            "time: 0 to %s, was %s".formatted(end(), value));
                running = false;
                time = value;
            }
            case Act.Slide(String id, double value) when id.equals(SPEED) -> speed(value);
            case Act.Press _, Act.Slide _, Act.Toggle _, Act.Choose _, Act.Fill _, Act.Save _ ->
                    throw new IllegalArgumentException("act: one of this instrument, was " + act);
            default -> {
                return; // a place in a figure means nothing here
            }
        }
        figures = picture.figures(moment());
    }

    private void speed(double value) {
        if (!(value >= LEAST_SPEED && value <= MOST_SPEED))
            throw new IllegalArgumentException(
                    "speed: %s to %s, was %s".formatted(LEAST_SPEED, MOST_SPEED, value));
        speed = value;
        pacing = new Pacing(PARTS * speed, clock.getAsLong());
    }

    private void run(boolean go, double to) {
        running = go;
        until = to;
        pacing = new Pacing(PARTS * speed, clock.getAsLong());
    }

    @Override
    public Pace tick() {
        if (!running) return Pace.REST;
        time = Math.min(until, time + pacing.due(clock.getAsLong()) / PARTS);
        if (time >= until) running = false;
        figures = picture.figures(moment());
        return running ? Pace.FRAME : Pace.REST;
    }

    @Override
    public void close() {
        // has no threads
    }
}
