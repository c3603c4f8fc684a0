package saddleback.app.labs.interference.fix;

import saddleback.app.labs.interference.ways.Cure;
import saddleback.engine.interference.Course;

import java.util.Objects;
import java.util.Optional;

/**
 * What a cure did.
 *
 * @param cure that was tried
 * @param question for which it was tried
 * @param course of learning; none where the learner cannot be given this cure
 * @param refused why not; empty where there is a course
 */
record Trial(Cure cure, Question question, Optional<Course> course, String refused) {

    /** Whether it answers this question too. */
    boolean answers(Question q) {
        return question.start().equals(q.start())
                && Objects.equals(cure.remedy(question.dose()), cure.remedy(q.dose()));
    }
}
