package saddleback.app.labs.interference.ways;

import saddleback.app.labs.Control;
import saddleback.engine.labs.interference.InterferenceSettings;

import java.util.List;

/** Chooses a beginning and turns its knobs. */
public final class StartControls {
    /** The choice of a beginning. */
    public static final String START = "start";

    /** How many components. */
    public static final String COMPONENTS = "components";

    /** κ. */
    public static final String KAPPA = "kappa";

    /** A. */
    public static final String STRENGTH = "strength";

    private StartControls() {}

    /** Of a beginning. */
    public static Control choice(Start s) {
        return new Control.Choice(
                START,
                "Learner",
                "The tasks, the agent and what it can do at the beginning",
                true,
                Beginning.WORDS,
                Beginning.ALL.indexOf(s.beginning()));
    }

    /** Of the chosen beginning, always the same ones. */
    public static List<Control> knobs(Start s) {
        Beginning b = s.beginning();
        return List.of(
                new Control.Slider(
                        COMPONENTS,
                        "Components K",
                        "How many tasks are learned at once",
                        b.components(),
                        Knobs.LEAST_COMPONENTS,
                        b.most(),
                        Math.min(s.knobs().components(), b.most()),
                        false,
                        1),
                new Control.Slider(
                        KAPPA,
                        "Shared bias κ",
                        "How fast the bias that all components share learns; at 0 there is none",
                        b.kappa(),
                        0,
                        Knobs.MOST_KAPPA,
                        s.knobs().kappa(),
                        false,
                        0),
                new Control.Slider(
                        STRENGTH,
                        "Wrong habit A",
                        "Logit by which every component prefers the next one's action at the"
                                + " beginning",
                        b.strength(),
                        0,
                        Knobs.MOST_STRENGTH,
                        s.knobs().strength(),
                        false,
                        0));
    }

    /** Whether a control is one of these. */
    public static boolean has(String id) {
        return List.of(START, COMPONENTS, KAPPA, STRENGTH).contains(id);
    }

    /** After a slider was moved. */
    public static Start slid(Start s, String id, double value) {
        return switch (id) {
            case COMPONENTS -> s.with(s.knobs().withComponents((int) Math.round(value)));
            case KAPPA -> s.with(s.knobs().withKappa(value));
            case STRENGTH -> s.with(s.knobs().withStrength(value));
            default -> throw new IllegalArgumentException("control: a slider, was " + id);
        };
    }

    /**
     * After another beginning was chosen.
     *
     * @param own the experiment's settings
     */
    public static Start chosen(int option, InterferenceSettings own) {
        if (option < 0 || option >= Beginning.ALL.size())
            throw new IllegalArgumentException("start: one that is offered, was " + option);
        return Start.of(Beginning.ALL.get(option), own);
    }
}
