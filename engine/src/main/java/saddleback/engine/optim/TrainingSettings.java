package saddleback.engine.optim;

/** How a network is trained. */
public record TrainingSettings(Method method, int batch, int epochs) {}
