package saddleback.app.gui;

import javafx.application.Platform;

import org.jspecify.annotations.Nullable;

import saddleback.app.work.Places;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;

/** Opens the window. */
public final class Gui {
    private Gui() {}

    /**
     * Shows the window and returns when it was closed. Called once in a process, not on the
     * toolkit's thread.
     *
     * @throws IllegalArgumentException where the display cannot be opened
     */
    public static void open(GuiStart start) {
        CountDownLatch closed = new CountDownLatch(1);
        AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();
        ToolkitLog.leaveOutClassPath();
        try {
            Platform.startup(
                    () -> {
                        try {
                            new Frame(
                                            start,
                                            Places.ofProcess(),
                                            FileDialogs::new,
                                            closed::countDown)
                                    .show();
                        } catch (RuntimeException e) {
                            failure.set(e);
                            closed.countDown();
                        }
                    });
        } catch (UnsupportedOperationException e) {
            String display = String.valueOf(System.getenv("DISPLAY"));
            throw new IllegalArgumentException(
                    "DISPLAY: one that a window can be opened on, was " + display, e);
        }
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Platform.exit();
        RuntimeException why = failure.get();
        if (why != null) throw why;
    }
}
