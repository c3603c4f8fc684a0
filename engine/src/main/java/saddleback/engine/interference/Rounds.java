package saddleback.engine.interference;

import org.jspecify.annotations.Nullable;

import saddleback.engine.policy.Bandit;
import saddleback.engine.policy.Grid;
import saddleback.engine.policy.World;
import saddleback.engine.run.Heap;
import saddleback.engine.run.KeptNumbers;
import saddleback.engine.run.Run;
import saddleback.engine.run.Seed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Draws the runs of a {@link Sampling}, up to {@value #TOGETHER} at a time: in each round every one
 * of them goes on a little, and between the rounds the calling thread reports.
 */
final class Rounds {
    /** The most runs that are under way together. */
    static final int TOGETHER = 16;

    private static final double ROUND_NANOS = 2e6;
    private static final int LONGEST_ROUND = 4096;

    /** Updates after which a run that goes on is kept again. */
    private static final int KEPT_EVERY = 200_000;

    /** A run that is under way; only its worker of the round touches it. */
    private static final class Active {
        final int number;
        final Learner learner;
        final Drawn drawn;
        final double @Nullable [] state;
        @Nullable Reinforce run;
        int kept;

        Active(int number, Learner learner, Drawn drawn, double @Nullable [] state) {
            this.number = number;
            this.learner = learner;
            this.drawn = drawn;
            this.state = state;
        }
    }

    private final Sampling sampling;
    private final Learner learner;
    private final Seed seed;
    private final Run<?> run;
    private final KeptNumbers kept;
    private final @Nullable Drawn[] drawn;
    private final List<Active> active = new ArrayList<>();
    private int ended;

    Rounds(Sampling sampling, Learner learner, Seed seed, Run<?> run) {
        this.sampling = sampling;
        this.learner = learner;
        this.seed = seed.of("runs");
        this.run = run;
        kept = new KeptNumbers(run.kept());
        Heap.require(
                sampling.bytes(learner.world(), learner.remedy(), learner.parameters()),
                "runs",
                "a number of runs",
                "fewer runs need less");
        drawn = new Drawn[sampling.runs()];
    }

    Sampled all(Consumer<Supplier<Sampled>> watcher) {
        for (int i = 0; i < drawn.length; i++) find(i);
        int by = round();
        int next = 0;
        while (ended < drawn.length) {
            for (; next < drawn.length && active.size() < TOGETHER; next++)
                if (drawn[next] == null) active.add(begun(next));
            report();
            run.workers().each(active.size(), (task, _) -> advance(active.get(task), by));
            collect();
            watcher.accept(this::soFar);
        }
        run.step(1, "%d of %d runs".formatted(ended, drawn.length));
        return soFar();
    }

    private void find(int number) {
        kept.find(name(number))
                .ifPresent(
                        numbers -> {
                            drawn[number] = Drawn.of(numbers, learner.world().components());
                            ended++;
                        });
    }

    /** A run from where a killed work left it, or from its beginning. */
    private Active begun(int number) {
        int components = learner.world().components();
        double[] at = kept.find(under(number)).orElse(null);
        if (at == null) return new Active(number, learner.copy(), new Drawn(components), null);
        int end = 1 + (int) at[0];
        return new Active(
                number,
                learner.copy(),
                Drawn.of(Arrays.copyOfRange(at, 1, end), components),
                Arrays.copyOfRange(at, end, at.length));
    }

    private void keep(Active one) {
        if (one.run == null || one.run.steps() - one.kept < KEPT_EVERY) return;
        double[] numbers = one.drawn.numbers();
        double[] state = one.run.state();
        double[] at = new double[1 + numbers.length + state.length];
        at[0] = numbers.length;
        System.arraycopy(numbers, 0, at, 1, numbers.length);
        System.arraycopy(state, 0, at, 1 + numbers.length, state.length);
        kept.store(under(one.number), at);
        one.kept = one.run.steps();
    }

    private static String name(int number) {
        return "drawn-run-" + number;
    }

    private static String under(int number) {
        return "drawn-run-" + number + "-under-way";
    }

    private void advance(Active one, int by) {
        if (one.run == null) {
            one.run = new Reinforce(one.learner, sampling.updates(), seed.of(one.number));
            if (one.state != null) one.run.restore(one.state);
            one.kept = one.run.steps();
        }
        one.drawn.advance(one.run, by, sampling.steps(), sampling.until());
    }

    private void collect() {
        for (Active one : active) {
            drawn[one.number] = one.drawn;
            if (!one.drawn.ended()) {
                keep(one);
                continue;
            }
            kept.store(name(one.number), one.drawn.numbers());
            ended++;
        }
        active.removeIf(one -> one.drawn.ended());
    }

    private void report() {
        double part = ended;
        for (Active one : active)
            if (one.run != null) part += (double) one.run.steps() / sampling.steps();
        run.step(part / drawn.length, "%d of %d runs".formatted(ended, drawn.length));
    }

    private Sampled soFar() {
        return Quantiles.of(
                Arrays.stream(drawn).filter(Objects::nonNull).toList(),
                learner.world().components(),
                sampling.updates().rate());
    }

    /** Updates of a run in a round, from a rough count of nanoseconds: rounds are to be short. */
    private int round() {
        World world = learner.world();
        double table = (double) world.states() * world.actions();
        double each =
                sampling.updates().batch() * 20.0 * longest(world)
                        + world.components() * (20 * table + 2.0 * learner.parameters())
                        + longest(world) * table;
        return (int) Math.clamp(ROUND_NANOS / each, 1, LONGEST_ROUND);
    }

    /** The most steps of an episode. */
    static int longest(World world) {
        return switch (world) {
            case Bandit _ -> 1;
            case Grid grid -> grid.horizon();
        };
    }
}
