package saddleback.app.labs.patterns.moments;

import saddleback.app.glance.Numbers;
import saddleback.app.labs.Control;

import java.util.List;

/** What a person handles. */
final class MomentsControls {
    static final String RUN = "run";
    static final String MOMENT = "moment";
    static final String PACE = "pace";
    static final String VIEW = "view";
    static final double SLOWEST = 1;
    static final double FASTEST = 30;

    private MomentsControls() {}

    static List<Control> of(Reel reel, MomentsSession.View view) {
        int last = reel.size() - 1;
        return List.of(
                view.running()
                        ? new Control.Button(
                                RUN, "Pause", "Stays at the moment shown", true, "mdi2p-pause")
                        : new Control.Button(
                                RUN,
                                "Play",
                                "Shows one moment after the other, from the first where the last is"
                                        + " shown",
                                true,
                                "mdi2p-play"),
                new Control.Slider(
                        MOMENT,
                        "After "
                                + Numbers.count(reel.step(view.moment()), "step", "steps")
                                + "; moment",
                        "Which of the kept moments is shown, counted from 1",
                        true,
                        1,
                        last + 1.0,
                        view.moment() + 1.0,
                        false,
                        1),
                new Control.Slider(
                        PACE,
                        "Moments a second",
                        "How fast the moments are played",
                        true,
                        SLOWEST,
                        FASTEST,
                        view.pace(),
                        true,
                        0),
                new Control.Choice(
                        VIEW,
                        "Show",
                        "The losses as maps, or as a surface beside that of the target",
                        reel.result().at().axes() == 2,
                        List.of("maps", "surface"),
                        view.relief() ? 1 : 0));
    }
}
