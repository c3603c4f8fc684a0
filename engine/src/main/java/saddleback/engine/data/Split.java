package saddleback.engine.data;

/** Training and test examples of one problem; same features and same kind of targets. */
public record Split(Dataset train, Dataset test) {}
