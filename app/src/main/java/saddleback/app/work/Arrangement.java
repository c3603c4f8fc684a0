package saddleback.app.work;

import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

import java.util.List;
import java.util.Map;

/**
 * How the window is laid out.
 *
 * @param lab the id of the lab in front; empty for none (the welcome page)
 * @param dividers places of the dividers between panels by the panel's id, 0 to 1
 * @param collapsed ids of the panels that are folded away
 */
public record Arrangement(
        @Setting("The lab in front") String lab,
        @Setting(value = "Width of the window", min = 100, max = 20000) double width,
        @Setting(value = "Height of the window", min = 100, max = 20000) double height,
        @Setting("Whether it fills the screen") boolean maximized,
        @Setting("Light or dark") Theme theme,
        @Setting("Where panels are divided") Map<String, Double> dividers,
        @Setting("Panels that are folded away") List<String> collapsed) {

    /** Checks the ranges and copies. */
    public Arrangement {
        Ranges.check(Arrangement.class, lab, width, height, maximized, theme, dividers, collapsed);
        dividers = Map.copyOf(dividers);
        collapsed = List.copyOf(collapsed);
    }

    /** A window of 1280 x 800 with everything in its usual place. */
    public static Arrangement defaults() {
        return new Arrangement("", 1280, 800, false, Theme.SYSTEM, Map.of(), List.of());
    }
}
