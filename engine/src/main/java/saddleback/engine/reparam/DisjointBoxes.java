package saddleback.engine.reparam;

import saddleback.engine.net.Network;

import java.util.ArrayList;
import java.util.List;

/**
 * The proof of Theorem 2 in numbers: a box around the weights and its images under alpha-scales of
 * the first two layers, which are disjoint, so that where the first layer has as many parameters as
 * the second their volumes have no finite sum.
 *
 * @param factor alpha = 2 (m + r) / (m - r), m the largest absolute weight of the first layer
 * @param deciding the weight with that value, by which the boxes are told apart
 * @param boxes B, T B, T² B, ...
 */
public record DisjointBoxes(double factor, int deciding, List<Box> boxes) {

    /** Copies the list. */
    public DisjointBoxes {
        boxes = List.copyOf(boxes);
    }

    /**
     * One box.
     *
     * @param low the least absolute value of the deciding weight in it
     * @param high the largest one
     * @param logVolume ln of its volume, (parameter unit)^n
     */
    public record Box(double low, double high, double logVolume) {}

    /**
     * The boxes of a network.
     *
     * @param w the box's centre
     * @param r half its side, above 0 and below the largest absolute weight of the first layer
     * @param count how many boxes
     * @throws IllegalArgumentException "name: rule, was value"
     */
    public static DisjointBoxes of(Network network, double[] w, double r, int count) {
        int layers = OwnParameters.layers(Place.of(network, w), "boxes").size();
        var first = WeightLayer.of(network).getFirst().weights();
        int deciding = first.offset();
        for (int i = first.offset(); i < first.offset() + first.size(); i++)
            if (Math.abs(w[i]) > Math.abs(w[deciding])) deciding = i;
        double m = Math.abs(w[deciding]);
        double factor = factor(m, r);
        double growth = OwnParameters.pair(layers, 0, factor).move(network).logDeterminant();
        var boxes = new ArrayList<Box>();
        for (int k = 0; k < count; k++) {
            double by = Math.pow(factor, k);
            boxes.add(new Box(by * (m - r), by * (m + r), w.length * Math.log(2 * r) + k * growth));
        }
        return new DisjointBoxes(factor, deciding, boxes);
    }

    /**
     * The factor 2 (m + r) / (m - r).
     *
     * @param m largest absolute weight of the first layer
     * @param r above 0 and below m
     */
    public static double factor(double m, double r) {
        if (!(r > 0 && r < m))
            throw new IllegalArgumentException(
                    "radius: above 0 and below the largest first weight %s, was %s"
                            .formatted(m, r));
        return 2 * (m + r) / (m - r);
    }

    /** ln of the sum of the volumes, (parameter unit)^n. */
    public double logVolume() {
        double most = boxes.stream().mapToDouble(Box::logVolume).max().orElseThrow();
        return most
                + Math.log(boxes.stream().mapToDouble(b -> Math.exp(b.logVolume() - most)).sum());
    }

    /** Whether each box's deciding weight begins above where the box before ends. */
    public boolean disjoint() {
        for (int k = 1; k < boxes.size(); k++)
            if (!(boxes.get(k).low() > boxes.get(k - 1).high())) return false;
        return true;
    }
}
