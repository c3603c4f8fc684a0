package saddleback.engine.labs.interference;

import saddleback.engine.interference.Course;
import saddleback.engine.interference.Flow;
import saddleback.engine.interference.Learner;
import saddleback.engine.run.KeptNumbers;
import saddleback.engine.run.Run;
import saddleback.engine.run.SideBySide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/** Flows of several learners, one a thread; what is finished is kept. */
final class Courses {
    private final Flow flow;
    private final IntFunction<Learner> learners;
    private final Course[] courses;
    private final Consumer<List<Course>> found;

    /**
     * So many learners.
     *
     * @param learners makes the learner of each number, with arrays of its own
     * @param found told of the courses up to the first that is missing, whenever there is one more
     */
    Courses(
            Flow flow, IntFunction<Learner> learners, int count, Consumer<List<Course>> found) {
        this.flow = flow;
        this.learners = learners;
        this.found = found;
        courses = new Course[count];
    }

    /**
     * All courses.
     *
     * @param run progress over [0, 1]
     * @param name of what is kept, and of the progress
     */
    List<Course> all(Run<?> run, String name) {
        new SideBySide(run, name + "-", name, courses.length, this::tell)
                .each(
                        _ -> SideBySide.ANY,
                        (number, own) -> FlatCourse.of(flow.of(learners.apply(number), own)));
        return List.of(courses);
    }

    private void tell(int number, double[] numbers) {
        courses[number] = FlatCourse.read(numbers, learners.apply(number));
        int known = 0;
        while (known < courses.length && courses[known] != null) known++;
        if (known > number) found.accept(List.of(Arrays.copyOf(courses, known)));
    }
}
