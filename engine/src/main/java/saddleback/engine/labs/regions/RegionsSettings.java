package saddleback.engine.labs.regions;

import org.jspecify.annotations.Nullable;

import saddleback.engine.regions.Domain;
import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

/**
 * What the region lab asks. At most one of box, disc and whole is given. Without any it is a box:
 * of a cut through examples around these, of a line from 0 to 1, else around the examples' feet on
 * the cut, with a margin; where there are no data the box of a construction, else [-1, 1] along
 * every axis.
 *
 * @param along at how many recorded training steps the regions are counted too, null for none
 */
public record RegionsSettings(
        @Setting("Which inputs are looked at") CutSettings cut,
        @Setting("The box in coordinates of the cut") Domain.@Nullable Box box,
        @Setting("The disc in coordinates of a plane cut") Domain.@Nullable Disc disc,
        @Setting("Whether the whole line or plane is counted") boolean whole,
        @Setting("Whether every decision is proved, with exact arithmetic where needed")
                boolean certify,
        @Setting("How much may be done") Budget budget,
        @Setting(
                        value = "Recorded training steps at which regions are counted",
                        min = 2,
                        max = 1000)
                @Nullable Integer along,
        @Setting("Random networks of several shapes beside this one")
                @Nullable SweepSettings sweep) {

    /** Checks the ranges and what excludes each other. */
    public RegionsSettings {
        Ranges.check(RegionsSettings.class, cut, box, disc, whole, certify, budget, along, sweep);
        int domains = (box == null ? 0 : 1) + (disc == null ? 0 : 1) + (whole ? 1 : 0);
        if (domains > 1)
            throw new IllegalArgumentException(
                    "box: at most one of box, disc and whole, was %d".formatted(domains));
    }

    /** What can be drawn of any problem, certified. */
    public static RegionsSettings defaults() {
        return new RegionsSettings(
                new CutSettings.Automatic(),
                null,
                null,
                false,
                true,
                Budget.defaults(),
                null,
                null);
    }
}
