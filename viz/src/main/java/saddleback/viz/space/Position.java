package saddleback.viz.space;

/** A point of space in data units. */
public record Position(double x, double y, double z) {}
