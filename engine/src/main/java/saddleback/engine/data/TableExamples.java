package saddleback.engine.data;

import saddleback.engine.format.BadFile;
import saddleback.engine.format.CsvTable;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Examples from a table whose column of text is the target. */
final class TableExamples {
    private static final String WHOLE = "0|[1-9]\\d{0,8}";

    private TableExamples() {}

    /** Classes in the order of their numbers if all are whole numbers, else of their texts. */
    static Examples of(CsvTable table, TargetKind kind) {
        checkNotEmpty(table);
        Set<String> different =
                new TreeSet<>(
                        Comparator.comparing(TableExamples::sortKey)
                                .thenComparing(Comparator.naturalOrder()));
        different.addAll(table.text());
        List<String> names = List.copyOf(different);
        boolean classes =
                switch (kind) {
                    case CLASSES -> true;
                    case NUMBERS -> false;
                    case AUTOMATIC ->
                            names.equals(Classes.numbers(Math.max(2, names.size())))
                                    || names.stream().anyMatch(n -> Double.isNaN(number(n)));
                };
        if (classes && names.size() < 2)
            throw BadFile.at(
                    table.file(),
                    "column " + table.textColumn(),
                    "at least 2 classes",
                    names.getFirst() + " alone");
        return examples(table, classes ? classes(table, names) : reals(table));
    }

    /** With the classes of the training examples. */
    static Examples like(Examples train, CsvTable table) {
        checkNotEmpty(table);
        return examples(
                table,
                train.data().targets() instanceof Targets.Classes c
                        ? classes(table, c.names())
                        : reals(table));
    }

    private static Examples examples(CsvTable table, Targets targets) {
        return new Examples(
                table.file(),
                new Dataset(table.numbers(), table.columns().size(), targets),
                table.columns(),
                null);
    }

    private static void checkNotEmpty(CsvTable table) {
        if (table.columns().isEmpty())
            throw BadFile.at(
                    table.file(), "line 1", "a feature beside the target", "the target alone");
        if (table.text().isEmpty())
            throw BadFile.at(table.file(), "line 2", "at least one row", "a header alone");
    }

    private static Targets classes(CsvTable table, List<String> names) {
        Map<String, Integer> label = new HashMap<>();
        for (String n : names) label.put(n, label.size());
        int[] labels = new int[table.text().size()];
        for (int i = 0; i < labels.length; i++) {
            Integer l = label.get(table.text().get(i));
            if (l == null)
                throw table.badText(
                        i, "a class of the training examples, " + String.join(", ", names));
            labels[i] = l;
        }
        return new Targets.Classes(labels, names);
    }

    private static Targets reals(CsvTable table) {
        double[] y = new double[table.text().size()];
        for (int i = 0; i < y.length; i++) {
            y[i] = number(table.text().get(i));
            if (Double.isNaN(y[i])) throw table.badText(i, "a finite number");
        }
        return new Targets.Reals(y, 1);
    }

    private static double number(String text) {
        if (!text.matches("[0-9+\\-.eE]+")) return Double.NaN;
        try {
            double v = Double.parseDouble(text);
            return Double.isInfinite(v) ? Double.NaN : v;
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    /** Whole numbers get leading zeros, so that 2 stands before 10. */
    private static String sortKey(String name) {
        return name.matches(WHOLE) ? "0".repeat(9 - name.length()) + name : name;
    }
}
