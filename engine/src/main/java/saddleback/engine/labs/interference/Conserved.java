package saddleback.engine.labs.interference;

/**
 * A quantity that the flow keeps.
 *
 * @param name of it, plain words
 * @param start its value at the start
 * @param drift the greatest distance from it along the course
 */
public record Conserved(String name, double start, double drift) {}
