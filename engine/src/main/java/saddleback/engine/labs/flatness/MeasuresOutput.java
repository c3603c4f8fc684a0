package saddleback.engine.labs.flatness;

import saddleback.engine.Output;
import saddleback.engine.codec.Names;
import saddleback.engine.flatness.Measure;
import saddleback.engine.flatness.Reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * The readings before and after as values and a table. A measure without a value has only the
 * reason among the values, and NaN in the table.
 */
record MeasuresOutput(Measured before, Measured after, Output.Builder out) {

    void add() {
        List<Measure> both =
                before.readings().keySet().stream().filter(after.readings()::containsKey).toList();
        before.readings().keySet().forEach(this::add);
        if (!both.isEmpty()) table(both);
    }

    private void add(Measure m) {
        String name = "measures." + Names.written(m.name());
        Reading first = before.readings().get(m);
        Reading second = after.readings().get(m);
        if (first != null) number(name + ".before", first);
        if (second != null) number(name + ".after", second);
        if (!Double.isNaN(ratio(m))) out.value(name + ".ratio", ratio(m));
        if (first == null) return;
        if (second == null || second.how().equals(first.how())) {
            out.value(name + ".how", first.how());
            return;
        }
        out.value(name + ".how-before", first.how());
        out.value(name + ".how-after", second.how());
    }

    private void number(String name, Reading r) {
        if (r.certainty() == Reading.Certainty.NONE) return;
        out.value(name, r.value());
        if (r.certainty() == Reading.Certainty.EXACT) return;
        out.value(name + "-low", r.low());
        if (r.certainty() != Reading.Certainty.AT_LEAST) out.value(name + "-high", r.high());
        out.value(name + "-certainty", Names.written(r.certainty().name()));
    }

    private double ratio(Measure m) {
        return Ratio.of(m, value(before, m), value(after, m));
    }

    private static double value(Measured measured, Measure m) {
        Reading r = measured.readings().get(m);
        return r == null ? Double.NaN : r.value();
    }

    private void table(List<Measure> rows) {
        var columns = new ArrayList<Output.Column>();
        columns.add(
                new Output.Column(
                        "measure", rows.stream().map(m -> Names.written(m.name())).toList()));
        column(columns, "before", rows, before.readings(), Reading::value);
        column(columns, "before-low", rows, before.readings(), Reading::low);
        column(columns, "before-high", rows, before.readings(), Reading::high);
        column(columns, "after", rows, after.readings(), Reading::value);
        column(columns, "after-low", rows, after.readings(), Reading::low);
        column(columns, "after-high", rows, after.readings(), Reading::high);
        columns.add(Output.Column.of("ratio", rows.stream().mapToDouble(this::ratio).toArray()));
        out.table("measures", columns.toArray(Output.Column[]::new));
    }

    private static void column(
            List<Output.Column> columns,
            String name,
            List<Measure> rows,
            Map<Measure, Reading> readings,
            ToDoubleFunction<Reading> number) {
        double[] cells = new double[rows.size()];
        for (int i = 0; i < cells.length; i++) {
            Reading r = readings.get(rows.get(i));
            cells[i] = r == null ? Double.NaN : number.applyAsDouble(r);
        }
        columns.add(Output.Column.of(name, cells));
    }
}
