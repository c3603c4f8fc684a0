package saddleback.engine.construct;

import saddleback.engine.data.Dataset;
import saddleback.engine.net.Loss;

import java.util.List;

/**
 * What a constructed network does besides: the network's outputs are the base's outputs(x) plus
 * s(z) on the first of them. Immutable.
 */
public interface Base {

    /** Features of the data. */
    int inputs();

    /** Outputs of the network. */
    int outputs();

    /** What training minimises. */
    Loss loss();

    /** How many layers it needs at least, the last included; 1 or more. */
    int depth();

    /**
     * Its layers, a rectifier behind each but the last.
     *
     * @param depth as many layers, {@link #depth} or more
     */
    List<SparseLayer> layers(int depth);

    /**
     * What it answers, without s.
     *
     * @param data of as many features
     * @return examples x outputs, row-major, a fresh array
     */
    double[] outputs(Dataset data);

    /**
     * How the mean loss depends on s.
     *
     * @param data of as many features and of the kind of targets that it was made for
     * @throws IllegalArgumentException "data: rule, was value"
     */
    Link on(Dataset data);
}
