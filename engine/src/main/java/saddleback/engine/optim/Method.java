package saddleback.engine.optim;

/** An optimiser's settings, plain data that can be saved. */
public sealed interface Method {
    /** Gradient descent. */
    record Sgd(double rate) implements Method {}
}
