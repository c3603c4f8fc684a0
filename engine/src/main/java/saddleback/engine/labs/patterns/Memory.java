package saddleback.engine.labs.patterns;

import saddleback.engine.pattern.Pattern;
import saddleback.engine.problem.Prepared;
import saddleback.engine.run.Heap;

/** What the lab needs of memory beyond its data, told before the work starts. */
final class Memory {
    private static final long BASE = 96L << 20;

    /**
     * Vectors as long as all that is trained: gradient, memory of a method, copies of the plane.
     */
    private static final int VECTORS = 12;

    /** Numbers a point: target, marks, losses, accuracies, other data, previews. */
    private static final int MAPS = 40;

    private Memory() {}

    /**
     * Checks that an optimisation fits.
     *
     * @throws IllegalArgumentException "settings: rule, was value"
     */
    static void check(Prepared loaded, How.Optimise how, Pattern cells) {
        long trained = (cells.axes() + 1L) * loaded.network().size();
        long points = 1;
        for (int n : cells.shape()) points *= n + 2L * Optimising.MARGIN;
        int moments = Moments.of(how.steps(), how.records()).length;
        // loss and accuracy on two data sets, as they are and while they are kept
        long maps = 8 * points * (moments + 2);
        long history = 4L * History.COLUMNS * how.steps();
        require(
                BASE + Double.BYTES * (VECTORS * trained + maps + history),
                "fewer cells, fewer moments or a smaller network need less");
    }

    /**
     * Checks that the maps of a constructed network fit; what the network itself needs is told when
     * it is written down.
     *
     * @throws IllegalArgumentException "settings.points: rule, was value"
     */
    static void check(PatternsSettings settings, How.Construct how, int axes) {
        double points = Math.pow(settings.points(), axes);
        FooledSettings fooled = settings.fooled();
        double maps = MAPS + how.study().length + (fooled == null ? 0 : fooled.slices());
        double bytes = BASE + Double.BYTES * points * maps;
        Heap.require((long) bytes, "settings.points", "a pattern", "fewer points need less");
    }

    private static void require(long bytes, String remedy) {
        Heap.require(bytes, "settings", "a pattern", remedy);
    }
}
