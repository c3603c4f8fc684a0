package saddleback.engine.labs.saddles;

import org.jspecify.annotations.Nullable;

/**
 * What the saddle lab found; one of the two is there.
 *
 * @param search null for a race
 * @param race null for a search
 */
public record SaddlesResult(@Nullable SearchResult search, @Nullable RaceResult race) {}
