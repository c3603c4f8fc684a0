package saddleback.engine.labs.flatness;

import org.jspecify.annotations.Nullable;

import saddleback.engine.Output;
import saddleback.engine.codec.Names;
import saddleback.engine.flatness.Measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** Trained networks, one a row, and how each measure's order agrees with the gap's. */
record SweepOutput(Sweep sweep, Output.Builder out) {

    void add() {
        var entries = new ArrayList<Sweep.Entry>();
        for (Sweep.@Nullable Entry e : sweep.entries()) if (e != null) entries.add(e);
        out.value("sweep.networks", entries.size());
        out.value("sweep.measures", sweep.measures().stream().map(SweepOutput::name).toList());
        for (Sweep.Ranking r : sweep.rankings()) {
            tau("tau." + name(r.measure()) + ".before", r.before());
            tau("tau." + name(r.measure()) + ".after", r.after());
            tau("error-tau." + name(r.measure()) + ".before", r.errorBefore());
            tau("error-tau." + name(r.measure()) + ".after", r.errorAfter());
        }
        if (entries.isEmpty()) return;
        out.array("sweep-gap", numbers(entries, Sweep.Entry::gap), entries.size());
        array("sweep-before", entries, Sweep.Entry::before);
        array("sweep-after", entries, Sweep.Entry::after);
        table(entries);
    }

    private static String name(Measure m) {
        return Names.written(m.name());
    }

    /** Left out where all are equal. */
    private void tau(String name, Sweep.Tau tau) {
        if (Double.isNaN(tau.value())) return;
        out.value("sweep." + name, tau.value());
        out.value("sweep." + name + "-low", tau.low());
        out.value("sweep." + name + "-high", tau.high());
        out.value("sweep." + name + "-probability", tau.probability());
    }

    private static String factors(Sweep.Entry e) {
        return Arrays.stream(e.factors())
                .mapToObj(Double::toString)
                .collect(Collectors.joining(" "));
    }

    private static double[] numbers(List<Sweep.Entry> entries, ToDoubleFunction<Sweep.Entry> of) {
        return entries.stream().mapToDouble(of).toArray();
    }

    private void array(
            String name, List<Sweep.Entry> entries, Function<Sweep.Entry, double[]> row) {
        int columns = sweep.measures().size();
        double[] all = new double[entries.size() * columns];
        for (int i = 0; i < all.length; i++)
            all[i] = at(row.apply(entries.get(i / columns)), i % columns);
        out.array(name, all, entries.size(), columns);
    }

    /** NaN where nothing is measured yet. */
    private static double at(double[] row, int column) {
        return row.length == 0 ? Double.NaN : row[column];
    }

    private void table(List<Sweep.Entry> entries) {
        var columns = new ArrayList<Output.Column>();
        column(columns, "batch", entries, Sweep.Entry::batch);
        columns.add(Output.Column.of("rate", numbers(entries, Sweep.Entry::rate)));
        column(columns, "width", entries, Sweep.Entry::width);
        columns.add(Output.Column.of("noise", numbers(entries, Sweep.Entry::noise)));
        column(columns, "seed", entries, Sweep.Entry::seed);
        columns.add(Output.Column.of("train-loss", numbers(entries, Sweep.Entry::trainLoss)));
        columns.add(Output.Column.of("train-error", numbers(entries, Sweep.Entry::trainError)));
        columns.add(Output.Column.of("test-error", numbers(entries, Sweep.Entry::testError)));
        columns.add(Output.Column.of("gap", numbers(entries, Sweep.Entry::gap)));
        columns.add(Output.Column.of("difference", numbers(entries, Sweep.Entry::difference)));
        columns.add(Output.Column.of("scale", numbers(entries, Sweep.Entry::scale)));
        columns.add(
                new Output.Column("factors", entries.stream().map(SweepOutput::factors).toList()));
        for (int m = 0; m < sweep.measures().size(); m++) {
            int k = m;
            String name = name(sweep.measures().get(m));
            columns.add(
                    Output.Column.of(name + "-before", numbers(entries, e -> at(e.before(), k))));
            columns.add(Output.Column.of(name + "-after", numbers(entries, e -> at(e.after(), k))));
        }
        out.table("sweep", columns.toArray(Output.Column[]::new));
    }

    private static void column(
            List<Output.Column> columns,
            String name,
            List<Sweep.Entry> entries,
            ToDoubleFunction<Sweep.Entry> whole) {
        columns.add(
                new Output.Column(
                        name,
                        entries.stream()
                                .map(e -> Long.toString((long) whole.applyAsDouble(e)))
                                .toList()));
    }
}
