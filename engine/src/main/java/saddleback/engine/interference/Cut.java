package saddleback.engine.interference;

import java.util.List;

/** The end of a course that was cut. */
record Cut(Course course) {

    /** When the speed fell for good, by straight lines between the moments; NaN if it did not. */
    double slowSince() {
        int last = course.time().length - 1;
        double[] speed = course.moments().stream().mapToDouble(Moment::speed).toArray();
        double top = 0;
        for (int i = last; i >= 0 && course.time()[i] >= begin(); i--)
            top = Math.max(top, speed[i]);
        double level = Plateau.FLAT * top;
        if (!(speed[last] <= level)) return Double.NaN;
        int i = last;
        while (i > 0 && speed[i - 1] <= level) i--;
        if (i == 0) return Double.NaN;
        double share = (speed[i - 1] - level) / (speed[i - 1] - speed[i]);
        return course.time()[i - 1] + share * (course.time()[i] - course.time()[i - 1]);
    }

    private double begin() {
        List<Plateau> flat = course.flat();
        return flat.isEmpty() ? 0 : flat.getLast().until();
    }
}
