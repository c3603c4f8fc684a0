package saddleback.app.gui;

import javafx.application.Platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** A thread for files, so that the window never waits for a disk. */
final class Background implements AutoCloseable {
    private final Faults faults;
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("files").factory());

    Background(Faults faults) {
        this.faults = faults;
    }

    /** Works on this thread, then hands the result over on the window's. */
    <T> void work(Callable<T> work, Consumer<T> then) {
        thread.execute(
                () -> {
                    try {
                        T made = work.call();
                        Platform.runLater(() -> then.accept(made));
                    } catch (IllegalArgumentException e) {
                        faults.refused(String.valueOf(e.getMessage()));
                    } catch (IOException e) {
                        faults.refused(reason(e));
                    } catch (UncheckedIOException e) {
                        faults.refused(String.valueOf(e.getMessage()));
                    } catch (Exception | Error e) {
                        faults.bug(e);
                    }
                });
    }

    private static String reason(IOException e) {
        return switch (e) {
            case NoSuchFileException f -> f.getFile() + ": no such file";
            case AccessDeniedException f -> f.getFile() + ": permission denied";
            case FileAlreadyExistsException f -> f.getFile() + ": a folder, was a file";
            case FileSystemException f when f.getReason() != null ->
                    f.getFile() + ": " + f.getReason();
            default -> String.valueOf(e.getMessage());
        };
    }

    /** Lets what was begun come to its end, for a moment. */
    @Override
    public void close() {
        thread.shutdown();
    }
}
