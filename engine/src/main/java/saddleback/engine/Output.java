package saddleback.engine;

import org.jspecify.annotations.Nullable;

import saddleback.engine.format.Array;
import saddleback.engine.format.ElementType;
import saddleback.engine.format.WholeFile;

import java.math.BigInteger;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/**
 * What of a result goes into files.
 *
 * @param values scalars, texts and small arrays by name; a dotted name such as {@code center.loss}
 *     is written as nested objects. Each is a Double, Long, BigInteger, Boolean, String, double[]
 *     or a list of strings
 * @param arrays all arrays by name, float64
 * @param tables each becomes a CSV file
 * @param weights parameter matrices with PyTorch's names and shapes, which become {@code
 *     weights.npz} and {@code weights.safetensors}; empty for none
 * @param documents further files of the lab's own form
 * @param shortfall why the work ended without converging, or null if it did what it was asked
 */
public record Output(
        Map<String, Object> values,
        Map<String, Array> arrays,
        List<Table> tables,
        Map<String, Array> weights,
        List<Document> documents,
        @Nullable String shortfall) {

    /** The longest array that may stand among the values. */
    public static final int LONGEST = 1000;

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** Keeps the order. */
    public Output {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        arrays = Collections.unmodifiableMap(new LinkedHashMap<>(arrays));
        tables = List.copyOf(tables);
        weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
        documents = List.copyOf(documents);
    }

    /**
     * A file as the lab writes it, such as {@code cells.json}.
     *
     * @param name lower-case words joined by dashes, a dot and the ending
     * @param content written anew whenever the file is wanted, never held in memory as a whole
     */
    public record Document(String name, WholeFile.Content content) {

        /** Checks the name. */
        public Document {
            int dot = name.indexOf('.');
            checkName(dot < 0 ? name : name.substring(0, dot));
            checkName(name.substring(dot + 1));
        }
    }

    /** A table, written as {@code name.csv}; columns of equal length. */
    public record Table(String name, List<Column> columns) {

        /** Checks the name and the lengths. */
        public Table {
            checkName(name);
            columns = List.copyOf(columns);
            for (Column c : columns)
                if (c.cells().size() != columns.getFirst().cells().size())
                    throw new IllegalArgumentException(
                            "columns of %s: of equal length, was %d and %d"
                                    .formatted(
                                            name,
                                            columns.getFirst().cells().size(),
                                            c.cells().size()));
        }
    }

    /** One column of a table, as text. */
    public record Column(String name, List<String> cells) {

        /** Copies the cells, unless they are made when they are asked for. */
        public Column {
            if (!(cells instanceof Made)) cells = List.copyOf(cells);
        }

        /**
         * A column of a long table, whose cells are made whenever they are asked for.
         *
         * @param cell gives the same text for the same row each time, by any thread
         */
        public static Column made(String name, int rows, IntFunction<String> cell) {
            return new Column(name, new Made(rows, cell));
        }

        /** A column of numbers, each with as many digits as it needs to be read back exactly. */
        public static Column of(String name, double... numbers) {
            return new Column(name, Arrays.stream(numbers).mapToObj(Double::toString).toList());
        }

        /** A column of whole numbers. */
        public static Column of(String name, int... numbers) {
            return new Column(name, Arrays.stream(numbers).mapToObj(Integer::toString).toList());
        }
    }

    /** Cells that take no memory. */
    private static final class Made extends AbstractList<String> implements RandomAccess {
        private final int rows;
        private final IntFunction<String> cell;

        Made(int rows, IntFunction<String> cell) {
            this.rows = rows;
            this.cell = cell;
        }

        @Override
        public String get(int row) {
            return cell.apply(row);
        }

        @Override
        public int size() {
            return rows;
        }
    }

    /** Starts an empty output. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects an output; names are lower-case words joined by dashes. */
    public static final class Builder {
        private final Map<String, Object> values = new LinkedHashMap<>();
        private final Map<String, Array> arrays = new LinkedHashMap<>();
        private final List<Table> tables = new ArrayList<>();
        private final List<Document> documents = new ArrayList<>();
        private Map<String, Array> weights = Map.of();
        private @Nullable String shortfall;

        private Builder() {}

        /** A number; it may be NaN or infinite. */
        public Builder value(String name, double number) {
            return put(name, number);
        }

        /** A whole number. */
        public Builder value(String name, long number) {
            return put(name, number);
        }

        /** A whole number of any size. */
        public Builder value(String name, BigInteger number) {
            return put(name, number);
        }

        /** A truth value. */
        public Builder value(String name, boolean truth) {
            return put(name, truth);
        }

        /** A text. */
        public Builder value(String name, String text) {
            return put(name, text);
        }

        /** Some numbers, at most {@link #LONGEST}; copied. */
        public Builder value(String name, double[] numbers) {
            if (numbers.length > LONGEST)
                throw new IllegalArgumentException(
                        name + ": at most " + LONGEST + " numbers, was " + numbers.length);
            return put(name, numbers.clone());
        }

        /** Some texts. */
        public Builder value(String name, List<String> texts) {
            return put(name, List.copyOf(texts));
        }

        /**
         * An array; its name may have dots, such as {@code density.x}.
         *
         * @param data row-major, its length the product of {@code shape}; not copied
         */
        public Builder array(String name, double[] data, int... shape) {
            for (String part : name.split("\\.", -1)) checkName(part);
            if (arrays.put(name, new Array(data, shape, ElementType.F64)) != null)
                throw new IllegalArgumentException(name + ": each array once, was twice");
            return this;
        }

        /** A table. */
        public Builder table(String name, Column... columns) {
            tables.add(new Table(name, List.of(columns)));
            return this;
        }

        /** A file of the lab's own form. */
        public Builder document(String name, WholeFile.Content content) {
            documents.add(new Document(name, content));
            return this;
        }

        /** The weights that were studied, in the order of the layers. */
        public Builder weights(Map<String, Array> arrays) {
            weights = arrays;
            return this;
        }

        /** The work ended without converging; one sentence without a final stop says why. */
        public Builder notConverged(String why) {
            shortfall = why;
            return this;
        }

        /** The output. */
        public Output build() {
            return new Output(values, arrays, tables, weights, documents, shortfall);
        }

        private Builder put(String name, Object value) {
            for (String part : name.split("\\.", -1)) checkName(part);
            if (values.put(name, value) != null)
                throw new IllegalArgumentException(name + ": each value once, was twice");
            return this;
        }
    }

    private static void checkName(String name) {
        if (!NAME.matcher(name).matches())
            throw new IllegalArgumentException(
                    "name: lower-case words joined by dashes, was " + name);
    }
}
