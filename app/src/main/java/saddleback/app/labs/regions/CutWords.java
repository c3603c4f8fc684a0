package saddleback.app.labs.regions;

import saddleback.app.glance.Numbers;
import saddleback.engine.labs.regions.RegionsResult;
import saddleback.engine.regions.Census;

/** What stands over and beside the figures of regions. */
public final class CutWords {
    private CutWords() {}

    /** "x₁" in the input space, "u₁" on a cut. */
    public static String axis(RegionsResult result, int index) {
        String name = result.slice() == null ? "input " : "coordinate ";
        return name + (index + 1) + (result.slice() == null ? "" : " of the cut");
    }

    /** "127 activation regions", "at least 10,000,000 activation regions". */
    public static String regions(Census census) {
        return (census.complete() ? "" : "at least ")
                + Numbers.count(census.regions(), "activation region", "activation regions");
    }

    /** "certified, 12 decisions exact", "not certified". */
    public static String proof(Census census) {
        if (!census.certified()) return "not certified";
        if (census.exactDecisions() == 0) return "certified";
        return "certified, "
                + Numbers.count(
                        census.exactDecisions(), "decision made exactly", "decisions made exactly");
    }

    /** The regions and whether they are certified, in one line. */
    public static String title(RegionsResult result) {
        return regions(result.census()) + ", " + proof(result.census());
    }
}
