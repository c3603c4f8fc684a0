package saddleback.app.labs.patterns.draw;

import org.jspecify.annotations.Nullable;

import saddleback.app.glance.Numbers;
import saddleback.engine.labs.patterns.How;

import java.util.Locale;

/** One line on what goes on. */
final class DrawStatus {
    private DrawStatus() {}

    /**
     * The line.
     *
     * @param preparing whether what a built network does besides is not there yet
     */
    static String of(
            Terms terms,
            @Nullable Standing standing,
            Seen seen,
            boolean running,
            boolean preparing) {
        if (terms.way() == Way.BUILD && preparing) return preparing(terms.task());
        if (!seen.refused().isEmpty()) return seen.refused();
        return terms.way() == Way.FIND ? found(standing, seen, running) : built(seen);
    }

    private static String preparing(How.Construct.Task task) {
        return switch (task) {
            case NONE -> "Building";
            case TRAINED -> "Training the problem's network, beside which the drawing will stand";
            case EXACT -> "Fitting the targets, beside which the drawing will stand";
        };
    }

    private static String found(@Nullable Standing standing, Seen seen, boolean running) {
        if (standing == null) return "Draw something: there is nothing to look for";
        if (!standing.halt().isEmpty()) return capital(standing.halt());
        Seen.Side train = seen.train();
        String step = "Step " + Numbers.of(standing.steps());
        if (train == null || seen.of().standing() == null) return step;
        Seen.Side test = seen.test();
        return String.format(
                Locale.ROOT,
                "%s%s: %s right%s; loss %.3g where dark, %.3g where bright",
                step,
                running ? "" : ", at rest",
                MapFigures.percent(train.agreement().share()),
                test == null
                        ? ""
                        : " (test %s)".formatted(MapFigures.percent(test.agreement().share())),
                train.agreement().good(),
                train.agreement().bad());
    }

    private static String built(Seen seen) {
        Plan plan = seen.plan();
        Built b = plan == null ? null : plan.built();
        if (b == null) return "Building";
        return "G = %d: %s parameters, %s of them not 0; the least loss that can be asked for is %s"
                .formatted(
                        b.grid(),
                        Numbers.of(b.parameters()),
                        Numbers.of(b.nonzero()),
                        Numbers.brief(b.least()));
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
