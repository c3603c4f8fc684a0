package saddleback.engine.labs.interference;

import org.jspecify.annotations.Nullable;

import saddleback.engine.interference.Course;
import saddleback.engine.interference.Sampled;

import java.util.List;

/** A result that grows: what has been found so far. */
final class Findings {
    private final InterferenceSettings settings;
    private final Course course;
    private List<Course> beside = List.of();
    private List<CornerVisit> visits = List.of();
    private List<Conserved> conserved = List.of();
    private @Nullable Laws laws;
    private @Nullable Surface surface;
    private @Nullable Sampled sampled;
    private @Nullable Basin basin;
    private List<Course> staircase = List.of();

    Findings(InterferenceSettings settings, Course course) {
        this.settings = settings;
        this.course = course;
    }

    void beside(List<Course> courses) {
        beside = courses;
    }

    void theory(List<CornerVisit> near, List<Conserved> kept, @Nullable Laws closedForms) {
        visits = near;
        conserved = kept;
        laws = closedForms;
    }

    void surface(Surface found) {
        surface = found;
    }

    void sampled(Sampled runs) {
        sampled = runs;
    }

    void basin(Basin map) {
        basin = map;
    }

    void staircase(List<Course> courses) {
        staircase = courses;
    }

    /** All of it as a result. */
    InterferenceResult result() {
        return new InterferenceResult(
                settings,
                course,
                beside,
                visits,
                conserved,
                laws,
                surface,
                sampled,
                basin,
                staircase);
    }
}
