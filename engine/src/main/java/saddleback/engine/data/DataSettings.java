package saddleback.engine.data;

/** Which data an experiment uses. */
public record DataSettings(String sample) {}
