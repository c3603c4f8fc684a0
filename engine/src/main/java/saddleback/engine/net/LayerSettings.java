package saddleback.engine.net;

import saddleback.engine.settings.Id;
import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

/** One layer as it is written in an experiment. */
public sealed interface LayerSettings {

    /** y = x Wᵀ + b. */
    @Id(value = "dense", meaning = "Fully connected: outputs = inputs times weights plus bias")
    record Dense(
            @Setting(value = "Number of outputs", min = 1, max = 65536, required = true) int units,
            @Setting("Whether a bias is added") boolean bias)
            implements LayerSettings {

        /** Checks the ranges. */
        public Dense {
            Ranges.check(Dense.class, units, bias);
        }

        /** With a bias; {@code units} must always be given. */
        public static Dense defaults() {
            return new Dense(1, true);
        }
    }

    /** max(0, x). */
    @Id(value = "relu", name = "ReLU", meaning = "max(0, x)")
    record Relu() implements LayerSettings {}

    /** tanh x. */
    @Id(value = "tanh", name = "tanh", meaning = "Hyperbolic tangent")
    record Tanh() implements LayerSettings {}

    /** 1 / (1 + exp(-x)). */
    @Id(value = "sigmoid", meaning = "Logistic function 1 / (1 + exp(-x))")
    record Sigmoid() implements LayerSettings {}

    /** log(1 + exp x). */
    @Id(value = "softplus", meaning = "log(1 + exp x)")
    record Softplus() implements LayerSettings {}

    /** x Φ(x), with the exact normal distribution function. */
    @Id(value = "gelu", name = "GELU", meaning = "x times the normal distribution function of x")
    record Gelu() implements LayerSettings {}

    /** The identity. */
    @Id(value = "linear", meaning = "The identity")
    record Linear() implements LayerSettings {}

    /** x limited to [-1, 1]. */
    @Id(value = "hard-tanh", name = "Hard tanh", meaning = "x limited to -1 to 1")
    record HardTanh() implements LayerSettings {}

    /** max(x, slope x). */
    @Id(
            value = "leaky-relu",
            name = "Leaky ReLU",
            meaning = "x where positive, slope times x elsewhere")
    record LeakyRelu(
            @Setting(value = "Slope for negative inputs", min = 0, max = 1, below = true)
                    double slope)
            implements LayerSettings {

        /** Checks the range. */
        public LeakyRelu {
            Ranges.check(LeakyRelu.class, slope);
        }

        /** Slope 0.01. */
        public static LeakyRelu defaults() {
            return new LeakyRelu(0.01);
        }
    }

    /** The largest of {@code pieces} affine functions, for each of {@code units} outputs. */
    @Id(value = "maxout", meaning = "Each output is the largest of several affine functions")
    record Maxout(
            @Setting(value = "Number of outputs", min = 1, max = 65536, required = true) int units,
            @Setting(value = "Affine functions per output", min = 2, max = 64) int pieces)
            implements LayerSettings {

        /** Checks the ranges. */
        public Maxout {
            Ranges.check(Maxout.class, units, pieces);
        }

        /** Two pieces; {@code units} must always be given. */
        public static Maxout defaults() {
            return new Maxout(1, 2);
        }
    }
}
