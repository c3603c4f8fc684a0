package saddleback.app.glance;

import saddleback.engine.data.Dataset;
import saddleback.engine.data.Targets;
import saddleback.engine.linalg.Matrix;
import saddleback.engine.net.Answer;
import saddleback.engine.problem.Prepared;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.ColourMap;
import saddleback.viz.figure.ColourScale;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Grid;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Panel;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Raster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The first test images that a network takes for another class. */
final class WrongImages {
    private static final int MOST_ASKED = 2000;
    private static final int MOST_SHOWN = 18;
    private static final int COLUMNS = 6;
    private static final int SHORT = 6;

    private WrongImages() {}

    static Optional<Figure> of(Prepared prepared, double[] weights) {
        Dataset test = prepared.data().test();
        Optional<ImageShape> shape = ImageShape.of(prepared);
        if (shape.isEmpty() || !(test.targets() instanceof Targets.Classes c))
            return Optional.empty();
        int asked = Math.min(MOST_ASKED, test.examples());
        double[] x = Arrays.copyOf(test.x(), asked * test.features());
        Matrix z = Outputs.of(prepared, weights, x);
        int[] wrong =
                IntStream.range(0, asked).filter(i -> Answer.of(z, i) != c.labels()[i]).toArray();
        if (wrong.length == 0) return Optional.empty();
        ColourScale scale = ColourScale.linear(ColourMap.GREY, x);
        var panels = new ArrayList<Panel>();
        for (int i : Arrays.copyOf(wrong, Math.min(MOST_SHOWN, wrong.length)))
            panels.add(
                    panel(
                            test,
                            shape.get(),
                            i,
                            scale,
                            words(c.names(), c.labels()[i], Answer.of(z, i))));
        return Optional.of(
                Figure.grid(
                        title(wrong.length, asked, test.examples()), panels, COLUMNS, null, ""));
    }

    private static String words(List<String> names, int label, int answer) {
        String from = names.get(label);
        String to = names.get(answer);
        return from + (from.length() + to.length() > SHORT ? "\n→ " : " → ") + to;
    }

    /** "True → predicted: the first 18 of 158 wrong among the first 2,000 of 10,000 ...". */
    private static String title(int wrong, int asked, int all) {
        String which = wrong > MOST_SHOWN ? "the first " + MOST_SHOWN + " of " : "";
        String among = asked < all ? "the first " + Numbers.of(asked) + " of " : "";
        return "True → predicted: %s%s wrong among %s%s test examples"
                .formatted(which, Numbers.of(wrong), among, Numbers.of(all));
    }

    private static Plane panel(
            Dataset data, ImageShape shape, int example, ColourScale scale, String title) {
        var values = new double[data.features()];
        for (int i = 0; i < shape.height(); i++)
            for (int j = 0; j < shape.width(); j++)
                values[(shape.height() - 1 - i) * shape.width() + j] =
                        shape.pixel(data, example, i, j);
        var grid = new Grid(count(shape.width()), count(shape.height()), values);
        return new Plane(
                        title,
                        Axis.linear("", new Range(-0.5, shape.width() - 0.5)),
                        Axis.linear("", new Range(-0.5, shape.height() - 0.5)),
                        List.of(new Raster(grid, scale, Raster.Look.CELLS)),
                        null,
                        Legend.NONE,
                        Plane.Aspect.EQUAL)
                .bare();
    }

    private static double[] count(int n) {
        return IntStream.range(0, n).asDoubleStream().toArray();
    }
}
