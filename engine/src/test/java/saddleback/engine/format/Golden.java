package saddleback.engine.format;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;

/** The golden files written by golden.py. */
final class Golden {
    private Golden() {}

    static Path path(String name) throws URISyntaxException {
        return Path.of(Objects.requireNonNull(Golden.class.getResource(name)).toURI());
    }

    static byte[] bytes(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(Golden.class.getResourceAsStream(name))) {
            return in.readAllBytes();
        }
    }
}
