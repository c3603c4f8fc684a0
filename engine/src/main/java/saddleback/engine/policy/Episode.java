package saddleback.engine.policy;

/**
 * What happened in an episode.
 *
 * @param states visited in order; owned by this record and never written to
 * @param actions taken in them, as many
 * @param rewarded whether the reward of 1 was earned
 */
public record Episode(int[] states, int[] actions, boolean rewarded) {}
