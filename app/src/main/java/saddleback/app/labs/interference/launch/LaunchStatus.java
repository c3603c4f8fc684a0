package saddleback.app.labs.interference.launch;

import saddleback.app.glance.Numbers;
import saddleback.app.labs.interference.ComponentName;
import saddleback.engine.interference.Moment;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What is told in one line. */
final class LaunchStatus {
    /** So many components are told one by one. */
    private static final int FEW = 4;

    private LaunchStatus() {}

    /** The moment that is looked at. */
    static String of(Seen seen, View view) {
        if (seen.of().launched().isEmpty())
            return "click in the square to launch a learner that begins with these two successes";
        return Cursor.of(seen, view)
                .map(c -> of(c, seen.of().ground()))
                .orElse("learning");
    }

    private static String of(Cursor c, Ground ground) {
        Moment m = c.moment();
        return "t = %s: J = %s (%s), rates %s; %s; %s%s"
                .formatted(
                        Numbers.brief(c.time()),
                        Numbers.brief(Arrays.stream(m.success()).sum()),
                        list(m.success()),
                        list(m.rate()),
                        losing(m),
                        corner(m),
                        ground.plain() ? bend(Bend.of(m, ground.kappa())) : "");
    }

    private static String list(double[] values) {
        String all =
                Arrays.stream(values)
                        .limit(FEW)
                        .mapToObj(Numbers::brief)
                        .collect(Collectors.joining(", "));
        return values.length > FEW ? all + ", …" : all;
    }

    private static String losing(Moment m) {
        if (m.losing() == 0) return "none loses";
        String who =
                IntStream.range(0, m.rate().length)
                        .filter(k -> m.rate()[k] < 0)
                        .mapToObj(ComponentName::of)
                        .collect(Collectors.joining(", "));
        return who
                + (m.losing() == 1 ? " loses" : " lose")
                + (m.winnerTakesAll() ? ", the winner takes all" : "");
    }

    private static String corner(Moment m) {
        double sum = 0;
        for (int k = 0; k < m.success().length; k++)
            sum += Math.pow(Math.min(m.success()[k], m.failure()[k]), 2);
        String corner =
                IntStream.range(0, m.success().length)
                        .mapToObj(k -> m.success()[k] > m.failure()[k] ? "1" : "0")
                        .collect(Collectors.joining(", "));
        return "corner (%s) at %s".formatted(corner, Numbers.brief(Math.sqrt(sum)));
    }

    private static String bend(Bend b) {
        return "; Hessian of J there %s and %s, else 0"
                .formatted(Numbers.brief(b.low()), Numbers.brief(b.high()));
    }
}
