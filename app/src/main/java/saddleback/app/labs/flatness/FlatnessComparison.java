package saddleback.app.labs.flatness;

import saddleback.engine.labs.flatness.FlatnessResult;
import saddleback.engine.labs.flatness.Measured;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Panel;
import saddleback.viz.figure.Plane;

import java.util.ArrayList;
import java.util.List;

/** The measures of two results side by side: of both networks as they were, and afterwards. */
final class FlatnessComparison {
    private FlatnessComparison() {}

    /** The figures; none where no measure is known of both. */
    static List<Figure> of(FlatnessResult one, FlatnessResult two) {
        var panels = new ArrayList<Panel>();
        measures("before the change: second over first", one.before(), two.before(), panels);
        measures("after the change: second over first", one.after(), two.after(), panels);
        var figures = new ArrayList<Figure>();
        if (!panels.isEmpty())
            figures.add(Figure.grid("", panels, panels.size(), null, "").named("measures"));
        if (one.after().spectrum().length > 0 && two.after().spectrum().length > 0)
            figures.add(
                    new Spectra(
                                    one.after().spectrum(),
                                    two.after().spectrum(),
                                    List.of("first", "second"),
                                    FlatnessFigures.label(
                                            one.after().whole() && two.after().whole()))
                            .figure()
                            .named("spectra after the change"));
        return figures;
    }

    private static void measures(String title, Measured one, Measured two, List<Panel> into) {
        List<Change> changes = Change.of(one.readings(), two.readings());
        if (changes.isEmpty()) return;
        Plane panel = Measures.of(title, changes);
        into.add(
                panel.with(
                        new Axis(
                                "second / first",
                                panel.x().range(),
                                panel.x().scale(),
                                panel.x().ticks()),
                        panel.y(),
                        panel.marks()));
    }
}
