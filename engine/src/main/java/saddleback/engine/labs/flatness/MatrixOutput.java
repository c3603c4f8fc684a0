package saddleback.engine.labs.flatness;

import org.jspecify.annotations.Nullable;

import saddleback.engine.Output;
import saddleback.engine.codec.Names;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Measures against transformations as values, arrays and a table; NaN where there is nothing. */
record MatrixOutput(Matrix matrix, Output.Builder out) {

    void add() {
        List<String> measures =
                matrix.measures().stream().map(m -> Names.written(m.name())).toList();
        List<String> kinds =
                matrix.transformations().stream().map(t -> Names.written(t.kind().name())).toList();
        if (measures.isEmpty() || kinds.isEmpty()) return;
        out.value("matrix.measures", measures);
        out.value("matrix.transformations", kinds);
        double[] before = matrix.before().stream().mapToDouble(r -> r.value()).toArray();
        out.array("matrix-before", before, before.length);
        array("matrix-after", c -> c.after().value());
        array("matrix-ratio", Matrix.Cell::ratio);
        array("matrix-unchanged", c -> c.unchanged() ? 1 : 0);
        array("matrix-law-low", c -> law(c, Matrix.Law::low));
        array("matrix-law-high", c -> law(c, Matrix.Law::high));
        array("matrix-law-holds", c -> law(c, l -> l.holds() ? 1 : 0));
        out.value("matrix.laws-broken", broken());
        table(measures, kinds, before);
    }

    private long broken() {
        return matrix.cells().stream()
                .filter(c -> c != null && c.law() != null && !c.law().holds())
                .count();
    }

    private static double law(Matrix.Cell cell, ToDoubleFunction<Matrix.Law> number) {
        Matrix.Law law = cell.law();
        return law == null ? Double.NaN : number.applyAsDouble(law);
    }

    private double[] numbers(ToDoubleFunction<Matrix.Cell> number) {
        double[] numbers = new double[matrix.cells().size()];
        for (int i = 0; i < numbers.length; i++) {
            Matrix.@Nullable Cell cell = matrix.cells().get(i);
            numbers[i] = cell == null ? Double.NaN : number.applyAsDouble(cell);
        }
        return numbers;
    }

    private void array(String name, ToDoubleFunction<Matrix.Cell> number) {
        out.array(name, numbers(number), matrix.measures().size(), matrix.transformations().size());
    }

    private void table(List<String> measures, List<String> kinds, double[] before) {
        int columns = kinds.size();
        List<String> rows = new ArrayList<>();
        List<String> heads = new ArrayList<>();
        List<String> unchanged = new ArrayList<>();
        List<String> laws = new ArrayList<>();
        List<String> holds = new ArrayList<>();
        double[] start = new double[matrix.cells().size()];
        for (int i = 0; i < start.length; i++) {
            rows.add(measures.get(i / columns));
            heads.add(kinds.get(i % columns));
            start[i] = before[i / columns];
            Matrix.@Nullable Cell cell = matrix.cells().get(i);
            Matrix.@Nullable Law law = cell == null ? null : cell.law();
            unchanged.add(cell == null ? "" : String.valueOf(cell.unchanged()));
            laws.add(law == null ? "" : law.formula());
            holds.add(law == null ? "" : String.valueOf(law.holds()));
        }
        out.table(
                "matrix",
                new Output.Column("measure", rows),
                new Output.Column("transformation", heads),
                Output.Column.of("before", start),
                Output.Column.of("after", numbers(c -> c.after().value())),
                Output.Column.of("ratio", numbers(Matrix.Cell::ratio)),
                new Output.Column("unchanged", unchanged),
                Output.Column.of("law-low", numbers(c -> law(c, Matrix.Law::low))),
                Output.Column.of("law-high", numbers(c -> law(c, Matrix.Law::high))),
                new Output.Column("law", laws),
                new Output.Column("holds", holds));
    }
}
