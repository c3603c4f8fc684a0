package saddleback.app.labs.interference;

import saddleback.engine.interference.Course;
import saddleback.engine.labs.interference.BesideSettings;
import saddleback.engine.labs.interference.InterferenceResult;

import java.util.ArrayList;
import java.util.List;

/**
 * A way of learning and what it is called.
 *
 * @param name for the legend
 * @param course of learning
 */
public record NamedCourse(String name, Course course) {

    /** The course of a result and those beside it, as far as they are known; never empty. */
    public static List<NamedCourse> of(InterferenceResult result) {
        var all = new ArrayList<NamedCourse>();
        var settings = result.settings();
        all.add(
                new NamedCourse(
                        WayName.of(settings.variant(), settings.remedy()), result.course()));
        for (int i = 0; i < result.beside().size(); i++) {
            BesideSettings b = settings.beside().get(i);
            all.add(new NamedCourse(WayName.of(b.variant(), b.remedy()), result.beside().get(i)));
        }
        return List.copyOf(all);
    }

    /** The number of components, K; 0 where nothing was measured yet. */
    public int components() {
        return Curves.components(course);
    }
}
