package saddleback.app.labs.interference.launch;

import saddleback.app.labs.Control;
import saddleback.app.labs.interference.ComponentName;
import saddleback.app.labs.interference.WayName;
import saddleback.engine.interference.Variant;
import saddleback.engine.labs.interference.StartSettings;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** What a person handles. */
final class LaunchControls {
    static final String LAUNCH = "launch";
    static final String UNDO = "undo-launch";
    static final String CLEAR = "clear";
    static final String LOOK = "look-at";
    static final String START = "start";
    static final String ACROSS_START = "start-across";
    static final String UP_START = "start-up";
    static final String OTHERS = "start-others";
    static final String STRENGTH = "strength";
    static final String WAY = "way-";
    static final String KAPPA = "kappa";
    static final String CONTEXTS = "contexts";
    static final String ACTIONS = "actions";
    static final String ACROSS = "across";
    static final String UP = "up";
    static final String INSET = "inset";
    static final String LOG = "log-time";
    static final String MOMENT = "moment";
    static final String KEEP = "keep";

    static final double PERCENT = 100;
    private static final double MOST_STRENGTH = 8;
    private static final MathContext DIGITS = new MathContext(4);

    private final Seen seen;
    private final Wanted wanted;
    private final View view;
    private final List<Control> all = new ArrayList<>();

    private LaunchControls(Seen seen, Wanted wanted, View view) {
        this.seen = seen;
        this.wanted = wanted;
        this.view = view;
    }

    static List<Control> of(Seen seen, Wanted wanted, View view, boolean undo) {
        var controls = new LaunchControls(seen, wanted, view);
        controls.buttons(undo);
        controls.view();
        controls.ways();
        controls.start();
        controls.bandits();
        controls.keep();
        return controls.all;
    }

