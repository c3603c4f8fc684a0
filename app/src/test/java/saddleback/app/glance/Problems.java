package saddleback.app.glance;

import saddleback.engine.data.DataSettings;
import saddleback.engine.data.DataSource;
import saddleback.engine.data.GeneratedData;
import saddleback.engine.data.SampleData;
import saddleback.engine.data.Scale;
import saddleback.engine.data.Sine;
import saddleback.engine.data.Spirals;
import saddleback.engine.data.TeacherStudent;
import saddleback.engine.data.TwoMoons;
import saddleback.engine.data.Xor;
import saddleback.engine.io.WeightFile;
import saddleback.engine.net.Init;
import saddleback.engine.net.LayerSettings;
import saddleback.engine.net.Loss;
import saddleback.engine.net.NetworkSettings;
import saddleback.engine.optim.Adam;
import saddleback.engine.optim.TrainingSettings;
import saddleback.engine.problem.Preparation;
import saddleback.engine.problem.Prepared;
import saddleback.engine.problem.Problem;
import saddleback.engine.problem.Weights;
import saddleback.engine.run.Run;
import saddleback.engine.run.Seed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Problems to look at. */
final class Problems {
    static final LayerSettings TANH = new LayerSettings.Tanh();
    static final LayerSettings RELU = new LayerSettings.Relu();

    private Problems() {}

    static LayerSettings dense(int units) {
        return new LayerSettings.Dense(units, true);
    }

    static Problem problem(DataSource source, Loss loss, Weights weights, LayerSettings... layers) {
        return new Problem(
                new DataSettings(source, null, Scale.AUTOMATIC, null),
                NetworkSettings.of(List.of(layers)),
                loss,
                0,
                weights);
    }

    /** Data and network, every weight 0. */
    static Prepared loaded(DataSource source, Loss loss, LayerSettings... layers) {
        var weights = new Weights.Initial(new Init.He());
        return Preparation.loaded(problem(source, loss, weights, layers), new Seed(1));
    }

    static Prepared trained(
            DataSource source, Loss loss, double rate, int epochs, LayerSettings... layers) {
        TrainingSettings d = TrainingSettings.defaults();
        var training =
                new TrainingSettings(
                        new Adam(rate, 0.9, 0.999, 1e-8),
                        64,
                        epochs,
                        null,
                        d.init(),
                        d.schedule(),
                        null,
                        null,
                        d.curve(),
                        d.trajectory(),
                        d.checkpoint());
        Problem problem = problem(source, loss, new Weights.Trained(training), layers);
        return Preparation.of(problem, WeightFile::read, new Seed(1), Run.unwatched());
    }

    static SampleData sample(String name) {
        return new SampleData(name);
    }

    /** What the pictures are made of. */
    static Map<String, Prepared> all() {
        var all = new LinkedHashMap<String, Prepared>();
        Loss entropy = Loss.CROSS_ENTROPY;
        var moons = new GeneratedData(new TwoMoons(400, 0.15));
        all.put("two-moons", trained(moons, entropy, 0.02, 100, dense(8), TANH, dense(2)));
        all.put(
                "two-moons-one-output",
                trained(moons, Loss.BINARY_CROSS_ENTROPY, 0.02, 100, dense(8), RELU, dense(1)));
        all.put("digits", trained(sample("digits"), entropy, 0.01, 5, dense(32), TANH, dense(10)));
        all.put(
                "fashion-mnist-14",
                trained(
                        sample("fashion-mnist-14"),
                        entropy,
                        0.002,
                        2,
                        dense(64),
                        RELU,
                        dense(32),
                        RELU,
                        dense(10)));
        all.put("iris", trained(sample("iris"), entropy, 0.02, 60, dense(8), TANH, dense(3)));
        var sine = new GeneratedData(new Sine(200, 1, 0.1));
        Loss squared = Loss.SQUARED_ERROR;
        all.put(
                "sine",
                trained(sine, squared, 0.02, 400, dense(16), TANH, dense(16), TANH, dense(1)));
        var spirals = new GeneratedData(new Spirals(600, 5, 0.5, 0.02));
        all.put("spirals", trained(spirals, entropy, 0.01, 200, dense(32), TANH, dense(5)));
        var teacher =
                new GeneratedData(
                        new TeacherStudent(300, 2, 4, 1, TeacherStudent.Activation.TANH, 0.02));
        all.put("teacher", trained(teacher, squared, 0.02, 200, dense(16), TANH, dense(1)));
        var wide =
                new GeneratedData(
                        new TeacherStudent(300, 14, 4, 1, TeacherStudent.Activation.TANH, 0.02));
        all.put("wide-teacher", trained(wide, squared, 0.02, 20, dense(16), TANH, dense(1)));
        all.put("deep", loaded(new GeneratedData(Xor.defaults()), entropy, deep(6)));
        all.put("deeper", loaded(new GeneratedData(Xor.defaults()), entropy, deep(15)));
        return all;
    }

    private static LayerSettings[] deep(int dense) {
        var layers = new ArrayList<LayerSettings>();
        for (int i = 0; i < dense - 1; i++) {
            layers.add(dense(4 << i % 5));
            layers.add(i % 3 == 1 ? new LayerSettings.LeakyRelu(0.01) : RELU);
        }
        layers.set(0, new LayerSettings.Maxout(12, 3));
        layers.add(dense(2));
        return layers.toArray(LayerSettings[]::new);
    }
}
