package saddleback.app.labs.patterns.draw;

/**
 * How a drawing was built.
 *
 * @param grid cells along each axis of the triangulation
 * @param low loss of ink
 * @param high loss of paper
 * @param least the least loss that could be asked for
 * @param parameters of the network
 * @param nonzero how many of them are not 0
 * @param bound of the error, proved; infinite where none is, NaN where it is not known yet
 */
record Built(
        int grid,
        double low,
        double high,
        double least,
        long parameters,
        long nonzero,
        double bound) {}
