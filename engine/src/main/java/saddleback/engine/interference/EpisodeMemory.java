package saddleback.engine.interference;

import saddleback.engine.policy.Episode;
import saddleback.engine.policy.Policy;
import saddleback.engine.policy.World;

import java.nio.DoubleBuffer;
import java.util.random.RandomGenerator;

/**
 * A ring of earlier episodes. A new one takes the place of one drawn at random, not of the oldest:
 * then the expected share of the episodes of age t is exp(-t / T) / T, as {@link Remedy.Replay}
 * says. That takes T x batch / rate places; where those are more than {@value #MOST} there are only
 * so many, and an episode enters with the chance that keeps T.
 *
 * <p>An episode is the list of state x actions + action of its steps, empty where it was not
 * rewarded: it has no part in an update then.
 */
final class EpisodeMemory {
    private static final int MOST = 1 << 16;
    private static final int[] NOTHING = new int[0];

    private final int[] component;
    private final int[][] taken;
    private final double chance;

    /** A memory of episodes by the uniform policy, components in turn. */
    EpisodeMemory(World world, Remedy.Replay replay, Updates updates, RandomGenerator random) {
        double places = places(replay, updates);
        int size = (int) Math.min(places, MOST);
        chance = size / places;
        component = new int[size];
        taken = new int[size][];
        var uniform = new Policy(world.states(), world.actions());
        for (int i = 0; i < size; i++) {
            component[i] = i % world.components();
            taken[i] = of(world.episode(component[i], uniform, random), world.actions());
        }
    }

    private static double places(Remedy.Replay replay, Updates updates) {
        return Math.max(1, Math.rint(replay.memory() * updates.batch() / updates.rate()));
    }

    /** The most bytes that a memory takes of episodes of so many steps. */
    static long bytes(Remedy.Replay replay, Updates updates, int longest) {
        long size = (long) Math.min(places(replay, updates), MOST);
        return size * (24L + 4L * longest);
    }

    /** The list of an episode. */
    static int[] of(Episode episode, int actions) {
        if (!episode.rewarded()) return NOTHING;
        int[] taken = new int[episode.actions().length];
        for (int i = 0; i < taken.length; i++)
            taken[i] = episode.states()[i] * actions + episode.actions()[i];
        return taken;
    }

    /** The number of an episode, drawn. */
    int draw(RandomGenerator random) {
        return random.nextInt(taken.length);
    }

    int component(int number) {
        return component[number];
    }

    /** Not changed by anyone. */
    int[] taken(int number) {
        return taken[number];
    }

    /** Remembers an episode; {@code list} belongs to the memory then. */
    void add(int k, int[] list, RandomGenerator random) {
        if (chance < 1 && random.nextDouble() >= chance) return;
        int at = draw(random);
        component[at] = k;
        taken[at] = list;
    }

    /** How many numbers {@link #write} writes. */
    int size() {
        int size = 2 * taken.length;
        for (int[] list : taken) size += list.length;
        return size;
    }

    void write(DoubleBuffer into) {
        for (int i = 0; i < taken.length; i++) {
            into.put(component[i]).put(taken[i].length);
            for (int code : taken[i]) into.put(code);
        }
    }

    void read(DoubleBuffer from) {
        for (int i = 0; i < taken.length; i++) {
            component[i] = (int) from.get();
            taken[i] = new int[(int) from.get()];
            for (int j = 0; j < taken[i].length; j++) taken[i][j] = (int) from.get();
        }
    }
}
