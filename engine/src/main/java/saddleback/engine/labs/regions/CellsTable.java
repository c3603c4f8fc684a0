package saddleback.engine.labs.regions;

import saddleback.engine.Output;
import saddleback.engine.Output.Column;

import java.util.ArrayList;
import java.util.function.IntFunction;

/**
 * The table {@code cells}: one row a cell, made row by row. Centroid coordinates are {@code u1},
 * {@code u2}, ...; {@code gradient-K-J} is the derivative of output K by coordinate J, both counted
 * from 1, {@code constant-K} the output at u = 0 of the cell's affine map.
 */
record CellsTable(Shapes shapes) {

    void addTo(Output.Builder out) {
        var columns = new ArrayList<Column>();
        int[] ids = shapes.merged().region();
        int[] functions = shapes.merged().function();
        byte[] states = shapes.cells().states();
        columns.add(column("id", String::valueOf));
        columns.add(column("layer", c -> String.valueOf(shapes.cells().origin()[c])));
        columns.add(column("pattern", c -> shapes.patterns().text(states, c)));
        columns.add(column("active", c -> String.valueOf(shapes.patterns().active(states, c))));
        columns.add(column(shapes.sizeName(), c -> String.valueOf(shapes.measure().size(c))));
        for (int k = 0; k < shapes.cells().dims(); k++) {
            int axis = k;
            columns.add(
                    column("u" + (k + 1), c -> String.valueOf(shapes.measure().centroid(c)[axis])));
        }
        columns.add(column("linear-region", c -> String.valueOf(ids[c])));
        columns.add(column("function", c -> String.valueOf(functions[c])));
        for (int o = 0; o < shapes.outputs(); o++) map(columns, o);
        out.table("cells", columns.toArray(Column[]::new));
    }

    private void map(ArrayList<Column> columns, int output) {
        for (int k = 0; k < shapes.cells().dims(); k++) {
            int axis = k;
            columns.add(
                    column(
                            "gradient-%d-%d".formatted(output + 1, k + 1),
                            c -> String.valueOf(shapes.maps().of(c).jacobian()[output][axis])));
        }
        columns.add(
                column(
                        "constant-" + (output + 1),
                        c -> String.valueOf(shapes.maps().of(c).constant()[output])));
    }

    private Column column(String name, IntFunction<String> cell) {
        return Column.made(name, shapes.cells().size(), cell);
    }
}
