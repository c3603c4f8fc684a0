package saddleback.app.labs.interference.launch;

import saddleback.app.labs.interference.Curves;
import saddleback.engine.interference.Course;
import saddleback.engine.interference.Moment;
import saddleback.engine.interference.Plateau;

import java.util.Comparator;
import java.util.Optional;

/**
 * A moment of the chosen course.
 *
 * @param track it belongs to
 * @param index of the moment in the course
 */
record Cursor(Track track, int index) {

    /** The moment that the view asks for; none without a course. */
    static Optional<Cursor> of(Seen seen, View view) {
        return seen.chosen()
                .filter(t -> !t.course().moments().isEmpty())
                .map(t -> new Cursor(t, index(t.course(), view.part())));
    }

    private static int index(Course course, double part) {
        if (Double.isNaN(part)) return slowest(course);
        return (int) Math.round(part * (course.moments().size() - 1));
    }

    /** Where the worst plateau is slowest, else the beginning. */
    private static int slowest(Course course) {
        return course.plateaus().stream()
                .min(Comparator.comparingDouble(Plateau::severity))
                .map(p -> Curves.nearest(course, p.time()))
                .orElse(0);
    }

    /** The part of the course at a time. */
    static double part(Course course, double time) {
        int last = course.moments().size() - 1;
        return last <= 0 ? 0 : Curves.nearest(course, time) / (double) last;
    }

    /** Its part of the course. */
    double part() {
        int last = track.course().moments().size() - 1;
        return last <= 0 ? 0 : index / (double) last;
    }

    double time() {
        return track.course().time()[index];
    }

    Moment moment() {
        return track.course().moments().get(index);
    }
}
