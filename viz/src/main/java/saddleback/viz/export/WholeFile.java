package saddleback.viz.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Files that appear whole or not at all: written beside their place, then moved there. */
final class WholeFile {
    /** Writes the content. */
    @FunctionalInterface
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    private WholeFile() {}

    /**
     * Writes a file, replacing an older one only when the new one is complete.
     *
     * @throws IOException if the directory cannot be written or the disk is full; nothing is left
     */
    static void write(Path file, Content content) throws IOException {
        Path directory = file.toAbsolutePath().getParent();
        if (directory == null) throw new IOException(file + ": not a file name");
        String name = "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".part";
        Path aside = directory.resolve(name);
        try {
            try (OutputStream out =
                    new BufferedOutputStream(Files.newOutputStream(aside), 1 << 16)) {
                content.write(out);
            }
            move(aside, file);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(
                    from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
