package saddleback.engine.labs.patterns;

import org.jspecify.annotations.Nullable;

import saddleback.engine.construct.Base;
import saddleback.engine.construct.ColourHeads;
import saddleback.engine.data.Dataset;
import saddleback.engine.pattern.Target;

import java.util.List;

/**
 * What three heads shall paint.
 *
 * @param colours red, green and blue; empty for none
 * @param asked losses of no light and of full light
 */
record Light(List<Target> colours, Asked asked) {

    /** A network with three heads, null for none. */
    @Nullable ColourHeads heads(int grid, Base base, Dataset train) {
        if (colours.isEmpty()) return null;
        try {
            return ColourHeads.of(colours, grid, asked.low(), asked.high(), base, train);
        } catch (IllegalArgumentException e) {
            throw Refused.under("settings.how.construct", e);
        }
    }
}
