package saddleback.app.glance;

import saddleback.engine.data.Dataset;
import saddleback.engine.data.Split;
import saddleback.engine.data.Targets;
import saddleback.viz.figure.Fill;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Points;
import saddleback.viz.figure.Symbol;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Examples of two features as points, each class in its colour and shape, test examples open. */
final class ClassPoints {
    private static final int MOST = 500;
    private static final double SIZE = 4;
    private static final Symbol[] FULL = {
        Symbol.CIRCLE, Symbol.SQUARE, Symbol.DIAMOND, Symbol.TRIANGLE
    };
    private static final Symbol[] OPEN = {
        Symbol.RING, Symbol.OPEN_SQUARE, Symbol.OPEN_DIAMOND, Symbol.OPEN_TRIANGLE
    };

    private ClassPoints() {}

    static List<Mark> of(Split data) {
        var marks = new ArrayList<Mark>(of(data.test(), false));
        marks.addAll(of(data.train(), true));
        return marks;
    }

    /** "400 training examples, full, and 400 test examples, open". */
    static String words(Split data) {
        return Some.of(data.train().examples(), MOST).words("training")
                + " (full), "
                + Some.of(data.test().examples(), MOST).words("test")
                + " (open)";
    }

    /** "class 3" for a class that is named by its number. */
    static String shown(String name) {
        return name.chars().allMatch(Character::isDigit) ? "class " + name : name;
    }

    private static List<Mark> of(Dataset data, boolean full) {
        var marks = new ArrayList<Mark>();
        if (!(data.targets() instanceof Targets.Classes c)) return marks;
        int[] some = Some.of(data.examples(), MOST).indices();
        for (int k = 0; k < c.names().size(); k++) {
            int one = k;
            int[] own = Arrays.stream(some).filter(i -> c.labels()[i] == one).toArray();
            marks.add(
                    new Points(
                            Arrays.stream(own).mapToDouble(i -> data.x()[2 * i]).toArray(),
                            Arrays.stream(own).mapToDouble(i -> data.x()[2 * i + 1]).toArray(),
                            (full ? FULL : OPEN)[k % FULL.length],
                            SIZE,
                            new Fill.Plain(new Ink.Series(k), 1),
                            full ? shown(c.names().get(k)) : ""));
        }
        return marks;
    }
}
