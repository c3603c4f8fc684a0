package saddleback.app.labs.interference.launch;

import saddleback.app.labs.Control;

import java.util.List;

/** What is shown below the phase plane. */
enum Inset {
    NUMBERS(
            "numbers",
            "Numbers",
            "How strongly components interfere, and the plateaus",
            "mdi2g-gauge"),
    MICROSCOPE(
            "microscope",
            "Saddle",
            "The corner that the chosen learner passes, in ratios: a to the one side, c to the"
                    + " other",
            "mdi2m-microscope"),
    RELIEF(
            "relief",
            "Relief",
            "J over the logits of both successes, in space",
            "mdi2i-image-filter-hdr");

    static final List<Inset> ALL = List.of(values());

    private final Control.Tool tool;

    Inset(String id, String label, String hint, String icon) {
        tool = new Control.Tool(id, label, hint, icon);
    }

    Control.Tool tool() {
        return tool;
    }
}
