package saddleback.engine.construct;

import saddleback.engine.pattern.Maps;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Workers;

/** Loss and accuracy for many values of s. */
final class LinkMaps {
    private static final int CHUNK = 32;
    private static final int BATCH = 64;

    private LinkMaps() {}

    static Maps of(Link link, double[] s, Workers workers, Progress progress) {
        double[] loss = new double[s.length];
        double[] accuracy = new double[s.length];
        for (int from = 0; from < s.length; from += CHUNK * BATCH) {
            int first = from;
            progress.step((double) from / s.length, "losses");
            int left = Math.min(CHUNK * BATCH, s.length - from);
            workers.each(
                    Math.ceilDiv(left, CHUNK),
                    (chunk, _) -> {
                        int to = Math.min(s.length, first + (chunk + 1) * CHUNK);
                        for (int i = first + chunk * CHUNK; i < to; i++) {
                            loss[i] = link.loss(s[i]);
                            accuracy[i] = link.accuracy(s[i]);
                        }
                    });
        }
        progress.step(1, "losses");
        return new Maps(loss, accuracy);
    }
}
