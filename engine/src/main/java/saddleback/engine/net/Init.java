package saddleback.engine.net;

import saddleback.engine.run.Normals;
import saddleback.engine.run.Seed;
import saddleback.engine.settings.Text;

import java.util.random.RandomGenerator;

/**
 * How weights are drawn before training; written {@code he}, {@code glorot}, {@code lecun} or
 * {@code normal:0.1}.
 */
@Text("he, glorot, lecun or normal:DEVIATION")
public sealed interface Init {

    /** As it is written in files; {@link #parse} reads it back. */
    String text();

    /** Normal with variance 2 / inputs, biases 0 (He et al., ICCV 2015). */
    record He() implements Init {
        @Override
        public String text() {
            return "he";
        }
    }

    /** Uniform with variance 2 / (inputs + outputs), biases 0 (Glorot and Bengio, AISTATS 2010). */
    record Glorot() implements Init {
        @Override
        public String text() {
            return "glorot";
        }
    }

    /** Normal with variance 1 / inputs, biases 0 (LeCun et al., Efficient BackProp, 1998). */
    record Lecun() implements Init {
        @Override
        public String text() {
            return "lecun";
        }
    }

    /** Normal with the given standard deviation, biases too. */
    record Normal(double deviation) implements Init {

        /** Checks the deviation. */
        public Normal {
            if (!(deviation >= 0 && deviation <= 1e6))
                throw new IllegalArgumentException(
                        "normal:DEVIATION with a deviation of 0 to 1000000, was " + deviation);
        }

        @Override
        public String text() {
            return "normal:" + deviation;
        }
    }

    /**
     * The draw written as {@code text}.
     *
     * @throws IllegalArgumentException "rule, was value"
     */
    static Init parse(String text) {
        return switch (text) {
            case "he" -> new He();
            case "glorot" -> new Glorot();
            case "lecun" -> new Lecun();
            default -> normal(text);
        };
    }

    private static Init normal(String text) {
        try {
            if (text.startsWith("normal:"))
                return new Normal(Double.parseDouble(text.substring("normal:".length())));
        } catch (NumberFormatException e) {
            // falls through to the rule below
        }
        throw new IllegalArgumentException("he, glorot, lecun or normal:DEVIATION, was " + text);
    }

    /** Fresh weights for {@code network}; each block has random numbers of its own. */
    default double[] draw(Network network, Seed seed) {
        double[] w = new double[network.size()];
        for (Block block : network.blocks()) draw(block, seed.of(block.name()), w);
        return w;
    }

    private void draw(Block block, Seed seed, double[] w) {
        Normals normals = seed.normals();
        RandomGenerator uniform = seed.random();
        for (int i = block.offset(); i < block.offset() + block.size(); i++)
            w[i] =
                    switch (this) {
                        case Normal(double deviation) -> deviation * normals.next();
                        case He _ ->
                                block.bias() ? 0 : Math.sqrt(2.0 / block.cols()) * normals.next();
                        case Lecun _ ->
                                block.bias() ? 0 : Math.sqrt(1.0 / block.cols()) * normals.next();
                        case Glorot _ -> {
                            double limit = Math.sqrt(6.0 / (block.cols() + block.rows()));
                            yield block.bias() ? 0 : limit * (2 * uniform.nextDouble() - 1);
                        }
                    };
    }
}
