package saddleback.engine.labs.patterns;

import org.jspecify.annotations.Nullable;

import saddleback.engine.pattern.source.TargetSettings;
import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

import java.util.List;

/**
 * What the pattern lab asks.
 *
 * @param target what shall be seen
 * @param how the way it comes into the loss
 * @param heights losses of ink and paper where the target has none of its own, null for the least
 *     that can be and 2.5 above it
 * @param points along each axis of the maps of a constructed network; cells of an optimised one are
 *     evaluated themselves, with two more on each side
 * @param transfer the same plane on other data, null for none
 * @param fooled what a plane does not tell, null for none
 */
public record PatternsSettings(
        @Setting("What shall be seen in the loss") TargetSettings target,
        @Setting("How it comes into the loss") How how,
        @Setting("Losses of ink and paper, where the target does not have its own")
                @Nullable HeightSettings heights,
        @Setting(
                        value = "Points along each axis of a constructed network's maps",
                        min = 2,
                        max = 1001)
                int points,
        @Setting("The same plane on other data") @Nullable TransferSettings transfer,
        @Setting("What the plane does not tell") @Nullable FooledSettings fooled) {

    private static final List<String> HEART =
            List.of(
                    "..........",
                    ".##....##.",
                    "####..####",
                    "##########",
                    "##########",
                    ".########.",
                    "..######..",
                    "...####...",
                    "....##....",
                    "..........");

    /** Checks the ranges. */
    public PatternsSettings {
        Ranges.check(PatternsSettings.class, target, how, heights, points, transfer, fooled);
    }

    /** A heart of 10 x 10 cells, found in the network of the problem. */
    public static PatternsSettings defaults() {
        return new PatternsSettings(
                new TargetSettings.Cells(HEART),
                How.Optimise.defaults(),
                null,
                101,
                TransferSettings.defaults(),
                FooledSettings.defaults());
    }
}
