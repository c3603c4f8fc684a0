package saddleback.engine.format;

import java.util.List;

/**
 * A table with one column of text and otherwise numbers.
 *
 * @param file the file it came from, for messages
 * @param columns the names of the columns of numbers, in the order of the file
 * @param numbers rows x columns, row-major, all finite; owned by the table and never written to
 * @param text the cell of each row in the column of text, without surrounding spaces
 * @param lines the line on which each row begins, from 1
 * @param textColumn where the column of text stands in the file, from 1
 */
public record CsvTable(
        String file,
        List<String> columns,
        double[] numbers,
        List<String> text,
        int[] lines,
        int textColumn) {

    /** Keeps unmodifiable lists and checks the lengths. */
    public CsvTable {
        columns = List.copyOf(columns);
        text = List.copyOf(text);
        if (numbers.length != columns.size() * text.size() || lines.length != text.size())
            throw new IllegalArgumentException(
                    "numbers: %d rows of %d, was %d numbers and %d lines"
                            .formatted(text.size(), columns.size(), numbers.length, lines.length));
    }

    /** A complaint about the text of a row. */
    public IllegalArgumentException badText(int row, String rule) {
        return BadFile.at(
                file, "line " + lines[row] + " column " + textColumn, rule, text.get(row));
    }
}
