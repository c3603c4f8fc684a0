package saddleback.engine.io;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

import saddleback.engine.Experiment;
import saddleback.engine.Lab;
import saddleback.engine.codec.Decoder;
import saddleback.engine.codec.Encoder;
import saddleback.engine.codec.SettingInfo;
import saddleback.engine.codec.Wrong;
import saddleback.engine.format.WholeFile;
import saddleback.engine.problem.Problem;
import saddleback.engine.settings.Setting;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The saved form of an experiment, format 1. */
public final class ExperimentFile {
    /** The format that is written and read. */
    public static final int FORMAT = 1;

    private static final long FIRST_SEED = 1;

    private static final List<String> KEYS =
            List.of("format", "lab", "seed", "problem", "settings");

    private ExperimentFile() {}

    private record Head(
            @Setting(value = "Version of the file's form", required = true) int format,
            @Setting(value = "Which question is asked", required = true) String lab,
            @Setting("Random numbers follow from it") long seed) {
        Head {
            if (format != FORMAT)
                throw new IllegalArgumentException(
                        "format: " + FORMAT + ", the form this version reads, was " + format);
        }
    }

    /** The description of the seed, for forms. */
    public static SettingInfo seed() {
        return SettingInfo.of(new Head(FORMAT, "", FIRST_SEED)).getLast();
    }

    /**
     * Reads a file. It may hold comments and trailing commas. Relative paths in it start at its
     * folder.
     *
     * @param changes {@code path=value}, made in order before the file is understood
     * @throws IllegalArgumentException "path: rule, was value", or "file:line:column: reason" where
     *     it is not JSON
     */
    public static Experiment<?> read(Path file, List<Lab<?, ?>> labs, List<String> changes)
            throws IOException {
        Path parent = file.toAbsolutePath().getParent();
        return parse(
                Json.bytes(file),
                file.toString(),
                parent == null ? file.toAbsolutePath() : parent,
                labs,
                changes);
    }

    /**
     * Reads a text as {@link #read} does.
     *
     * @param name of the text in messages
     * @param folder where relative paths in it start
     */
    public static Experiment<?> parse(
            byte[] text, String name, Path folder, List<Lab<?, ?>> labs, List<String> changes) {
        JsonNode tree = Json.parse(text, name);
        if (!(tree instanceof ObjectNode top)) throw Wrong.value(name, "an object", tree);
        for (String change : changes) Change.parse(change).apply(top);
        Decoder decoder = new Decoder(folder);
        Head head =
                decoder.record(
                        Head.class,
                        top.deepCopy().retain("format", "lab", "seed"),
                        "",
                        new Head(FORMAT, "", FIRST_SEED));
        top.fieldNames()
                .forEachRemaining(
                        key -> {
                            if (!KEYS.contains(key)) throw Wrong.unknown(key, KEYS, key);
                        });
        Lab<?, ?> lab =
                labs.stream()
                        .filter(l -> l.id().equals(head.lab()))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        Wrong.word(
                                                "lab",
                                                labs.stream().<String>map(Lab::id).toList(),
                                                head.lab()));
        return read(lab, head.seed(), top, decoder);
    }

    private static <S extends Record> Experiment<S> read(
            Lab<S, ?> lab, long seed, ObjectNode top, Decoder decoder) {
        JsonNode settings = top.get("settings");
        return new Experiment<>(
                lab.id(),
                seed,
                problem(lab, top.get("problem"), decoder),
                decoder.record(
                        lab.settingsType(),
                        settings == null ? JsonNodeFactory.instance.objectNode() : settings,
                        "settings",
                        lab.defaults()));
    }

    private static @Nullable Problem problem(
            Lab<?, ?> lab, @Nullable JsonNode node, Decoder decoder) {
        if (node == null || node.isNull()) {
            if (lab.needsProblem()) throw Wrong.missing("problem");
            return null;
        }
        if (!lab.needsProblem())
            throw new IllegalArgumentException(
                    "problem: none, as the lab " + lab.id() + " studies no network, was given");
        return decoder.record(Problem.class, ImpliedParts.added(node), "problem", null);
    }

    /**
     * Writes an experiment with every setting spelled out; the file appears whole or not at all.
     */
    public static void write(Experiment<?> experiment, Path file) throws IOException {
        Path parent = file.toAbsolutePath().getParent();
        WholeFile.write(
                file,
                text(experiment, parent == null ? file.toAbsolutePath() : parent)
                        .getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The text that {@link #write} writes.
     *
     * @param folder where the text will stand; paths are written relative to it
     */
    public static String text(Experiment<?> experiment, Path folder) {
        return Json.text(tree(experiment, folder));
    }

    /** What {@link #text} writes, as a tree. */
    public static ObjectNode tree(Experiment<?> experiment, Path folder) {
        Encoder encoder = new Encoder(folder);
        ObjectNode top = JsonNodeFactory.instance.objectNode();
        top.put("format", FORMAT).put("lab", experiment.lab()).put("seed", experiment.seed());
        if (experiment.problem() != null) top.set("problem", encoder.record(experiment.problem()));
        top.set("settings", encoder.record(experiment.settings()));
        return top;
    }
}
