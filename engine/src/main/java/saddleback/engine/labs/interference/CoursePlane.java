package saddleback.engine.labs.interference;

import saddleback.engine.interference.Course;
import saddleback.engine.interference.Learner;
import saddleback.engine.linalg.Blas;
import saddleback.engine.linalg.Vectors;
import saddleback.engine.slice.Plane;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The plane through the mean of a course's parameters along its two principal directions, from the
 * inner products of its points.
 *
 * @param plane its directions orthonormal, the greater variance first, both pointing from the
 *     course's start to its end
 * @param share of the variance that the plane holds
 */
record CoursePlane(Plane plane, double share) {
    private static final int MOST = 400;
    private static final double NONE = 1e-13;

    /**
     * The plane.
     *
     * @param learner the one that made the course
     */
    static CoursePlane of(Course course, Learner learner) {
        List<double[]> points = points(course, learner.parameters());
        double[] mean = mean(points);
        int n = points.size();
        for (double[] p : points) Vectors.add(p, -1, mean);
        double[] gram = new double[n * n];
        for (int i = 0; i < n; i++)
            for (int j = 0; j <= i; j++)
                gram[i * n + j] = gram[j * n + i] = Vectors.dot(points.get(i), points.get(j));
        double total = 0;
        for (int i = 0; i < n; i++) total += gram[i * n + i];
        if (total == 0) return at(mean, learner);
        double[] values = Blas.eigenvectors(gram, n, 1);
        double[] first = direction(points, gram, n - 1);
        boolean line = n < 2 || !(values[n - 2] > NONE * total);
        double[] second =
                line
                        ? across(learner, course.states()[0], 0, first)
                        : direction(points, gram, n - 2);
        double held = values[n - 1] + (line ? 0 : values[n - 2]);
        return new CoursePlane(new Plane(mean, first, second), Math.min(1, held / total));
    }

    /** Through a course that stays where it is: the gradients of the first two components. */
    private static CoursePlane at(double[] point, Learner learner) {
        double[] state = learner.start();
        double[] first = across(learner, state, 0, new double[point.length]);
        return new CoursePlane(new Plane(point, first, across(learner, state, 1, first)), 1);
    }

    private static List<double[]> points(Course course, int parameters) {
        int n = course.states().length;
        int count = Math.min(n, MOST);
        var points = new ArrayList<double[]>();
        for (int i = 0; i < count; i++) {
            int at = count == 1 ? 0 : (int) ((long) i * (n - 1) / (count - 1));
            points.add(Arrays.copyOf(course.states()[at], parameters));
        }
        return points;
    }

    private static double[] mean(List<double[]> points) {
        double[] mean = new double[points.getFirst().length];
        for (double[] p : points) Vectors.add(mean, 1.0 / points.size(), p);
        return mean;
    }

    private static double[] direction(List<double[]> points, double[] vectors, int row) {
        int n = points.size();
        double[] v = new double[points.getFirst().length];
        for (int i = 0; i < n; i++) Vectors.add(v, vectors[row * n + i], points.get(i));
        Vectors.scale(v, 1 / Vectors.norm(v));
        double[] way = points.getLast().clone();
        Vectors.add(way, -1, points.getFirst());
        if (Vectors.dot(v, way) < 0) Vectors.scale(v, -1);
        return v;
    }

    /**
     * Where the course does not say: the direction of component k's gradient as far as it is across
     * {@code along}; nothing where it is not.
     */
    private static double[] across(Learner learner, double[] state, int k, double[] along) {
        double[] v = learner.gradient(state, k);
        double length = Vectors.norm(v);
        Vectors.add(v, -Vectors.dot(v, along), along);
        double across = Vectors.norm(v);
        Vectors.scale(v, across > NONE * length ? 1 / across : 0);
        return v;
    }
}
