package saddleback.engine.pattern.source;

import java.util.ArrayList;
import java.util.List;

import saddleback.engine.pattern.Pattern;

/** Rows of characters that are cells. */
final class DrawnRows {
    private static final int GREYS = 9;

    private DrawnRows() {}

    /**
     * The rows without empty ones around all.
     *
     * @throws IllegalArgumentException "rows: rule, was value"
     */
    static List<String> checked(List<String> rows) {
        List<String> all = new ArrayList<>(rows.stream().map(String::strip).toList());
        while (!all.isEmpty() && all.getFirst().isEmpty()) all.removeFirst();
        while (!all.isEmpty() && all.getLast().isEmpty()) all.removeLast();
        if (all.isEmpty()) throw wrong("one or more", "none");
        int columns = all.getFirst().length();
        boolean matters = false;
        for (int r = 0; r < all.size(); r++) {
            String row = all.get(r);
            if (!row.isEmpty() && row.length() != columns)
                throw wrong(
                        "%d cells in each, as in the first".formatted(columns),
                        "%d in row %d".formatted(row.length(), r + 1));
            for (int c = 0; c < row.length(); c++) matters |= known(row, r, c);
        }
        if (!matters) throw wrong("one cell or more that matters", "only ?");
        Limits.require("rows", shape(slices(all)));
        return List.copyOf(all);
    }

    /** Refuses a character that is none of a cell; whether the cell matters. */
    private static boolean known(String row, int r, int c) {
        char cell = row.charAt(c);
        if ("#.?0123456789".indexOf(cell) < 0)
            throw wrong(
                    "# . ? or 0 to 9",
                    "%s in row %d, column %d"
                            .formatted(Character.toString(row.codePointAt(c)), r + 1, c + 1));
        return cell != '?';
    }

    private static List<List<String>> slices(List<String> rows) {
        List<List<String>> slices = new ArrayList<>();
        boolean fresh = true;
        for (String row : rows) {
            if (!row.isEmpty()) {
                if (fresh) slices.add(new ArrayList<>());
                slices.getLast().add(row);
            }
            fresh = row.isEmpty();
        }
        for (int s = 0; s < slices.size(); s++)
            if (slices.get(s).size() != slices.getFirst().size())
                throw wrong(
                        slices.getFirst().size() + " in each slice, as in the first",
                        "%d in slice %d".formatted(slices.get(s).size(), s + 1));
        return slices;
    }

    private static int[] shape(List<List<String>> slices) {
        int rows = slices.getFirst().size();
        int columns = slices.getFirst().getFirst().length();
        if (slices.size() > 1) return new int[] {slices.size(), rows, columns};
        return rows > 1 ? new int[] {rows, columns} : new int[] {columns};
    }

    /** Cells of rows that were checked. */
    static Pattern pattern(List<String> rows) {
        String cells = String.join("", rows);
        double[] height = new double[cells.length()];
        for (int i = 0; i < height.length; i++) height[i] = height(cells.charAt(i));
        return new Pattern(shape(slices(rows)), height);
    }

    private static double height(char cell) {
        return switch (cell) {
            case '#' -> 0;
            case '.' -> 1;
            case '?' -> Double.NaN;
            default -> (cell - '0') / (double) GREYS;
        };
    }

    /** Rows that say the same, greys rounded. */
    static List<String> of(Pattern cells) {
        List<String> rows = new ArrayList<>();
        for (int s = 0; s < cells.slices(); s++) {
            if (s > 0) rows.add("");
            for (int r = 0; r < cells.rows(); r++) {
                StringBuilder row = new StringBuilder();
                for (int c = 0; c < cells.columns(); c++) row.append(sign(cells.at(s, r, c)));
                rows.add(row.toString());
            }
        }
        return rows;
    }

    private static char sign(double height) {
        if (Double.isNaN(height)) return '?';
        if (height == 0) return '#';
        if (height == 1) return '.';
        return (char) ('0' + Math.round(GREYS * height));
    }

    private static IllegalArgumentException wrong(String rule, String was) {
        return new IllegalArgumentException("rows: " + rule + ", was " + was);
    }
}
