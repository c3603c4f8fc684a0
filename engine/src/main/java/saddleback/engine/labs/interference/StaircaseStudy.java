package saddleback.engine.labs.interference;

import saddleback.engine.interference.Course;
import saddleback.engine.interference.Learner;
import saddleback.engine.run.Run;
import saddleback.engine.run.Seed;

import java.util.List;
import java.util.function.Consumer;

/** The same kind of start for 2, 3, ... contexts, with as many actions too many. */
final class StaircaseStudy {
    /** The number of contexts of the first course. */
    static final int FIRST = 2;

    private final InterferenceSettings settings;
    private final Seed seed;

    StaircaseStudy(InterferenceSettings settings, Seed seed) {
        this.settings = settings;
        this.seed = seed;
    }

    /**
     * The courses.
     *
     * @param most contexts of the last
     * @param found told of the courses so far
     */
    List<Course> of(int most, Run<?> run, Consumer<List<Course>> found) {
        var flow = setup(FIRST).flow();
        return new Courses(flow, this::learner, most - FIRST + 1, found).all(run, "staircase");
    }

    private Learner learner(int number) {
        return setup(FIRST + number).learner();
    }

    /** So many contexts. */
    Setup setup(int contexts) {
        int actions = contexts + settings.actions() - settings.contexts();
        return Setup.of(settings.from(settings.start(), contexts, actions), seed);
    }
}
