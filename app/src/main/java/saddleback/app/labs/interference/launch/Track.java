package saddleback.app.labs.interference.launch;

import saddleback.app.labs.interference.NamedCourse;
import saddleback.app.labs.interference.WayName;
import saddleback.engine.interference.Course;
import saddleback.engine.interference.Variant;

/**
 * How a learner learned.
 *
 * @param launched where it began
 * @param variant what drove it
 * @param course what came of it
 */
record Track(Launched launched, Variant variant, Course course) {

    /** Whether it answers this too. */
    boolean of(Launched other, Variant way) {
        return variant == way && launched.start().equals(other.start());
    }

    /** "2 on-policy". */
    NamedCourse named() {
        return new NamedCourse(name(), course);
    }

    /** "learner 2, on-policy". */
    String words() {
        return "learner " + launched.number() + ", " + WayName.of(variant);
    }

    String name() {
        return launched.number() + " " + WayName.of(variant);
    }
}
