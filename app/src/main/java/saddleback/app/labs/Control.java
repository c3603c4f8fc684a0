package saddleback.app.labs;

import java.util.List;

/** Something a person handles in a {@link Session}; what they do comes back as an {@link Act}. */
public sealed interface Control {

    /** The written name, lower-case words joined by dashes; an act names it. */
    String id();

    /** A few words. */
    String label();

    /** What it does, one sentence, as a tooltip. */
    String hint();

    /** Whether it can be used now. */
    boolean enabled();

    /**
     * Does something at once: {@link Act.Press}.
     *
     * @param icon name of a Material Design icon such as {@code mdi2p-play}; empty for none
     */
    record Button(String id, String label, String hint, boolean enabled, String icon)
            implements Control {}

    /** Is on or off: {@link Act.Toggle}. */
    record Switch(String id, String label, String hint, boolean enabled, boolean on)
            implements Control {}

    /**
     * A number in a range: {@link Act.Slide}.
     *
     * @param log whether equal ratios matter rather than equal differences
     * @param step distance of neighbouring values, 0 for any value; on a log slider always 0
     */
    record Slider(
            String id,
            String label,
            String hint,
            boolean enabled,
            double min,
            double max,
            double value,
            boolean log,
            double step)
            implements Control {}

    /**
     * One of several: {@link Act.Choose}.
     *
     * @param options what can be chosen, a few words each
     * @param chosen index of the present one
     */
    record Choice(
            String id, String label, String hint, boolean enabled, List<String> options, int chosen)
            implements Control {

        /** Copies the list. */
        public Choice {
            options = List.copyOf(options);
        }
    }

    /**
     * One of several at a glance, as buttons side by side of which one is down: {@link Act.Choose}.
     *
     * @param tools what can be chosen
     * @param chosen index of the present one
     */
    record Tools(
            String id, String label, String hint, boolean enabled, List<Tool> tools, int chosen)
            implements Control {

        /** Copies the list. */
        public Tools {
            tools = List.copyOf(tools);
        }
    }

    /**
     * One of {@link Tools}.
     *
     * @param id the written name, lower-case words joined by dashes
     * @param label one or two words
     * @param hint what it does, one sentence, as a tooltip
     * @param icon name of a Material Design icon such as {@code mdi2p-pencil}; empty for none
     */
    record Tool(String id, String label, String hint, String icon) {}

    /**
     * A settings record with a form made from its annotations: {@link Act.Fill}.
     *
     * @param settings the present values
     */
    record Form(String id, String label, String hint, boolean enabled, Record settings)
            implements Control {}

    /**
     * Writes into a new folder that the person chooses: {@link Act.Save}.
     *
     * @param name suggested for the folder
     */
    record Save(String id, String label, String hint, boolean enabled, String name)
            implements Control {}

    /** A heading over the controls that follow. */
    record Heading(String id, String label, String hint) implements Control {
        @Override
        public boolean enabled() {
            return true;
        }
    }
}
