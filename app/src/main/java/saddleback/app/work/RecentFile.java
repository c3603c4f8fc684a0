package saddleback.app.work;

import saddleback.engine.codec.Decoder;
import saddleback.engine.codec.Encoder;
import saddleback.engine.format.WholeFile;
import saddleback.engine.io.Json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The file {@code recent.json} in the person's folder.
 *
 * @param folder made when the file is first written
 */
public record RecentFile(Path folder) {
    private static final String NAME = "recent.json";

    /**
     * What a file says.
     *
     * @param warning why none are taken in its place; empty if they are not
     */
    public record Loaded(Recent recent, Optional<String> warning) {}

    /** Reads the file; none if there is none, or, with a warning, if it cannot be read. */
    public Loaded read() {
        Path file = folder.resolve(NAME);
        if (!Files.exists(file)) return new Loaded(Recent.none(), Optional.empty());
        try {
            Recent read =
                    new Decoder(folder)
                            .record(
                                    Recent.class,
                                    Json.parse(Json.bytes(file), file.toString()),
                                    "",
                                    null);
            return new Loaded(read, Optional.empty());
        } catch (IOException | IllegalArgumentException e) {
            String message = String.valueOf(e.getMessage());
            String named = message.contains(file.toString()) ? message : file + ": " + message;
            return new Loaded(Recent.none(), Optional.of(named));
        }
    }

    /**
     * Writes the file, whole or not at all.
     *
     * @throws IOException "file: reason"
     */
    public void write(Recent recent) throws IOException {
        Files.createDirectories(folder);
        WholeFile.write(
                folder.resolve(NAME),
                Json.text(new Encoder(folder).record(recent)).getBytes(StandardCharsets.UTF_8));
    }
}
