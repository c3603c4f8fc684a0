package saddleback.engine.multipoint;

import saddleback.engine.optim.Moment;

/**
 * Where multi-point optimisation stood, so that it can go on from there to the same bits.
 *
 * @param moment of the method, over all that is trained: origin, the vectors of the directions,
 *     scaling
 */
public record MultiPointState(Moment moment) {}
