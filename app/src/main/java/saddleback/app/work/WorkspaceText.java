package saddleback.app.work;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import saddleback.app.look.Appearance;
import saddleback.engine.Experiment;
import saddleback.engine.Lab;
import saddleback.engine.codec.Decoder;
import saddleback.engine.codec.Encoder;
import saddleback.engine.codec.Wrong;
import saddleback.engine.io.ExperimentFile;
import saddleback.engine.io.Json;
import saddleback.engine.settings.Setting;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A workspace as JSON, format 1. */
final class WorkspaceText {
    /** The format that is written and read. */
    static final int FORMAT = 1;

    private static final List<String> KEYS =
            List.of("format", "version", "works", "pins", "arrangement");
    private static final List<String> WORK = List.of("experiment", "saved", "seen");
    private static final List<String> PIN = List.of("name", "experiment", "appearance");
    private static final int MOST = 1000;

    private final String name;
    private final Path folder;
    private final List<Lab<?, ?>> labs;

    private WorkspaceText(String name, Path folder, List<Lab<?, ?>> labs) {
        this.name = name;
        this.folder = folder;
        this.labs = labs;
    }

    /** What of a work is no experiment. */
    private record Seen(
            @Setting("Where the experiment comes from") Origin origin,
            @Setting("How figures are seen") Appearance appearance,
            @Setting("The figures that are shown") List<String> shown) {

        static Seen defaults() {
            return new Seen(new Origin.Fresh(), Appearance.defaults(), List.of());
        }
    }

    /**
     * The text.
     *
     * @param folder where it will stand; paths are written relative to it
     * @param version of the program, for the messages of others
     */
    static byte[] of(Workspace workspace, Path folder, String version) {
        Encoder encoder = new Encoder(folder);
        ObjectNode top = JsonNodeFactory.instance.objectNode();
        top.put("format", FORMAT).put("version", version);
        ArrayNode works = top.putArray("works");
        for (Work w : workspace.works()) {
            ObjectNode node = works.addObject();
            node.set("experiment", ExperimentFile.tree(w.experiment(), folder));
            if (w.changed()) node.set("saved", ExperimentFile.tree(w.saved(), folder));
            node.set("seen", encoder.record(new Seen(w.origin(), w.appearance(), w.shown())));
        }
        ArrayNode pins = top.putArray("pins");
        for (Pin p : workspace.pins()) {
            ObjectNode node = pins.addObject().put("name", p.name());
            node.set("experiment", ExperimentFile.tree(p.experiment(), folder));
            node.set("appearance", encoder.record(p.appearance()));
        }
        top.set("arrangement", encoder.record(workspace.arrangement()));
        return Json.text(top).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The workspace in a text.
     *
     * @param name of the text in messages "name: path: rule, was value"
     * @param folder where relative paths in it start
     */
    static Workspace read(byte[] text, String name, Path folder, List<Lab<?, ?>> labs) {
        JsonNode tree = Json.parse(text, name);
        try {
            if (!(tree instanceof ObjectNode top)) throw Wrong.value("", "an object", tree);
            return new WorkspaceText(name, folder, labs).workspace(top);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(name + ": " + e.getMessage(), e);
        }
    }

    private Workspace workspace(ObjectNode top) {
        checkFormat(top);
        allow(top, KEYS, "");
        List<Work> works = new ArrayList<>();
        for (JsonNode n : items(top, "works")) works.add(work(n, "works[" + works.size() + "]"));
        List<Pin> pins = new ArrayList<>();
        for (JsonNode n : items(top, "pins")) pins.add(pin(n, "pins[" + pins.size() + "]"));
        JsonNode arrangement = top.path("arrangement");
        return new Workspace(
                works,
                pins,
                arrangement.isMissingNode()
                        ? Arrangement.defaults()
                        : record(Arrangement.class, arrangement, "arrangement"));
    }

    /** A newer form is refused with the version that can read it. */
    private static void checkFormat(ObjectNode top) {
        JsonNode format = top.path("format");
        if (format.isInt() && format.intValue() == FORMAT) return;
        String rule =
                "format: %d, the form that Saddleback %s reads, was %s"
                        .formatted(
                                FORMAT,
                                ResultCache.programVersion(),
                                format.isMissingNode() ? "missing" : format.toString());
        JsonNode version = top.path("version");
        throw new IllegalArgumentException(
                format.isInt() && version.isTextual()
                        ? rule
                                + "; Saddleback "
                                + shortened(version.textValue())
                                + ", which wrote it, reads it"
                        : rule);
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "...";
    }

    private Work work(JsonNode node, String path) {
        ObjectNode object = object(node, path);
        allow(object, WORK, path);
        Experiment<?> experiment = experiment(object, "experiment", path);
        Seen seen =
                object.has("seen")
                        ? record(Seen.class, object.path("seen"), path + ".seen")
                        : Seen.defaults();
        return new Work(
                experiment,
                object.has("saved") ? experiment(object, "saved", path) : experiment,
                seen.origin,
                seen.appearance,
                seen.shown);
    }

    private Pin pin(JsonNode node, String path) {
        ObjectNode object = object(node, path);
        allow(object, PIN, path);
        if (!object.path("name").isTextual())
            throw Wrong.value(path + ".name", "text", object.path("name"));
        return new Pin(
                object.path("name").textValue(),
                experiment(object, "experiment", path),
                object.has("appearance")
                        ? record(Appearance.class, object.path("appearance"), path + ".appearance")
                        : Appearance.defaults());
    }

    private Experiment<?> experiment(ObjectNode holder, String key, String path) {
        JsonNode node = holder.path(key);
        String at = path + "." + key;
        if (node.isMissingNode()) throw Wrong.missing(at);
        byte[] text = Json.text(object(node, at)).getBytes(StandardCharsets.UTF_8);
        try {
            return ExperimentFile.parse(text, name, folder, labs, List.of());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(at + ": " + e.getMessage(), e);
        }
    }

    private <R extends Record> R record(Class<R> type, JsonNode node, String path) {
        return new Decoder(folder).record(type, node, path, null);
    }

    private static Iterable<JsonNode> items(ObjectNode top, String key) {
        JsonNode node = top.path(key);
        if (node.isMissingNode()) return List.of();
        if (!node.isArray() || node.size() > MOST)
            throw Wrong.value(key, "a list of at most " + MOST, node);
        return node;
    }

    private static ObjectNode object(JsonNode node, String path) {
        if (node instanceof ObjectNode o) return o;
        throw Wrong.value(path, "an object", node);
    }

    private static void allow(ObjectNode node, List<String> keys, String path) {
        node.fieldNames()
                .forEachRemaining(
                        key -> {
                            if (!keys.contains(key))
                                throw Wrong.unknown(
                                        path.isEmpty() ? key : path + "." + key, keys, key);
                        });
    }
}
