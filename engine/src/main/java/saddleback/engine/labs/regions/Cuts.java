package saddleback.engine.labs.regions;

import org.jspecify.annotations.Nullable;

import saddleback.engine.data.Dataset;
import saddleback.engine.regions.Slice;
import saddleback.engine.regions.cut.Flat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the numbers of a cut.
 *
 * @param inputs of the network
 * @param data training examples, null where there are none
 */
record Cuts(int inputs, @Nullable Dataset data) {
    private static final String PATH = "settings.cut.";

    /**
     * The cut that is asked for.
     *
     * @throws IllegalArgumentException "settings.cut.CHOICE: rule, was value"
     */
    Cut of(CutSettings cut) {
        return switch (cut) {
            case CutSettings.Automatic _ -> automatic();
            case CutSettings.Input _ -> Cut.input(inputs);
            case CutSettings.Affine(Slice slice) -> affine(slice);
            case CutSettings.Points(int[] examples) -> through(examples);
            case CutSettings.Axes(int[] features, int example) -> axes(features, example);
            case CutSettings.Line(double[] from, double[] to) -> line(from, to);
        };
    }

    private Cut affine(Slice slice) {
        if (slice.c().length != inputs)
            throw new IllegalArgumentException(
                    "%sslice.c: %d numbers as the network has inputs, was %d"
                            .formatted(PATH, inputs, slice.c().length));
        if (slice.t().stream().flatMapToDouble(Arrays::stream).allMatch(v -> v == 0))
            throw new IllegalArgumentException(
                    PATH + "slice.T: a number other than 0, was only zeros");
        return Cut.of(slice, Cut.Kind.AMONG_DATA);
    }

    private Cut automatic() {
        if (data == null || inputs <= 2) return Cut.input(inputs);
        Flat flat = Flat.through(data, 3);
        if (flat.examples().length == 3) return through(flat);
        throw new IllegalArgumentException(
                PATH + "automatic: three examples that are not on one line, was none");
    }

    private Cut through(int[] examples) {
        var flat = new Flat(examples("points"));
        for (int e : examples) {
            checkExample("points", e);
            if (!flat.add(e))
                throw new IllegalArgumentException(
                        ("%spoints: examples of which none lies on the line, plane or flat through"
                                        + " those before it, was %d in %s")
                                .formatted(PATH, e, Arrays.toString(examples)));
        }
        return through(flat);
    }

    private static Cut through(Flat flat) {
        Slice slice = flat.slice();
        return new Cut(slice, slice.dims(), Cut.Kind.THROUGH_EXAMPLES, flat.examples());
    }

    private Cut axes(int[] features, int example) {
        Dataset examples = examples("axes");
        checkExample("axes.example", example);
        for (int f : features)
            if (f < 0 || f >= inputs)
                throw new IllegalArgumentException(
                        "%saxes.features: 0 to %d, was %d".formatted(PATH, inputs - 1, f));
        double[] c = Arrays.copyOfRange(examples.x(), example * inputs, (example + 1) * inputs);
        List<double[]> t = new ArrayList<>();
        for (int i = 0; i < inputs; i++) t.add(new double[features.length]);
        for (int k = 0; k < features.length; k++) {
            c[features[k]] = 0;
            t.get(features[k])[k] = 1;
        }
        return Cut.of(new Slice(t, c), Cut.Kind.AMONG_DATA);
    }

    private Cut line(double[] from, double[] to) {
        if (from.length != inputs)
            throw new IllegalArgumentException(
                    "%sline.from: %d numbers as the network has inputs, was %d"
                            .formatted(PATH, inputs, from.length));
        List<double[]> t = new ArrayList<>();
        for (int i = 0; i < inputs; i++) t.add(new double[] {to[i] - from[i]});
        return Cut.of(new Slice(t, from), Cut.Kind.SEGMENT);
    }

    private Dataset examples(String choice) {
        if (data == null)
            throw new IllegalArgumentException(
                    PATH + choice + ": a problem with data, was one without");
        return data;
    }

    private void checkExample(String name, int example) {
        int examples = examples(name).examples();
        if (example < 0 || example >= examples)
            throw new IllegalArgumentException(
                    "%s%s: training examples 0 to %d, was %d"
                            .formatted(PATH, name, examples - 1, example));
    }
}
