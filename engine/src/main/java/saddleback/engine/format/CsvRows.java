package saddleback.engine.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects the rows of a table: all cells are numbers but those of one column. */
final class CsvRows {
    private static final int LARGEST = Integer.MAX_VALUE - 8;

    private final String file;
    private final List<String> header;
    private final int textColumn;
    private final Map<String, String> known = new HashMap<>();
    private final List<String> text = new ArrayList<>();
    private double[] numbers = new double[64];
    private int size;
    private int[] lines = new int[16];

    CsvRows(String file, List<String> header, int textColumn) {
        this.file = file;
        this.header = header;
        this.textColumn = textColumn;
    }

    void add(long line, List<String> cells) {
        if (cells.size() != header.size())
            throw BadFile.at(
                    file,
                    "line " + line,
                    header.size() + " cells as in the header",
                    cells.size() + " cells");
        if (text.size() == lines.length) lines = Arrays.copyOf(lines, 2 * lines.length);
        lines[text.size()] = (int) Math.min(line, Integer.MAX_VALUE);
        makeRoom(line);
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i).strip();
            if (i == textColumn) text.add(text(line, cell));
            else numbers[size++] = number(line, i, cell);
        }
    }

    private void makeRoom(long line) {
        long needed = (long) size + header.size();
        if (needed <= numbers.length) return;
        long grown = Math.min(Math.max(needed, size * 2L), LARGEST);
        if (needed > LARGEST || 8 * grown > ByteSource.heap())
            throw BadFile.at(
                    file,
                    "line " + line,
                    "numbers that fit into %d MB of memory".formatted(ByteSource.heap() >> 20),
                    "more than " + size);
        numbers = Arrays.copyOf(numbers, (int) grown);
    }

    /** A text that spans lines is nearly always a quote that was never closed. */
    private String text(long line, String cell) {
        if (cell.isEmpty() || cell.indexOf('\n') >= 0 || cell.indexOf('\r') >= 0)
            throw bad(line, textColumn, "a text on one line", cell.isEmpty() ? "empty" : cell);
        return known.computeIfAbsent(cell, c -> c);
    }

    /** Digits, sign, point and exponent; parseDouble alone would also take "1f" and "0x1p3". */
    private double number(long line, int column, String cell) {
        boolean plain = !cell.isEmpty();
        for (int i = 0; i < cell.length() && plain; i++)
            plain = "0123456789+-.eE".indexOf(cell.charAt(i)) >= 0;
        try {
            double v = plain ? Double.parseDouble(cell) : Double.NaN;
            if (Double.isFinite(v)) return v;
        } catch (NumberFormatException e) {
            throw (IllegalArgumentException)
                    bad(line, column, "a finite number", cell).initCause(e);
        }
        throw bad(line, column, "a finite number", cell.isEmpty() ? "empty" : cell);
    }

    private IllegalArgumentException bad(long line, int column, String rule, String was) {
        return BadFile.at(file, "line " + line + " column " + (column + 1), rule, was);
    }

    CsvTable table() {
        List<String> columns = new ArrayList<>(header);
        columns.remove(textColumn);
        return new CsvTable(
                file,
                columns,
                Arrays.copyOf(numbers, size),
                text,
                Arrays.copyOf(lines, text.size()),
                textColumn + 1);
    }
}
