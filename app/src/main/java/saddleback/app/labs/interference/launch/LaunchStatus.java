package saddleback.app.labs.interference.launch;

import saddleback.app.labs.interference.Brief;
import saddleback.app.labs.interference.ComponentName;
import saddleback.engine.interference.Moment;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What is told in one line. */
final class LaunchStatus {
    /** So many components are told one by one. */
    private static final int FEW = 3;

    private LaunchStatus() {}

    /** The moment that is looked at. */
    static String of(Seen seen, View view) {
        if (seen.of().launched().isEmpty())
            return "click in the square to launch a learner that begins with these two successes";
        return Cursor.of(seen, view).map(LaunchStatus::of).orElse("learning");
    }

    private static String of(Cursor c) {
        Moment m = c.moment();
        return "t = %s: J = %s (%s)%s; %s; %s"
                .formatted(
                        Brief.of(c.time()),
                        Brief.of(Arrays.stream(m.success()).sum()),
                        list(m.success()),
                        m.rate().length > FEW ? "" : ", dJ/dt (" + list(m.rate()) + ")",
                        losing(m),
                        corner(m));
    }

    private static String list(double[] values) {
        String all =
                Arrays.stream(values)
                        .limit(FEW)
                        .mapToObj(Brief::of)
                        .collect(Collectors.joining(", "));
        return values.length > FEW ? all + ", …" : all;
    }

    private static String losing(Moment m) {
        if (m.losing() == 0) return "none loses";
        if (m.losing() > FEW) return "%d lose".formatted(m.losing()) + winner(m);
        String who =
                IntStream.range(0, m.rate().length)
                        .filter(k -> m.rate()[k] < 0)
                        .mapToObj(ComponentName::of)
                        .collect(Collectors.joining(", "));
        return who + (m.losing() == 1 ? " loses" : " lose") + winner(m);
    }

    private static String winner(Moment m) {
        return m.winnerTakesAll() ? ", winner takes all" : "";
    }

    private static String corner(Moment m) {
        double sum = 0;
        for (int k = 0; k < m.success().length; k++)
            sum += Math.pow(Math.min(m.success()[k], m.failure()[k]), 2);
        String corner =
                IntStream.range(0, m.success().length)
                        .mapToObj(k -> m.success()[k] > m.failure()[k] ? "1" : "0")
                        .collect(Collectors.joining(", "));
        return "%s from corner (%s)".formatted(Brief.of(Math.sqrt(sum)), corner);
    }
}
