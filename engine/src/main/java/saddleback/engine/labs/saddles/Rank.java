package saddleback.engine.labs.saddles;

/**
 * Spearman's rank correlation of value and index.
 *
 * @param correlation in [-1, 1], ties by mean ranks; NaN for fewer than 3 points or constant ones
 * @param points how many
 */
public record Rank(double correlation, int points) {}
