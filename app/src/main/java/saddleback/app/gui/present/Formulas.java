package saddleback.app.gui.present;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Formulas that were set, and the thread that sets them. */
final class Formulas implements AutoCloseable {
    private static final int MOST = 400;

    private final Map<Tex.Wish, CompletableFuture<Typeset>> set =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(
                        Map.Entry<Tex.Wish, CompletableFuture<Typeset>> eldest) {
                    return size() > MOST;
                }
            };
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("formulas").factory());

    /**
     * The picture of a formula, now or soon; it fails with an IllegalArgumentException where the
     * formula cannot be read.
     */
    synchronized CompletableFuture<Typeset> of(Tex.Wish wish) {
        return set.computeIfAbsent(
                wish, w -> CompletableFuture.supplyAsync(() -> Tex.of(w), thread));
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
