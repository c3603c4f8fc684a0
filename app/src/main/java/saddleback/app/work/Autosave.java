package saddleback.app.work;

import org.jspecify.annotations.Nullable;

import saddleback.engine.Lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Writes the open work to the person's state folder: every minute, and a few seconds after a
 * change. The file's name holds this process's number and start; it is removed at the proper end,
 * so a file whose process is gone was left by a crash. Results are not in it; they are in the
 * cache. Any thread.
 */
public final class Autosave implements AutoCloseable {
    private static final long PERIOD_SECONDS = 60;
    private static final long PAUSE_SECONDS = 3;
    private static final byte[] NO_PICTURE = {};

    private final Path folder;
    private final Supplier<Workspace> workspace;
    private final List<Lab<?, ?>> labs;
    private final Owner owner = Owner.ofProcess();
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("autosave").daemon().factory());
    private final ScheduledFuture<?> always;
    private @Nullable ScheduledFuture<?> soon;
    private @Nullable Workspace written;
    private @Nullable String trouble;
    private boolean closed;

    /**
     * Starts saving.
     *
     * @param workspace what is open; asked on a thread of its own
     * @param labs those that a recovered workspace may hold
     */
    public Autosave(Path folder, Supplier<Workspace> workspace, List<Lab<?, ?>> labs) {
        this.folder = folder;
        this.workspace = workspace;
        this.labs = List.copyOf(labs);
        always =
                thread.scheduleWithFixedDelay(
                        this::attempt, PERIOD_SECONDS, PERIOD_SECONDS, TimeUnit.SECONDS);
    }

    /** Something has changed: it is saved when nothing more changes for a few seconds. */
    public synchronized void changed() {
        if (closed) return;
        if (soon != null) soon.cancel(false);
        soon = thread.schedule(this::attempt, PAUSE_SECONDS, TimeUnit.SECONDS);
    }

    /**
     * Saves at once, on the caller's thread, if anything is different from the last time.
     *
     * @return why it could not be saved, if it could not
     */
    public synchronized Optional<String> now() {
        if (closed) return trouble();
        Workspace present = workspace.get();
        if (present.equals(written)) return trouble();
        try {
            Files.createDirectories(folder);
            WorkspaceFile.write(folder.resolve(owner.file()), present, NO_PICTURE, null);
            written = present;
            trouble = null;
        } catch (IOException e) {
            trouble = String.valueOf(e.getMessage());
        }
        return trouble();
    }

    /** Saves on the thread of its own; a failure is told and does not end the saving. */
    private void attempt() {
        try {
            now();
        } catch (RuntimeException e) {
            failed(e);
        }
    }

    private synchronized void failed(RuntimeException e) {
        trouble = e.toString();
    }

    /** Why the last attempt failed; nothing after one that succeeded. */
    public synchronized Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }

    /**
     * The work that programs left which did not end properly, the latest first. It is taken over:
     * no other program offers it too, and this one no second time. Files that cannot be read are
     * left beside as {@code unreadable-...}, and told of in {@link #trouble}.
     */
    public synchronized List<Recovery> recovery() {
        List<Recovery> all = new ArrayList<>();
        try {
            if (!Files.isDirectory(folder)) return all;
            int number = 0;
            for (Path left : left()) {
                Path own;
                do own = folder.resolve(owner.file(++number));
                while (Files.exists(own));
                if (taken(left, own)) recovered(own).ifPresent(all::add);
            }
        } catch (IOException e) {
            trouble = String.valueOf(e.getMessage());
        }
        all.sort(Comparator.comparing(Recovery::saved).reversed());
        return all;
    }

    private List<Path> left() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> Owner.of(f).filter(o -> o.gone(owner.host())).isPresent())
                    .sorted()
                    .toList();
        }
    }

    /** Whether this program was the first to take it. */
    private static boolean taken(Path left, Path own) throws IOException {
        try {
            Files.move(left, own, StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (NoSuchFileException _) {
            return false;
        }
    }

    private Optional<Recovery> recovered(Path file) throws IOException {
        try {
            Workspace found = WorkspaceFile.read(file, labs, null).workspace();
            return Optional.of(
                    new Recovery(file, Files.getLastModifiedTime(file).toInstant(), found));
        } catch (IllegalArgumentException e) {
            trouble = String.valueOf(e.getMessage());
            Files.move(
                    file,
                    file.resolveSibling("unreadable-" + file.getFileName()),
                    StandardCopyOption.REPLACE_EXISTING);
            return Optional.empty();
        }
    }

    /** The proper end: nothing more is saved, and nothing is left to recover. */
    @Override
    public synchronized void close() {
        if (closed) return;
        closed = true;
        always.cancel(false);
        thread.shutdownNow();
        try {
            Files.deleteIfExists(folder.resolve(owner.file()));
        } catch (IOException e) {
            trouble = String.valueOf(e.getMessage());
        }
    }
}
