package saddleback.engine.data;

import java.util.List;

/** The targets of a data set; arrays belong to the record and are never written to. */
public sealed interface Targets {

    /** The number of examples. */
    int examples();

    /**
     * One class an example.
     *
     * @param labels class of each example, 0 to {@code names.size() - 1}
     * @param names the classes' names, at least 2
     */
    record Classes(int[] labels, List<String> names) implements Targets {

        /** Checks the names and every label. */
        public Classes {
            names = List.copyOf(names);
            if (names.size() < 2)
                throw new IllegalArgumentException("names: at least 2, was " + names);
            for (int i = 0; i < labels.length; i++)
                if (labels[i] < 0 || labels[i] >= names.size())
                    throw new IllegalArgumentException(
                            "label of example %d: 0 to %d, was %d"
                                    .formatted(i, names.size() - 1, labels[i]));
        }

        @Override
        public int examples() {
            return labels.length;
        }
    }

    /**
     * Real targets.
     *
     * @param y examples x outputs, row-major
     * @param outputs columns of {@code y}, at least 1
     */
    record Reals(double[] y, int outputs) implements Targets {

        /** Checks the length. */
        public Reals {
            if (outputs < 1 || y.length % outputs != 0)
                throw new IllegalArgumentException(
                        "y: a multiple of %d outputs, was %d numbers".formatted(outputs, y.length));
        }

        @Override
        public int examples() {
            return y.length / outputs;
        }
    }
}
