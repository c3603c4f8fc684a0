package saddleback.app.gui;

import saddleback.app.gui.form.FormSite;

import java.util.List;

/** What can be done with a bench's result beside looking at its figures. */
final class Modes {
    private Modes() {}

    static List<Mode> of(Bench<?, ?> bench, Shared shared, FormSite site) {
        return List.of();
    }
}
