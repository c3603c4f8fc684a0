package saddleback.app.labs.interference.launch;

import saddleback.engine.labs.interference.StartSettings;

import java.util.Objects;

/** What sliders and choices change. */
final class Moves {
    private Moves() {}

    /** After a slider was moved. */
    static Wanted slid(Wanted w, String id, double value) {
        Ground g = w.ground();
        return switch (id) {
            case LaunchControls.KAPPA -> w.on(g.withKappa(within(id, value, 0, Ground.MOST_KAPPA)));
            case LaunchControls.CONTEXTS ->
                    w.on(g.withContexts((int) within(id, value, 2, Ground.MOST_CONTEXTS)));
            case LaunchControls.ACTIONS ->
                    w.on(g.withActions((int) within(id, value, 2, Ground.MOST_ACTIONS)));
            case LaunchControls.ACROSS_START -> start(w, value, Double.NaN);
            case LaunchControls.UP_START -> start(w, Double.NaN, value);
            case LaunchControls.OTHERS ->
                    w.selected()
                            .map(l -> w.with(l.others(g, w.first(), w.second(), value)))
                            .orElse(w);
            case LaunchControls.STRENGTH ->
                    w.selected()
                            .map(
                                    l ->
                                            new Launched(
                                                    l.number(),
                                                    new StartSettings.Adversarial(value)))
                            .map(w::with)
                            .orElse(w);
            default -> throw new IllegalArgumentException("control: one of those shown, was " + id);
        };
    }

    private static double within(String id, double value, double low, double high) {
        if (!(value >= low && value <= high))
            throw new IllegalArgumentException(
                    "%s: from %s to %s, was %s".formatted(id, low, high, value));
        return value;
    }

    /** With one of the plane's two successes changed, the other NaN. */
    private static Wanted start(Wanted w, double x, double y) {
        return w.selected()
                .map(l -> w.ground().success(l.start()))
                .map(
                        at ->
                                w.at(
                                        Double.isNaN(x) ? at[w.first()] : x,
                                        Double.isNaN(y) ? at[w.second()] : y))
                .orElse(w);
    }

    /** After one of several was chosen. */
    static Wanted chosen(Wanted w, String id, int option) {
        return switch (id) {
            case LaunchControls.START -> option == 0 ? w : preset(w, option - 1);
            case LaunchControls.ACROSS ->
                    w.across(Objects.checkIndex(option, w.ground().contexts()));
            case LaunchControls.UP -> w.up(Objects.checkIndex(option, w.ground().contexts()));
            default -> throw new IllegalArgumentException("control: one of those shown, was " + id);
        };
    }

    private static Wanted preset(Wanted w, int index) {
        StartSettings start =
                Preset.ALL.get(Objects.checkIndex(index, Preset.ALL.size())).start(w.ground());
        return w.selected()
                .map(l -> w.with(new Launched(l.number(), start)))
                .orElse(w.launch(start));
    }
}
