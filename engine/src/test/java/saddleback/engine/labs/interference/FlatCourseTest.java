package saddleback.engine.labs.interference;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import saddleback.engine.interference.Course;
import saddleback.engine.interference.Moment;
import saddleback.engine.run.Progress;

class FlatCourseTest {
    private static void assertReadBack(String settings) {
        Setup setup = Setup.of(Cases.settings(settings), Cases.SEED);
        Course course = setup.flow().of(setup.learner(), Progress.NONE);
        Course read = FlatCourse.read(FlatCourse.of(course), setup.learner());
        assertArrayEquals(course.time(), read.time());
        assertArrayEquals(course.states(), read.states());
        assertArrayEquals(course.half(), read.half());
        assertArrayEquals(course.reached(), read.reached());
        assertEquals(course.totalTime(), read.totalTime());
        assertEquals(course.plateaus(), read.plateaus());
        assertEquals(course.steps(), read.steps());
        assertEquals(course.smallSteps(), read.smallSteps());
        assertEquals(course.slid(), read.slid());
        assertEquals(course.moments().size(), read.moments().size());
        for (int i = 0; i < course.moments().size(); i++)
            assertAlike(course.moments().get(i), read.moments().get(i));
    }

    private static void assertAlike(Moment a, Moment b) {
        assertArrayEquals(a.success(), b.success());
        assertArrayEquals(a.failure(), b.failure());
        assertArrayEquals(a.rate(), b.rate());
        assertArrayEquals(a.interference(), b.interference());
        assertEquals(a.speed(), b.speed());
        assertEquals(a.velocity(), b.velocity());
        assertEquals(a.slid(), b.slid());
    }

    @Test
    void toTheLastBit() {
        assertReadBack("{}");
        assertReadBack("{\"remedy\": {\"replay\": {}}, \"limit\": 20}");
        assertReadBack("{\"agent\": {\"network\": {}}, \"limit\": 30}");
        assertReadBack("{\"agent\": {\"network\": {\"layers\": [{\"dense\": 8}, \"relu\"]}}}");
    }
}
