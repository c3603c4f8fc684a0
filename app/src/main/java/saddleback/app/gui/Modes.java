package saddleback.app.gui;

import saddleback.app.gui.form.FormSite;
import saddleback.app.gui.session.SessionSite;
import saddleback.app.labs.Instrument;

import java.util.ArrayList;
import java.util.List;

/** What can be done with a bench's result beside looking at its figures. */
final class Modes {
    private Modes() {}

    static <S extends Record, R extends Record> List<Mode> of(
            Bench<S, R> bench, Shared shared, FormSite site) {
        var modes = new ArrayList<Mode>();
        var own =
                new SessionSite(
                        shared.painter(),
                        site.files(),
                        site.folder(),
                        shared.faults()::bug,
                        shared.open());
        for (Instrument<R> i : bench.page().instruments())
            modes.add(
                    new Mode(
                            i.id(),
                            i.title(),
                            i.icon(),
                            i.help(),
                            () -> new SessionMode<>(bench, i, shared, own)));
        if (bench.page().lab().needsProblem())
            modes.add(
                    new Mode(
                            "glance",
                            "Network and data",
                            "mdi2g-graph-outline",
                            "Layers, examples, decision regions and weights",
                            () -> new GlanceView<>(bench, shared)));
        modes.add(
                new Mode(
                        "compare",
                        "Compare",
                        "mdi2c-compare",
                        "Two results side by side, and their difference",
                        () -> new CompareView<>(bench, shared, shared.runs())));
        return modes;
    }
}
