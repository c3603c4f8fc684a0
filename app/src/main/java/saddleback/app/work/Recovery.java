package saddleback.app.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/**
 * The work that a crashed program left.
 *
 * @param file where it lies until {@link #discard}
 * @param saved when it was written
 */
public record Recovery(Path file, Instant saved, Workspace workspace) {

    /** Removes it, after it was taken over or refused. If not called it is offered again. */
    public void discard() throws IOException {
        Files.deleteIfExists(file);
    }
}
