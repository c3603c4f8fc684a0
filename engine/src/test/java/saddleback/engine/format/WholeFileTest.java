package saddleback.engine.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

final class WholeFileTest {
    @TempDir Path dir;

    private static byte[] text(String s) {
        return s.getBytes(StandardCharsets.UTF_8);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(dir)) {
            return files.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void writesAndReplaces() throws IOException {
        Path file = dir.resolve("a.txt");
        WholeFile.write(file, text("old"));
        WholeFile.write(file, text("new"));
        assertEquals("new", Files.readString(file));
        assertEquals(List.of("a.txt"), names());
    }

    @Test
    void theOldContentStaysWhileTheNewOneIsWritten() throws IOException {
        Path file = dir.resolve("a.txt");
        WholeFile.write(file, text("old"));
        WholeFile.write(
                file,
                out -> {
                    out.write(text("new"));
                    out.flush();
                    assertEquals("old", Files.readString(file));
                });
        assertEquals("new", Files.readString(file));
    }

    @Test
    void aFullDiskLeavesTheOldFileAndNothingElse() throws IOException {
        Path file = dir.resolve("a.txt");
        WholeFile.write(file, text("old"));
        IOException e =
                assertThrows(
                        IOException.class,
                        () ->
                                WholeFile.write(
                                        file,
                                        out -> {
                                            out.write(new byte[1 << 20]);
                                            throw new IOException("No space left on device");
                                        }));
        assertEquals(file + ": cannot be written: No space left on device", e.getMessage());
        assertEquals("old", Files.readString(file));
        assertEquals(List.of("a.txt"), names());
    }

    @Test
    void aBugInTheContentLeavesNothingBehind() throws IOException {
        assertThrows(
                IllegalStateException.class,
                () ->
                        WholeFile.write(
                                dir.resolve("a.txt"),
                                _ -> {
                                    throw new IllegalStateException("bug");
                                }));
        assertEquals(List.of(), names());
    }

    @Test
    void namesThatCannotBeWrittenAreTold() throws IOException {
        Path missing = dir.resolve("none/a.txt");
        assertEquals(
                missing + ": cannot be written: no such directory",
                Refused.message(IOException.class, () -> WholeFile.write(missing, text(""))));
        assertEquals(
                dir + ": cannot be written: a directory has this name",
                Refused.message(IOException.class, () -> WholeFile.write(dir, text(""))));
        Files.createFile(dir.resolve("file"));
        Path under = dir.resolve("file/a.txt");
        String message = Refused.message(IOException.class, () -> WholeFile.write(under, text("")));
        assertTrue(message.startsWith(under + ": cannot be written: "), message);
        Path longName = dir.resolve("x".repeat(300));
        message = Refused.message(IOException.class, () -> WholeFile.write(longName, text("")));
        assertTrue(message.startsWith(longName + ": cannot be written: "), message);
        assertEquals(List.of("file"), names());
    }
}