    /** The switch of a variant. */
    static String way(Variant variant) {
        return WAY + variant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void buttons(boolean undo) {
        button(
                LAUNCH,
                wanted.launched().isEmpty() ? "Launch" : "Launch another",
                "One more learner that begins where the chosen one does",
                true,
                "mdi2r-rocket-launch");
        button(
                UNDO,
                "Undo",
                "Takes back the last change of the learners or the bandits",
                undo,
                "mdi2u-undo");
        button(
                CLEAR,
                "Clear",
                "Takes all learners away",
                !wanted.launched().isEmpty(),
                "mdi2b-broom");
        List<String> names = wanted.launched().stream().map(l -> "Learner " + l.number()).toList();
        all.add(
                new Control.Choice(
                        LOOK,
                        "Chosen learner",
                        "Whose curves, numbers and other ways of learning are shown; a click on its"
                                + " start chooses it too",
                        names.size() > 1,
                        names.isEmpty() ? List.of("none") : names,
                        Math.max(
                                0,
                                wanted.launched().stream()
                                        .map(Launched::number)
                                        .toList()
                                        .indexOf(wanted.chosen()))));
    }

    private void button(String id, String label, String hint, boolean enabled, String icon) {
        all.add(new Control.Button(id, label, hint, enabled, icon));
    }

    private void view() {
        Optional<Cursor> cursor = Cursor.of(seen, view);
        all.add(
                new Control.Slider(
                        MOMENT,
                        "Moment, % of the steps",
                        "Goes along the chosen course in the integrator's steps, so that a plateau"
                            + " takes no longer than a rise; a click on the curves goes there too",
                        cursor.isPresent(),
                        0,
                        PERCENT,
                        Math.rint(10 * PERCENT * cursor.map(Cursor::part).orElse(0.0)) / 10,
                        false,
                        0.1));
        all.add(
                new Control.Tools(
                        INSET,
                        "Below the plane",
                        "What is shown below the phase plane",
                        true,
                        Inset.ALL.stream().map(Inset::tool).toList(),
                        Inset.ALL.indexOf(view.inset())));
        all.add(
                new Control.Switch(
                        LOG,
                        "Time in ratios",
                        "A logarithmic axis of time, for plateaus that take far longer than rises",
                        true,
                        view.log()));
    }

    private void ways() {
        heading("ways-heading", "Ways of learning", "All from the start of the chosen learner");
        for (Variant v : Variant.values())
            all.add(
                    new Control.Switch(
                            way(v),
                            sentence(WayName.of(v)),
                            meaning(v),
                            true,
                            wanted.variants().contains(v)));
    }

    private static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String meaning(Variant v) {
        return switch (v) {
            case ON_POLICY -> "The gradient of J, as REINFORCE has it in expectation";
            case OFF_POLICY -> "The same update by episodes of the uniform policy: no coupling";
            case SUPERVISED -> "Cross-entropy with the right action shown: no coupling";
            case TABULAR -> "On-policy with a table for each component: no interference";
            case FACTORED ->
                    "On-policy with a copy of weights and bias for each component: no interference";
        };
    }

    private void heading(String id, String label, String hint) {
        all.add(new Control.Heading(id, label, hint));
    }

    private void start() {
        heading("start-heading", "Start of the chosen learner", "Drag it in the square too");
        Ground ground = wanted.ground();
        Optional<Launched> chosen = wanted.selected();
        all.add(
                new Control.Choice(
                        START,
                        "Start",
                        "Moves the chosen learner to a start, or launches one there",
                        true,
                        Preset.WORDS,
                        chosen.map(l -> Preset.index(ground, l.start())).orElse(0)));
        double[] success =
                chosen.map(l -> ground.success(l.start())).orElse(new double[ground.contexts()]);
        success(ACROSS_START, wanted.first(), success);
        success(UP_START, wanted.second(), success);
        if (ground.contexts() > 2) {
            int other =
                    IntStream.range(0, ground.contexts())
                            .filter(k -> k != wanted.first() && k != wanted.second())
                            .findFirst()
                            .orElse(0);
            slider(
                    OTHERS,
                    "All others",
                    "Success of all other components at the start",
                    new double[] {Launched.EDGE, 1 - Launched.EDGE, rounded(success[other])},
                    true,
                    0);
        }
        if (chosen.isPresent() && chosen.get().start() instanceof StartSettings.Adversarial a)
            slider(
                    STRENGTH,
                    "Strength A",
                    "Logit of the wrong action that each context prefers",
                    new double[] {0, MOST_STRENGTH, a.strength()},
                    false,
                    0.1);
    }

    private void success(String id, int k, double[] success) {
        slider(
                id,
                ComponentName.of(k),
                "Success of this component at the start; arrow keys on the" + " square move both",
                new double[] {Launched.EDGE, 1 - Launched.EDGE, rounded(success[k])},
                true,
                0);
    }

    /** What a person can read; a slider needs no more. */
    private static double rounded(double success) {
        return new BigDecimal(success).round(DIGITS).doubleValue();
    }

    /** With ends and value; without a learner a start cannot be moved. */
    private void slider(
            String id, String label, String hint, double[] v, boolean log, double step) {
        boolean usable = wanted.selected().isPresent();
        all.add(
                new Control.Slider(
                        id,
                        label,
                        hint,
                        usable,
                        v[0],
                        v[1],
                        Math.clamp(v[2], v[0], v[1]),
                        log,
                        step));
    }

    private void bandits() {
        Ground g = wanted.ground();
        heading("bandits-heading", "Bandits", "What all learners learn");
        all.add(
                new Control.Slider(
                        KAPPA,
                        "Shared bias κ",
                        "How fast the bias that all contexts share learns: 0 means nothing is"
                                + " shared",
                        true,
                        0,
                        Ground.MOST_KAPPA,
                        g.kappa(),
                        false,
                        0.05));
        all.add(
                new Control.Slider(
                        CONTEXTS,
                        "Contexts K",
                        "How many components there are to learn",
                        true,
                        2,
                        Ground.MOST_CONTEXTS,
                        g.contexts(),
                        false,
                        1));
        all.add(
                new Control.Slider(
                        ACTIONS,
                        "Actions n",
                        "At least one for each context",
                        true,
                        g.contexts(),
                        Ground.MOST_ACTIONS,
                        g.actions(),
                        false,
                        1));
        if (g.contexts() == 2) return;
        List<String> names = IntStream.range(0, g.contexts()).mapToObj(ComponentName::of).toList();
        all.add(
                new Control.Choice(
                        ACROSS,
                        "Plane across",
                        "The component along the plane's level" + " axis",
                        true,
                        names,
                        wanted.first()));
        all.add(
                new Control.Choice(
                        UP,
                        "Plane up",
                        "The component along the plane's upright axis",
                        true,
                        names,
                        wanted.second()));
    }

    private void keep() {
        all.add(
                new Control.Save(
                        KEEP,
                        "Save as experiment",
                        "Writes an experiment of this lab with the chosen learner and its ways",
                        wanted.selected().isPresent(),
                        "ray-interference"));
    }
}
