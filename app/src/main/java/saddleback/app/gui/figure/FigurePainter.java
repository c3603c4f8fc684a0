package saddleback.app.gui.figure;

import saddleback.app.look.Restyler;
import saddleback.viz.paint.Painter;
import saddleback.viz.space.Parallel;
import saddleback.viz.space.Quality;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * The threads on which all panes of a window are painted, one picture at a time, and the pictures
 * they keep. Painting never happens on the window's thread.
 */
public final class FigurePainter implements AutoCloseable {
    private final Restyler restyler = new Restyler();
    private final Painter still;
    private final Painter moving;
    private final ExecutorService thread;
    private final Consumer<Throwable> bug;

    /**
     * A painter.
     *
     * @param bug told what a picture failed with, on the painting thread
     */
    public FigurePainter(Consumer<Throwable> bug) {
        this.bug = bug;
        still = new Painter(0, new CommonPool());
        moving = still.with(Quality.DRAFT);
        thread =
                Executors.newSingleThreadExecutor(
                        Thread.ofPlatform().daemon().name("painter").factory());
    }

    /** Remembers the last figures, so that a camera that moves costs next to nothing. */
    Restyler restyler() {
        return restyler;
    }

    Painter painter(boolean inMotion) {
        return inMotion ? moving : still;
    }

    /** Paints soon. */
    void submit(Runnable painting) {
        if (thread.isShutdown()) return;
        thread.execute(
                () -> {
                    try {
                        painting.run();
                    } catch (RuntimeException | Error e) {
                        bug.accept(e);
                    }
                });
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }

    /** The JVM's own pool, so that a surface is drawn by every processor. */
    private record CommonPool() implements Parallel {
        @Override
        public int threads() {
            return Runtime.getRuntime().availableProcessors();
        }

        @Override
        public void each(int tasks, IntConsumer task) {
            IntStream.range(0, tasks).parallel().forEach(task);
        }
    }
}
