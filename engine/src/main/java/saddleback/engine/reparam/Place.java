package saddleback.engine.reparam;

import saddleback.engine.net.Network;

/**
 * Where a network stands, in which coordinates.
 *
 * @param network as it is
 * @param parametrisation of its weights
 * @param coordinates owned by this record and never written to
 * @param inputScale the network is fed u with x = inputScale u: the function of u is f(inputScale
 *     u); above 0
 */
public record Place(
        Network network, Parametrisation parametrisation, double[] coordinates, double inputScale) {

    /** Checks the lengths. */
    public Place {
        if (parametrisation.weightCount() != network.size())
            throw new IllegalArgumentException(
                    "parametrisation: of %d weights, was %d"
                            .formatted(network.size(), parametrisation.weightCount()));
        if (coordinates.length != parametrisation.size())
            throw new IllegalArgumentException(
                    "coordinates: %d numbers, was %d"
                            .formatted(parametrisation.size(), coordinates.length));
        if (!(inputScale > 0) || inputScale == Double.POSITIVE_INFINITY)
            throw new IllegalArgumentException("input-scale: above 0, was " + inputScale);
    }

    /** A network in its own parameters; the weights are not copied. */
    public static Place of(Network network, double[] weights) {
        return new Place(network, new Identity(weights.length), weights, 1);
    }

    /** The network's weights; a fresh array. */
    public double[] weights() {
        double[] w = new double[network.size()];
        parametrisation.weights(coordinates, w);
        return w;
    }

    /** The same coordinates system at other weights. */
    public Place at(double[] weights) {
        return new Place(
                network,
                parametrisation,
                parametrisation.coordinates(weights, coordinates),
                inputScale);
    }
}
