package saddleback.engine.labs.interference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import saddleback.engine.interference.Course;

import java.util.Arrays;
import java.util.List;

/**
 * Staircases from the adversarial start with κ = 3 and A = 3 beside a reference in Python, which
 * took midpoint steps of at most 0.05 in a logit.
 */
class StaircaseStudyTest {
    private static List<Course> stairs(String variant) {
        return Cases.run(
                        ("{\"contexts\": 4, \"actions\": 4, \"bias\": 3, \"variant\": \"%s\","
                                + " \"start\": {\"adversarial\": 3}, \"beside\": [],"
                                + " \"staircase\": {\"most\": 6}}")
                                .formatted(variant))
                .staircase();
    }

    private static void assertStairs(Course course, int flat, double... half) {
        assertEquals(flat, course.flat().size());
        double[] sorted = course.half().clone();
        Arrays.sort(sorted);
        for (int i = 0; i < half.length; i++) assertEquals(half[i], sorted[i], 0.03 * half[i]);
    }

    @Test
    void moreComponentsLongerStairs() {
        List<Course> all = stairs("on-policy");
        assertEquals(5, all.size());
        for (int i = 0; i < 5; i++) assertEquals(i + 2, all.get(i).half().length);
        assertStairs(all.get(1), 2, 3.83, 146.7, 757.1);
        assertStairs(all.get(2), 3, 4.67, 17.7, 1645, 1720);
        assertStairs(all.get(4), 4, 5.74, 7.34, 63.7, 77.9, 438.3, 712.5);
    }

    @Test
    void noStairsWithoutInterferenceOrCoupling() {
        for (Course course : stairs("tabular")) assertEquals(0, course.flat().size());
        for (Course course : stairs("supervised")) {
            assertEquals(0, course.flat().size());
            double[] half = course.half().clone();
            Arrays.sort(half);
            assertEquals(half[0], half[half.length - 1], 1);
        }
    }
}
