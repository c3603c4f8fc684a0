package saddleback.engine.io;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import saddleback.engine.Experiment;
import saddleback.engine.Output;
import saddleback.engine.format.Array;
import saddleback.engine.format.Npz;
import saddleback.engine.format.Safetensors;
import saddleback.engine.format.WholeFile;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The folder in which a run leaves its files, each whole or not at all. */
public final class ResultFolder {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String RUN = "run.json";
    private static final int PROBE = 1 << 16;

    private final Path folder;
    private final List<String> written = new ArrayList<>();

    private ResultFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Makes the folder if it is missing, and tries whether it can be written to.
     *
     * @throws IllegalArgumentException "--out: rule, was value" if not
     */
    public static ResultFolder open(Path folder) {
        Path probe = folder.resolve(".probe-" + ProcessHandle.current().pid());
        try {
            Files.createDirectories(folder);
            try {
                Files.write(probe, new byte[PROBE]);
            } finally {
                Files.deleteIfExists(probe);
            }
        } catch (FileAlreadyExistsException e) {
            throw unusable(folder, "a file has the name " + e.getFile(), e);
        } catch (AccessDeniedException e) {
            throw unusable(folder, "permission denied", e);
        } catch (IOException e) {
            throw unusable(folder, String.valueOf(e.getMessage()), e);
        }
        return new ResultFolder(folder);
    }

    private static IllegalArgumentException unusable(Path folder, String why, IOException e) {
        return new IllegalArgumentException(
                "--out: a folder that can be written to, was " + folder + " (" + why + ")", e);
    }

    /** Where it is. */
    public Path path() {
        return folder;
    }

    /** The names of the files written so far. */
    public List<String> written() {
        return List.copyOf(written);
    }

    /** The place of a file that the caller is about to write here. */
    public Path file(String name) {
        written.add(name);
        return folder.resolve(name);
    }

    /** Writes {@code experiment.json}, every setting spelled out. */
    public void write(Experiment<?> experiment) throws IOException {
        ExperimentFile.write(experiment, file("experiment.json"));
    }

    /**
     * Writes {@code result.json}, {@code arrays.npz}, the weights in both formats, one CSV file for
     * each table, and the documents.
     */
    public void write(String lab, Output output) throws IOException {
        if (!output.arrays().isEmpty()) Npz.write(file("arrays.npz"), output.arrays());
        if (!output.weights().isEmpty()) {
            Npz.write(file("weights.npz"), output.weights());
            Safetensors.write(file("weights.safetensors"), output.weights());
        }
        for (Output.Table t : output.tables()) WholeFile.write(file(t.name() + ".csv"), csv(t));
        for (Output.Document d : output.documents()) WholeFile.write(file(d.name()), d.content());
        write("result.json", result(lab, output));
    }

    /**
     * Writes {@code run.json}, the last file of a run, and removes files that an earlier run left
     * here and this one did not write again.
     */
    public void write(RunRecord run) throws IOException {
        List<String> before = earlier();
        write(RUN, run.tree(written));
        for (String name : before)
            if (!written.contains(name)) Files.deleteIfExists(folder.resolve(name));
    }

    /**
     * The files that {@code run.json} of an earlier run names; none where there is no such file.
     */
    private List<String> earlier() throws IOException {
        List<String> names = new ArrayList<>();
        if (!Files.isRegularFile(folder.resolve(RUN))) return names;
        JsonNode run;
        try {
            run = Json.parse(Json.bytes(folder.resolve(RUN)), RUN);
        } catch (IllegalArgumentException e) {
            return names; // not ours, or damaged: nothing can be said about its files
        }
        for (JsonNode name : run.path("files")) {
            Path file = Path.of(name.asText());
            if (file.getNameCount() == 1 && !file.isAbsolute() && !name.asText().equals(".."))
                names.add(name.asText());
        }
        return names;
    }

    private void write(String name, JsonNode tree) throws IOException {
        WholeFile.write(file(name), Json.text(tree).getBytes(StandardCharsets.UTF_8));
    }

    private static ObjectNode result(String lab, Output output) {
        ObjectNode top = JSON.objectNode();
        top.put("format", ExperimentFile.FORMAT).put("lab", lab);
        top.put("converged", output.shortfall() == null);
        if (output.shortfall() != null) top.put("shortfall", output.shortfall());
        ObjectNode values = top.putObject("values");
        output.values().forEach((name, value) -> nest(values, name).set(last(name), json(value)));
        ObjectNode shapes = top.putObject("arrays");
        for (Map.Entry<String, Array> e : output.arrays().entrySet()) {
            ArrayNode shape = shapes.putArray(e.getKey());
            for (int length : e.getValue().shape()) shape.add(length);
        }
        return top;
    }

    /** The object in which the last part of a dotted name stands. */
    private static ObjectNode nest(ObjectNode values, String name) {
        ObjectNode at = values;
        String[] parts = name.split("\\.");
        for (int i = 0; i < parts.length - 1; i++) at = at.withObjectProperty(parts[i]);
        return at;
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static JsonNode json(Object value) {
        return switch (value) {
            case Double d -> JSON.numberNode(d);
            case Long n -> JSON.numberNode(n);
            case BigInteger n -> JSON.numberNode(n);
            case Boolean b -> JSON.booleanNode(b);
            case String s -> JSON.textNode(s);
            case double[] numbers -> {
                ArrayNode array = JSON.arrayNode();
                for (double d : numbers) array.add(d);
                yield array;
            }
            case List<?> texts -> {
                ArrayNode array = JSON.arrayNode();
                for (Object t : texts) array.add(String.valueOf(t));
                yield array;
            }
            default -> throw new IllegalStateException("a value cannot be " + value.getClass());
        };
    }

    /**
     * A table's text in UTF-8: comma-separated as RFC 4180 says, with a header line, but lines end
     * in a single line feed. Rows are made one after the other.
     */
    public static WholeFile.Content csv(Output.Table table) {
        List<Output.Column> columns = table.columns();
        int rows = columns.isEmpty() ? 0 : columns.getFirst().cells().size();
        return to -> {
            Writer out = new OutputStreamWriter(to, StandardCharsets.UTF_8);
            line(out, columns, Output.Column::name);
            for (int i = 0; i < rows; i++) {
                int row = i;
                line(out, columns, c -> c.cells().get(row));
            }
            out.flush();
        };
    }

    private static void line(
            Writer out, List<Output.Column> columns, Function<Output.Column, String> text)
            throws IOException {
        for (int i = 0; i < columns.size(); i++) {
            if (i > 0) out.write(',');
            out.write(cell(text.apply(columns.get(i))));
        }
        out.write('\n');
    }

    private static String cell(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
