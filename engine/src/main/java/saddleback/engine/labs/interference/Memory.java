package saddleback.engine.labs.interference;

import org.jspecify.annotations.Nullable;

import saddleback.engine.interference.Learner;
import saddleback.engine.interference.Remedy;
import saddleback.engine.interference.Sampling;
import saddleback.engine.interference.Variant;
import saddleback.engine.policy.World;
import saddleback.engine.run.Heap;
import saddleback.engine.run.Seed;

/** What the lab needs of memory, told before the work starts. */
final class Memory {
    /** Of most courses fewer moments are kept. */
    private static final long MOMENTS = 1000;

    /** Vectors of an integrator, and of a learner for each of its components. */
    private static final long VECTORS = 30;

    private static final long OF_A_COMPONENT = 9;

    private long courses;
    private long widest;

    private Memory() {}

    /**
     * Checks that the estimate fits.
     *
     * @param threads that work side by side
     * @throws IllegalArgumentException "settings: rule, was value"
     */
    static void check(Setup setup, Seed seed, int threads) {
        InterferenceSettings s = setup.settings();
        var memory = new Memory();
        int parameters = memory.add(setup, s.variant(), s.remedy(), 1);
        for (BesideSettings way : s.beside()) memory.add(setup, way.variant(), way.remedy(), 1);
        StaircaseSettings stairs = s.staircase();
        if (stairs != null) {
            Setup last = new StaircaseStudy(s, seed).setup(stairs.most());
            memory.add(last, s.variant(), s.remedy(), stairs.most() - 1L);
        }
        int tasks = Math.max(1, s.beside().size());
        if (stairs != null) tasks = Math.max(tasks, stairs.most() - 1);
        if (s.basin() != null) tasks = Math.max(tasks, s.basin().points());
        long drawn = 0;
        @Nullable Sampling sampling = setup.sampling();
        if (sampling != null) drawn = sampling.bytes(setup.world(), s.remedy(), parameters);
        Heap.require(
                memory.courses + Math.min(threads, tasks) * memory.widest + drawn,
                "settings",
                "learning",
                "fewer contexts, cells, units or runs need less");
    }

    /** Adds so many courses of a way of learning; how many parameters it has. */
    private int add(Setup setup, Variant variant, @Nullable Remedy remedy, long count) {
        World world = setup.world();
        int parameters = Learner.initial(world, setup.start(), variant, remedy).parameters().length;
        long k = world.components();
        long numbers = parameters + k * (k + 3);
        if (remedy instanceof Remedy.Replay) numbers += k * world.states() * world.actions();
        courses += count * MOMENTS * Double.BYTES * numbers;
        widest = Math.max(widest, Double.BYTES * numbers * (VECTORS + OF_A_COMPONENT * k));
        return parameters;
    }
}
