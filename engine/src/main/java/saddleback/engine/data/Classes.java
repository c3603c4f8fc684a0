package saddleback.engine.data;

import saddleback.engine.format.Array;
import saddleback.engine.format.BadFile;

import java.util.List;
import java.util.stream.IntStream;

/** Labels from whole numbers. */
final class Classes {
    private static final int MOST = 65536;

    private Classes() {}

    /**
     * Labels 0 to K - 1, named by their numbers; K is one more than the largest, at least 2.
     *
     * @param name of the array, for messages
     */
    static Targets.Classes of(String file, String name, Array y) {
        int[] labels = new int[y.data().length];
        int most = 1;
        for (int i = 0; i < labels.length; i++) {
            double v = y.data()[i];
            if (!(v >= 0 && v < MOST))
                throw BadFile.at(file, name + "[" + i + "]", "a class from 0 to 65535", (long) v);
            labels[i] = (int) v;
            most = Math.max(most, labels[i]);
        }
        return new Targets.Classes(labels, numbers(most + 1));
    }

    /** "0" to "K - 1". */
    static List<String> numbers(int count) {
        return IntStream.range(0, count).mapToObj(Integer::toString).toList();
    }

    /** Both parts with the names of the one that has more: a small part may miss the last class. */
    static Split joined(Dataset train, Dataset test) {
        if (train.targets() instanceof Targets.Classes a
                && test.targets() instanceof Targets.Classes b
                && !a.names().equals(b.names())) {
            List<String> names = a.names().size() > b.names().size() ? a.names() : b.names();
            return new Split(named(train, a, names), named(test, b, names));
        }
        return new Split(train, test);
    }

    private static Dataset named(Dataset d, Targets.Classes c, List<String> names) {
        return new Dataset(d.x(), d.features(), new Targets.Classes(c.labels(), names));
    }
}
