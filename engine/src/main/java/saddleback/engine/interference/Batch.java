package saddleback.engine.interference;

import org.jspecify.annotations.Nullable;

import saddleback.engine.policy.Episode;
import saddleback.engine.policy.Policy;
import saddleback.engine.policy.World;
import saddleback.engine.run.Seed;

import java.nio.DoubleBuffer;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * Draws the episodes of an update and adds up how often each component took each action in each
 * state, weighted by reward less baseline: the drawn {@link World#credit}.
 */
final class Batch {
    private final World world;
    private final Variant variant;
    private final int episodes;
    private final double share;
    private final @Nullable EpisodeMemory memory;
    private final @Nullable RunningMeans means;
    private final Policy uniform;
    private final Episode[] demonstrations;
    private final double[][] credit;
    private final int[] drawn;
    private final int[] component;
    private final int[][] acted;

    Batch(Learner learner, Updates updates, Seed seed) {
        world = learner.world();
        variant = learner.variant();
        episodes = updates.batch();
        if (learner.remedy() instanceof Remedy.Replay replay) {
            share = replay.share();
            memory = new EpisodeMemory(world, replay, updates, seed.of("memory").random());
        } else {
            share = 0;
            memory = null;
        }
        boolean own =
                switch (variant) {
                    case ON_POLICY, TABULAR, FACTORED -> true;
                    case OFF_POLICY, SUPERVISED -> false;
                };
        means = own && updates.baseline() ? new RunningMeans(world.components()) : null;
        uniform = new Policy(world.states(), world.actions());
        int k = world.components();
        demonstrations = new Episode[k];
        Arrays.setAll(demonstrations, this::demonstration);
        credit = new double[k][world.states() * world.actions()];
        drawn = new int[k];
        component = new int[memory == null ? 0 : episodes];
        acted = new int[component.length][];
    }

    /** The demonstration as an episode; the order of its steps does not matter here. */
    private Episode demonstration(int k) {
        double[] times = new double[world.states() * world.actions()];
        world.demonstration(k, times);
        int[] taken = new int[(int) Math.rint(Arrays.stream(times).sum())];
        int at = 0;
        for (int code = 0; code < times.length; code++)
            for (int i = 0; i < times[code]; i++) taken[at++] = code;
        return new Episode(
                Arrays.stream(taken).map(code -> code / world.actions()).toArray(),
                Arrays.stream(taken).map(code -> code % world.actions()).toArray(),
                true);
    }

    /** Draws a batch; {@code policies} are the components' own. */
    void draw(Policy[] policies, RandomGenerator random) {
        for (double[] table : credit) Arrays.fill(table, 0);
        Arrays.fill(drawn, 0);
        for (int i = 0; i < episodes; i++) {
            int k = random.nextInt(world.components());
            boolean replayed = memory != null && replay(memory, random);
            Episode episode = act(k, policies[k], random);
            if (!replayed) learn(k, episode);
            if (means != null) means.add(k, episode.rewarded());
            if (memory != null) {
                component[i] = k;
                acted[i] = EpisodeMemory.of(episode, world.actions());
            }
        }
        if (memory != null)
            for (int i = 0; i < episodes; i++) memory.add(component[i], acted[i], random);
        if (means != null) means.close();
    }

    private Episode act(int k, Policy policy, RandomGenerator random) {
        return switch (variant) {
            case ON_POLICY, TABULAR, FACTORED -> world.episode(k, policy, random);
            case OFF_POLICY -> world.episode(k, uniform, random);
            case SUPERVISED -> demonstrations[k];
        };
    }

    private void learn(int k, Episode episode) {
        drawn[k]++;
        double weight = (episode.rewarded() ? 1 : 0) - (means == null ? 0 : means.of(k));
        if (weight == 0) return;
        int[] states = episode.states();
        int[] actions = episode.actions();
        double[] table = credit[k];
        for (int i = 0; i < states.length; i++)
            table[states[i] * world.actions() + actions[i]] += weight;
    }

    /** Learns from an episode of the memory, with the chance that is its share. */
    private boolean replay(EpisodeMemory past, RandomGenerator random) {
        if (random.nextDouble() >= share) return false;
        int number = past.draw(random);
        int k = past.component(number);
        drawn[k]++;
        for (int code : past.taken(number)) credit[k][code]++;
        return true;
    }

    /** How many episodes of component k were learned from. */
    int drawn(int k) {
        return drawn[k];
    }

    /** What was added up; the caller may change it until the next batch. */
    double[] credit(int k) {
        return credit[k];
    }

    /** How many numbers {@link #write} writes. */
    int size() {
        return (means == null ? 0 : means.size()) + (memory == null ? 0 : memory.size());
    }

    void write(DoubleBuffer into) {
        if (means != null) means.write(into);
        if (memory != null) memory.write(into);
    }

    void read(DoubleBuffer from) {
        if (means != null) means.read(from);
        if (memory != null) memory.read(from);
    }
}
