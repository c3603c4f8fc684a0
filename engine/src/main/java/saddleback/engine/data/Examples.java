package saddleback.engine.data;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;

/**
 * Examples as they were read.
 *
 * @param origin the file, for messages
 * @param data fresh arrays
 * @param columns the names of the features, empty where they have none
 * @param top the largest intensity of images of bytes, null for other data
 */
record Examples(String origin, Dataset data, List<String> columns, @Nullable Double top) {

    /** The first {@code n} examples, or all if there are no more. */
    Examples first(int n) {
        if (n >= data.examples()) return this;
        return with(
                new Dataset(
                        Arrays.copyOf(data.x(), n * data.features()),
                        data.features(),
                        switch (data.targets()) {
                            case Targets.Classes c ->
                                    new Targets.Classes(Arrays.copyOf(c.labels(), n), c.names());
                            case Targets.Reals r ->
                                    new Targets.Reals(
                                            Arrays.copyOf(r.y(), n * r.outputs()), r.outputs());
                        }));
    }

    /** The examples of these numbers, in this order. */
    Examples rows(int[] rows) {
        return with(
                new Dataset(
                        rows(data.x(), data.features(), rows),
                        data.features(),
                        switch (data.targets()) {
                            case Targets.Classes c ->
                                    new Targets.Classes(
                                            Arrays.stream(rows).map(i -> c.labels()[i]).toArray(),
                                            c.names());
                            case Targets.Reals r ->
                                    new Targets.Reals(rows(r.y(), r.outputs(), rows), r.outputs());
                        }));
    }

    private Examples with(Dataset other) {
        return new Examples(origin, other, columns, top);
    }

    private static double[] rows(double[] from, int width, int[] rows) {
        double[] to = new double[rows.length * width];
        for (int i = 0; i < rows.length; i++)
            System.arraycopy(from, rows[i] * width, to, i * width, width);
        return to;
    }
}
