package saddleback.app.work;

import saddleback.app.look.Appearance;
import saddleback.engine.Experiment;

/**
 * A result that is kept at hand to be compared with others. Its numbers are in the cache, or are
 * computed again.
 *
 * @param name a few words, told apart by the person
 */
public record Pin(String name, Experiment<?> experiment, Appearance appearance) {}
