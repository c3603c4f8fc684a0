package saddleback.app.labs.interference.fix;

import saddleback.app.labs.Control;
import saddleback.app.labs.interference.ways.Cure;
import saddleback.app.labs.interference.ways.DoseControls;
import saddleback.app.labs.interference.ways.Start;
import saddleback.app.labs.interference.ways.StartControls;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a person handles; always the same controls. */
final class FixControls {
    static final String ALL = "try-all";
    static final String AFRESH = "afresh";
    static final String LOG = "log-time";

    private static final String CHOSEN = "mdi2e-eye-outline";
    private static final String TRIED = "mdi2c-check";
    private static final String NEW = "mdi2p-play-outline";

    private FixControls() {}

    static List<Control> of(Start start, Question q, boolean log) {
        var all = new ArrayList<Control>();
        all.add(
                new Control.Button(
                        ALL,
                        "Try all",
                        "Lets the same learner learn again with every remedy",
                        q.tried().size() < Cure.ALL.size(),
                        "mdi2p-playlist-check"));
        all.add(
                new Control.Button(
                        AFRESH,
                        "Forget",
                        "Takes all remedies off the table",
                        !q.tried().isEmpty(),
                        "mdi2r-restart"));
        all.add(StartControls.choice(start));
        group(
                "Remove the coupling",
                "Progress then no longer depends on what can be done already",
                Cure.Removes.COUPLING,
                q,
                all);
        group(
                "Remove the interference",
                "Learning one component then no longer undoes another",
                Cure.Removes.INTERFERENCE,
                q,
                all);
        group(
                "Remove neither",
                "Interference and coupling stay, but no action becomes rare",
                Cure.Removes.NEITHER,
                q,
                all);
        all.add(new Control.Heading("doses", "Doses", "How much of a remedy that was tried"));
        all.addAll(DoseControls.of(q.dose(), q.tried()::contains));
        all.add(new Control.Heading("learner", "Learner", "What of it can be turned"));
        all.addAll(StartControls.knobs(start));
        all.add(
                new Control.Switch(
                        LOG,
                        "Time in ratios",
                        "Shows short and long courses at once; off, plateaus are as long as they"
                                + " last",
                        true,
                        log));
        return all;
    }

    private static void group(
            String label, String hint, Cure.Removes removes, Question q, List<Control> all) {
        all.add(new Control.Heading("removes-" + removes.words(), label, hint));
        for (Cure c : Cure.ALL)
            if (c.removes() == removes)
                all.add(new Control.Button(c.id(), c.label(), c.hint(), true, icon(c, q)));
    }

    private static String icon(Cure c, Question q) {
        if (q.chosen().equals(Optional.of(c))) return CHOSEN;
        return q.tried().contains(c) ? TRIED : NEW;
    }
}
