package saddleback.viz.space;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

/** A number of daemon threads, for tests and measurements. */
final class Threads implements Parallel {
    private final int threads;
    private final ExecutorService executor;

    Threads(int threads) {
        this.threads = threads;
        executor =
                Executors.newFixedThreadPool(
                        threads, r -> Thread.ofPlatform().daemon().unstarted(r));
    }

    @Override
    public int threads() {
        return threads;
    }

    @Override
    public void each(int tasks, IntConsumer task) {
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < tasks; i++) {
            int index = i;
            running.add(executor.submit(() -> task.accept(index)));
        }
        try {
            for (Future<?> f : running) f.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
