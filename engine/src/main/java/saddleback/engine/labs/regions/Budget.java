package saddleback.engine.labs.regions;

import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

/**
 * How much may be done.
 *
 * @param cells counting stops after so many with "at least"
 * @param drawn cells whose shapes are kept for figures and files; of more only the number is found
 */
public record Budget(
        @Setting(value = "Counting stops after so many cells", min = 1, log = true) long cells,
        @Setting(value = "Cells whose shapes are kept, 0 counts only", min = 0, max = 5_000_000)
                int drawn) {

    /** Checks the ranges. */
    public Budget {
        Ranges.check(Budget.class, cells, drawn);
    }

    /** Ten million counted, 200,000 kept. */
    public static Budget defaults() {
        return new Budget(10_000_000, 200_000);
    }
}
