package saddleback.app.labs.interference.ways;

import org.jspecify.annotations.Nullable;

import saddleback.engine.interference.Remedy;
import saddleback.engine.interference.Variant;

import java.util.Arrays;
import java.util.List;

/**
 * A way against plateaus that can be tried by itself. Ray interference needs both negative
 * interference of the components and progress that is coupled to performance (Schaul, Borsa,
 * Modayil, Pascanu, arXiv 1904.11455): most cures take one of them away.
 */
public enum Cure {
    /** Episodes of the uniform policy. */
    OFF_POLICY(
            "off-policy",
            "Off-policy",
            Removes.COUPLING,
            "The data come from a policy that tries all actions alike, so that what cannot be done"
                    + " yet is seen as often as what can"),
    /** A memory of early episodes. */
    REPLAY(
            "replay",
            "Replay",
            Removes.COUPLING,
            "A share of the episodes is replayed from a memory that began with uniform behaviour;"
                    + " it helps as long as the memory lasts"),
    /** Supervised learning. */
    DEMONSTRATIONS(
            "demonstrations",
            "Demonstrations",
            Removes.COUPLING,
            "Supervised learning: the right action is shown in every context, whatever the policy"
                    + " does"),
    /** A table for each component. */
    TABULAR(
            "tabular",
            "Tables",
            Removes.INTERFERENCE,
            "Each component has a table of its own, and nothing is shared"),
    /** A copy of the agent for each component. */
    FACTORED(
            "factored",
            "Factored",
            Removes.INTERFERENCE,
            "Each component has a copy of the whole agent, its bias too: as many parameters act on"
                    + " it as before, and none is shared"),
    /** The last layer once for each component. */
    HEADS(
            "separate-heads",
            "Separate heads *",
            Removes.INTERFERENCE,
            "The last layer once for each component; earlier layers of a network stay shared."
                    + " Beyond the paper"),
    /** PCGrad. */
    SURGERY(
            "surgery",
            "Gradient surgery *",
            Removes.INTERFERENCE,
            "PCGrad: each component's gradient gives up what points against another's. Beyond the"
                    + " paper"),
    /** A bonus for undecided policies. */
    ENTROPY(
            "entropy",
            "Entropy bonus *",
            Removes.NEITHER,
            "Pays for undecided policies, so that no action becomes rare; too large a bonus never"
                    + " lets the policy become sure. Beyond the paper");

    /** Which half of ray interference a cure takes away. */
    public enum Removes {
        /** Progress no longer depends on performance. */
        COUPLING("coupling"),
        /** Learning one component no longer undoes another. */
        INTERFERENCE("interference"),
        /** Both stay. */
        NEITHER("neither");

        private final String words;

        Removes(String words) {
            this.words = words;
        }

        /** One word. */
        public String words() {
            return words;
        }
    }

    /** In the order in which they are offered. */
    public static final List<Cure> ALL = List.of(values());

    /** Stands behind the names of what the paper does not have. */
    private static final String BEYOND = " *";

    private final String id;
    private final String label;
    private final Removes removes;
    private final String hint;

    Cure(String id, String label, Removes removes, String hint) {
        this.id = id;
        this.label = label;
        this.removes = removes;
        this.hint = hint;
    }

    /** The written name. */
    public String id() {
        return id;
    }

    /** A word or two; what is beyond the paper ends in a star. */
    public String label() {
        return label;
    }

    /** The label without a star. */
    public String words() {
        return label.replace(BEYOND, "");
    }

    /** Whether the paper does not have it. */
    public boolean beyond() {
        return label.endsWith(BEYOND);
    }

    /** Which half of ray interference it takes away. */
    public Removes removes() {
        return removes;
    }

    /** What it does, a sentence. */
    public String hint() {
        return hint;
    }

    /** What drives learning with it. */
    public Variant variant() {
        return switch (this) {
            case OFF_POLICY -> Variant.OFF_POLICY;
            case DEMONSTRATIONS -> Variant.SUPERVISED;
            case TABULAR -> Variant.TABULAR;
            case FACTORED -> Variant.FACTORED;
            case REPLAY, HEADS, SURGERY, ENTROPY -> Variant.ON_POLICY;
        };
    }

    /** The remedy on top of the variant, null for none. */
    public @Nullable Remedy remedy(Dose dose) {
        return switch (this) {
            case REPLAY -> new Remedy.Replay(dose.share(), dose.memory());
            case HEADS -> new Remedy.SeparateHeads();
            case SURGERY -> new Remedy.Surgery();
            case ENTROPY -> new Remedy.Entropy(dose.entropy());
            case OFF_POLICY, DEMONSTRATIONS, TABULAR, FACTORED -> null;
        };
    }

    /** The one that an id names. */
    public static Cure of(String id) {
        return Arrays.stream(values())
                .filter(c -> c.id.equals(id))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("control: one of those, was " + id));
    }
}
