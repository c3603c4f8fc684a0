package saddleback.engine.format;

import org.jspecify.annotations.Nullable;

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
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Writes a file so that it appears whole or not at all: aside in the same directory, then renamed
 * over the old one. Whatever ends the process in between, the old content stays as it was (a killed
 * process can leave the hidden file {@code .NAME.PROCESS-NUMBER.part} beside it); the data are
 * handed to the operating system but not forced to the disk.
 */
public final class WholeFile {
    private static final int BUFFER = 1 << 16;
    private static final int LONGEST_STEM = 100;
    private static final AtomicLong SERIAL = new AtomicLong();

    /** What a file shall hold. */
    @FunctionalInterface
    public interface Content {
        /** Writes everything to {@code out}, which is buffered and closed by the caller. */
        void to(OutputStream out) throws IOException;
    }

    private WholeFile() {}

    /**
     * Writes {@code file}, replacing an old one; nothing is left behind if {@code content} throws.
     *
     * @throws IOException "file: reason" if the directory is missing or not writable, the disk is
     *     full, or the name is a directory's
     */
    public static void write(Path file, Content content) throws IOException {
        if (Files.isDirectory(file)) throw failed(file, "a directory has this name", null);
        Path aside = aside(file);
        boolean done = false;
        try {
            try (OutputStream out = open(aside)) {
                content.to(out);
            }
            rename(aside, file);
            done = true;
        } catch (IOException e) {
            throw failed(file, reason(e), e);
        } finally {
            if (!done) discard(aside);
        }
    }

    /** Writes bytes that are already there. */
    public static void write(Path file, byte[] content) throws IOException {
        write(file, out -> out.write(content));
    }

    private static OutputStream open(Path aside) throws IOException {
        return new BufferedOutputStream(
                Files.newOutputStream(
                        aside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                BUFFER);
    }

    /** A hidden name no other writer uses: process and serial number tell them apart. */
    private static Path aside(Path file) {
        String name = String.valueOf(file.getFileName());
        String stem = name.length() > LONGEST_STEM ? name.substring(0, LONGEST_STEM) : name;
        return file.resolveSibling(
                ".%s.%d-%d.part"
                        .formatted(stem, ProcessHandle.current().pid(), SERIAL.incrementAndGet()));
    }

    private static void rename(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void discard(Path aside) {
        try {
            Files.deleteIfExists(aside);
        } catch (IOException e) {
            // The failure that led here is the one worth telling.
            aside.toFile().deleteOnExit();
        }
    }

    private static String reason(IOException e) {
        return switch (e) {
            case NoSuchFileException _ -> "no such directory";
            case AccessDeniedException _ -> "permission denied";
            case FileSystemException f when f.getReason() != null -> f.getReason();
            default -> String.valueOf(e.getMessage());
        };
    }

    private static IOException failed(Path file, String reason, @Nullable IOException cause) {
        return new IOException(file + ": cannot be written: " + reason, cause);
    }
}
