package saddleback.engine.data;

import saddleback.engine.run.Normals;
import saddleback.engine.run.Seed;
import saddleback.engine.settings.Id;
import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

/**
 * Regression on a random network with one hidden layer, the teacher: y = A phi(W x / sqrt(d)) /
 * sqrt(h) plus normal noise, with the numbers of W (h x d), A (outputs x h) and x all standard
 * normal. Training and test examples share the teacher.
 */
@Id(
        value = "teacher-student",
        name = "Teacher and student",
        meaning = "Regression on a random network with one hidden layer")
public record TeacherStudent(
        @Setting(value = "Number of training and of test examples", min = 2, max = 10_000_000)
                int examples,
        @Setting(value = "Number of features d", min = 1, max = 10_000) int features,
        @Setting(value = "Hidden units h of the teacher", min = 1, max = 10_000) int hidden,
        @Setting(value = "Number of outputs", min = 1, max = 1000) int outputs,
        @Setting("The teacher's activation phi") Activation activation,
        @Setting(value = "Standard deviation of the noise on each target", min = 0) double noise)
        implements Generator {

    /** The teacher's activation. */
    public enum Activation {
        /** max(0, x). */
        RELU {
            @Override
            double of(double v) {
                return Math.max(0, v);
            }
        },
        /** tanh x. */
        TANH {
            @Override
            double of(double v) {
                return StrictMath.tanh(v);
            }
        };

        abstract double of(double v);
    }

    /** Checks the ranges and the size. */
    public TeacherStudent {
        Ranges.check(TeacherStudent.class, examples, features, hidden, outputs, activation, noise);
        Generator.checkSize(examples, Math.max(features, outputs));
        Generator.checkSize(hidden, Math.max(features, outputs));
    }

    /** 1000 examples of 10 features, a ReLU teacher with 5 hidden units, one output, no noise. */
    public static TeacherStudent defaults() {
        return new TeacherStudent(1000, 10, 5, 1, Activation.RELU, 0);
    }

    @Override
    public Dataset draw(Seed problem, Seed draw) {
        double[] w = problem.of("first layer").normals().fill(new double[hidden * features]);
        double[] a = problem.of("second layer").normals().fill(new double[outputs * hidden]);
        double[] x = draw.of("points").normals().fill(new double[examples * features]);
        Normals normals = draw.of("noise").normals();
        double[] y = new double[examples * outputs];
        double[] h = new double[hidden];
        for (int i = 0; i < examples; i++) {
            for (int k = 0; k < hidden; k++)
                h[k] = activation.of(dot(w, k, x, i, features) / Math.sqrt(features));
            for (int o = 0; o < outputs; o++)
                y[i * outputs + o] =
                        dot(a, o, h, 0, hidden) / Math.sqrt(hidden) + noise * normals.next();
        }
        return new Dataset(x, features, new Targets.Reals(y, outputs));
    }

    /** Row i of {@code a} times row j of {@code b}, both of length n. */
    private static double dot(double[] a, int i, double[] b, int j, int n) {
        double sum = 0;
        for (int k = 0; k < n; k++) sum += a[i * n + k] * b[j * n + k];
        return sum;
    }
}
