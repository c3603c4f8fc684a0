package saddleback.viz.bench;

import saddleback.viz.space.Parallel;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/** Some daemon threads, of which the caller is one. */
final class Team implements Parallel {
    private final int threads;
    private final ExecutorService others =
            Executors.newCachedThreadPool(r -> Thread.ofPlatform().daemon().unstarted(r));

    Team(int threads) {
        this.threads = threads;
    }

    @Override
    public int threads() {
        return threads;
    }

    @Override
    public void each(int tasks, IntConsumer task) {
        var next = new AtomicInteger();
        var done = new CountDownLatch(threads - 1);
        Runnable work =
                () -> {
                    for (int i = next.getAndIncrement(); i < tasks; i = next.getAndIncrement())
                        task.accept(i);
                };
        for (int i = 1; i < threads; i++)
            others.execute(
                    () -> {
                        work.run();
                        done.countDown();
                    });
        work.run();
        try {
            done.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
