package saddleback.engine.given;

import java.util.ArrayList;
import java.util.List;

/** A layer that is being written down, one row after the other. */
final class Units {
    private final List<double[]> w = new ArrayList<>();
    private final List<Double> b = new ArrayList<>();

    void add(double[] row, double bias) {
        w.add(row);
        b.add(bias);
    }

    int size() {
        return w.size();
    }

    GivenLayer relu() {
        return GivenLayer.relu(w, biases());
    }

    GivenLayer maxout(int rank) {
        return GivenLayer.maxout(rank, w, biases());
    }

    GivenLayer linear() {
        return GivenLayer.linear(w, biases());
    }

    private double[] biases() {
        return b.stream().mapToDouble(v -> v).toArray();
    }
}
