package saddleback.engine.labs.flatness;

import saddleback.engine.Output;
import saddleback.engine.codec.Names;
import saddleback.engine.flatness.Measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;

/** Trained networks, one a row, and how each measure's order agrees with the gap's. */
record SweepOutput(Sweep sweep, Output.Builder out) {

    void add() {
        List<Sweep.Entry> entries =
                sweep.entries().stream().filter(Objects::nonNull).map(e -> (Sweep.Entry) e).toList();
        out.value("sweep.networks", entries.size());
        out.value("sweep.measures", sweep.measures().stream().map(SweepOutput::name).toList());
        for (Sweep.Ranking r : sweep.rankings()) {
            tau("sweep.tau." + name(r.measure()) + ".before", r.before());
            tau("sweep.tau." + name(r.measure()) + ".after", r.after());
        }
        if (entries.isEmpty()) return;
        out.array("sweep-gap", numbers(entries, Sweep.Entry::gap), entries.size());
        array("sweep-before", entries, true);
        array("sweep-after", entries, false);
        table(entries);
    }

    private static String name(Measure m) {
        return Names.written(m.name());
    }

    private void tau(String name, Sweep.Tau tau) {
        out.value(name, tau.value());
        out.value(name + "-low", tau.low());
        out.value(name + "-high", tau.high());
    }

    private static double[] numbers(List<Sweep.Entry> entries, ToDoubleFunction<Sweep.Entry> of) {
        return entries.stream().mapToDouble(of).toArray();
    }

    private void array(String name, List<Sweep.Entry> entries, boolean before) {
        int columns = sweep.measures().size();
        double[] all = new double[entries.size() * columns];
        for (int i = 0; i < entries.size(); i++)
            System.arraycopy(
                    before ? entries.get(i).before() : entries.get(i).after(),
                    0,
                    all,
                    i * columns,
                    columns);
        out.array(name, all, entries.size(), columns);
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
        for (int m = 0; m < sweep.measures().size(); m++) {
            int k = m;
            String name = name(sweep.measures().get(m));
            columns.add(
                    Output.Column.of(name + "-before", numbers(entries, e -> e.before()[k])));
            columns.add(Output.Column.of(name + "-after", numbers(entries, e -> e.after()[k])));
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
