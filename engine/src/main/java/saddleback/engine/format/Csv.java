package saddleback.engine.format;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/**
 * Comma-separated tables in UTF-8 with a header row and quotes as in RFC 4180. Empty lines are
 * passed over.
 */
public final class Csv {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Csv() {}

    /** What is done with an open table. */
    @FunctionalInterface
    private interface Reading<T> {
        T of(CsvReader<CsvRecord> records);
    }

    /**
     * Reads a table whose columns hold numbers but for one, which is kept as text.
     *
     * @param text the name of the column kept as text; null for the last one
     * @throws IllegalArgumentException naming the file, the line, the column and the rule
     */
    public static CsvTable read(Path file, @Nullable String text) throws IOException {
        ByteSource.size(file);
        try (InputStream in = Files.newInputStream(file)) {
            return read(file.toString(), in, text);
        }
    }

    /** Reads from memory; {@code name} stands for the file in messages. */
    public static CsvTable read(String name, byte[] bytes, @Nullable String text)
            throws IOException {
        return read(name, new ByteArrayInputStream(bytes), text);
    }

    private static CsvTable read(String name, InputStream in, @Nullable String text)
            throws IOException {
        return open(
                name,
                in,
                records -> {
                    List<String> header = header(name, records);
                    int column = text == null ? header.size() - 1 : header.indexOf(text);
                    if (column < 0)
                        throw BadFile.at(
                                name,
                                "line 1",
                                "a column called \"" + text + "\"",
                                String.join(", ", header));
                    CsvRows rows = new CsvRows(name, header, column);
                    for (CsvRecord r : records) rows.add(r.getStartingLineNumber(), r.getFields());
                    return rows.table();
                });
    }

    private static <T> T open(String name, InputStream in, Reading<T> reading) throws IOException {
        try (CsvReader<CsvRecord> records =
                CsvReader.builder()
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .ofCsvRecord(
                                new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()))) {
            return reading.of(records);
        } catch (CsvParseException e) {
            throw notCsv(name, e);
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException c) throw notCsv(name, c);
            throw e.getCause();
        }
    }

    private static IllegalArgumentException notCsv(String name, Exception e) {
        Throwable root = e;
        while (root.getCause() != null) root = root.getCause();
        return root instanceof CharacterCodingException
                ? BadFile.whole(name, "a table in UTF-8", "not UTF-8: " + root.getMessage())
                : BadFile.whole(name, "a CSV table", e.getMessage() + ": " + root.getMessage());
    }

    private static List<String> header(String name, CsvReader<CsvRecord> records) {
        Iterator<CsvRecord> i = records.iterator();
        if (!i.hasNext()) throw BadFile.at(name, "line 1", "a header row", "an empty file");
        SequencedSet<String> header = new LinkedHashSet<>();
        for (String cell : i.next().getFields()) {
            String column =
                    cell.startsWith(BYTE_ORDER_MARK) && header.isEmpty() ? cell.substring(1) : cell;
            String at = "line 1 column " + (header.size() + 1);
            if (column.isBlank()) throw BadFile.at(name, at, "the column's name", "empty");
            if (!header.add(column.strip()))
                throw BadFile.at(name, at, "each name once", column.strip() + " twice");
        }
        return List.copyOf(header);
    }

    /**
     * Writes a table whole or not at all, lines ended by LF, numbers as the shortest text that
     * gives them back.
     *
     * @param rows each with as many cells, numbers or texts, as there are columns
     */
    public static void write(Path file, List<String> columns, Iterable<? extends List<?>> rows)
            throws IOException {
        WholeFile.write(
                file,
                out -> {
                    CsvWriter csv =
                            CsvWriter.builder()
                                    .lineDelimiter(LineDelimiter.LF)
                                    .build(out, StandardCharsets.UTF_8);
                    csv.writeRecord(columns);
                    for (List<?> row : rows) {
                        if (row.size() != columns.size())
                            throw new IllegalArgumentException(
                                    "rows: %d cells, was %d".formatted(columns.size(), row.size()));
                        csv.writeRecord(row.stream().map(String::valueOf).toList());
                    }
                    csv.flush();
                });
    }
}
