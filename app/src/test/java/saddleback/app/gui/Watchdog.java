package saddleback.app.gui;

import javafx.application.Platform;

/**
 * Measures for how long the window's thread does not answer: a heartbeat asks it every few
 * milliseconds and notes how long the answer took. What it measures holds what the machine does
 * beside, too.
 */
final class Watchdog implements AutoCloseable {
    private static final long BEAT_MILLIS = 5;

    private final Thread heart;
    private volatile boolean beating = true;
    private volatile long longestNanos;

    /** Begins to measure. */
    Watchdog() {
        heart = Thread.ofPlatform().daemon().name("watchdog").start(this::beat);
    }

    private void beat() {
        Object answer = new Object();
        boolean[] answered = {true};
        long asked = System.nanoTime();
        while (beating) {
            synchronized (answer) {
                if (answered[0]) {
                    answered[0] = false;
                    asked = System.nanoTime();
                    long then = asked;
                    Platform.runLater(
                            () -> {
                                note(System.nanoTime() - then);
                                synchronized (answer) {
                                    answered[0] = true;
                                }
                            });
                } else note(System.nanoTime() - asked);
            }
            try {
                Thread.sleep(BEAT_MILLIS);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private synchronized void note(long nanos) {
        longestNanos = Math.max(longestNanos, nanos);
    }

    /** The longest pause until now, milliseconds. */
    double longestMillis() {
        return longestNanos / 1e6;
    }

    @Override
    public void close() {
        beating = false;
        heart.interrupt();
    }
}
