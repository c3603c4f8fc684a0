package saddleback.engine.run;

/** The memory that work may still use, asked before the work starts. */
public final class Heap {
    private Heap() {}

    /**
     * Refuses work that does not fit. What is no longer used is given back before work is refused,
     * so a long session never refuses what would fit.
     *
     * @param needed bytes
     * @param name the setting to blame, e.g. "settings"
     * @param work what it would be, with its article, e.g. "a surface"
     * @param remedy what needs less, e.g. "fewer points need less"
     * @throws IllegalArgumentException "name: rule, was value"
     */
    public static void require(long needed, String name, String work, String remedy) {
        if (needed <= free()) return;
        System.gc();
        long free = free();
        if (needed > free)
            throw new IllegalArgumentException(
                    ("%s: %s that fits in the %,d MB of memory that are left, was one that needs"
                                    + " about %,d MB (%s)")
                            .formatted(name, work, free >> 20, needed >> 20, remedy));
    }

    private static long free() {
        Runtime vm = Runtime.getRuntime();
        return vm.maxMemory() - vm.totalMemory() + vm.freeMemory();
    }
}
