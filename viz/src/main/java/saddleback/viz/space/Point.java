package saddleback.viz.space;

/** A point of space in data units. */
public record Point(double x, double y, double z) {}
