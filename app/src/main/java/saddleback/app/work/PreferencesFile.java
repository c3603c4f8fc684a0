package saddleback.app.work;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import saddleback.engine.codec.Decoder;
import saddleback.engine.codec.Encoder;
import saddleback.engine.format.WholeFile;
import saddleback.engine.io.Json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;

/**
 * The file {@code preferences.json} in the person's folder. Keys that this version does not know
 * stay in it.
 *
 * @param folder made when the file is first written
 */
public record PreferencesFile(Path folder) {
    private static final String NAME = "preferences.json";

    /**
     * What a file says.
     *
     * @param warning why the defaults are taken in its place; empty if they are not
     */
    public record Loaded(Preferences preferences, Optional<String> warning) {}

    /** Reads the file; the defaults if there is none, or, with a warning, if it cannot be read. */
    public Loaded read() {
        Path file = folder.resolve(NAME);
        if (!Files.exists(file)) return new Loaded(Preferences.defaults(), Optional.empty());
        try {
            return new Loaded(preferences(tree(file)), Optional.empty());
        } catch (IOException | IllegalArgumentException e) {
            String message = String.valueOf(e.getMessage());
            String named = message.contains(file.toString()) ? message : file + ": " + message;
            return new Loaded(Preferences.defaults(), Optional.of(named));
        }
    }

    private static ObjectNode tree(Path file) throws IOException {
        JsonNode tree = Json.parse(Json.bytes(file), file.toString());
        if (tree instanceof ObjectNode top) return top;
        throw new IllegalArgumentException(file + ": an object, was " + tree.getNodeType());
    }

    private Preferences preferences(ObjectNode tree) {
        ObjectNode known = tree.deepCopy();
        ObjectNode keys = encoded(Preferences.defaults());
        known.retain(keys.properties().stream().map(Map.Entry::getKey).toList());
        return new Decoder(folder).record(Preferences.class, known, "", null);
    }

    private ObjectNode encoded(Preferences preferences) {
        return new Encoder(folder).record(preferences);
    }

    /**
     * Writes the file, whole or not at all. One that cannot be read is first put aside as {@code
     * preferences.json.unreadable}.
     *
     * @throws IOException "file: reason"
     */
    public void write(Preferences preferences) throws IOException {
        Path file = folder.resolve(NAME);
        Files.createDirectories(folder);
        ObjectNode top = JsonNodeFactory.instance.objectNode();
        if (Files.exists(file))
            try {
                top = tree(file);
            } catch (IllegalArgumentException _) {
                Files.move(
                        file,
                        folder.resolve(NAME + ".unreadable"),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        top.setAll(encoded(preferences));
        WholeFile.write(file, Json.text(top).getBytes(StandardCharsets.UTF_8));
    }
}
