package saddleback.viz.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file whole or not at all: into a file beside it that is renamed at the end. */
final class WholeFile {
    private WholeFile() {}

    /** What is written. */
    interface Content {
        void to(OutputStream out) throws IOException;
    }

    /**
     * Writes or replaces a file. When that fails, what was there before is untouched.
     *
     * @throws IOException "file: reason"
     */
    static void write(Path file, Content content) throws IOException {
        Path target = file.toAbsolutePath();
        Path folder = target.getParent();
        Path name = target.getFileName();
        if (folder == null || name == null) throw new IOException(file + ": is not a file name");
        if (Files.isDirectory(target)) throw new IOException(file + ": is a directory");
        Path part = null;
        try {
            part = Files.createTempFile(folder, "." + name, ".part");
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
                content.to(out);
            }
            move(part, target);
            part = null;
        } catch (IOException e) {
            throw new IOException(file + ": " + reason(e, folder), e);
        } finally {
            if (part != null) Files.deleteIfExists(part);
        }
    }

    private static void move(Path part, Path target) throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static String reason(IOException e, Path folder) {
        return switch (e) {
            case NoSuchFileException _ -> "there is no directory " + folder;
            case AccessDeniedException _ -> "may not be written";
            case FileSystemException f when f.getReason() != null -> f.getReason();
            default -> String.valueOf(e.getMessage());
        };
    }
}
