package saddleback.engine.net;

/** How weights are drawn before training; biases start at zero. */
public sealed interface Init {
    /** Normal with variance 2 / inputs (He et al. 2015). */
    record He() implements Init {}

    /** Uniform with variance 2 / (inputs + outputs) (Glorot and Bengio 2010). */
    record Glorot() implements Init {}

    /** Normal with variance 1 / inputs (LeCun et al. 1998). */
    record Lecun() implements Init {}

    /** Normal with a given standard deviation; biases too. */
    record Normal(double deviation) implements Init {}
}
