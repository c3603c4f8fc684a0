package saddleback.engine.labs.saddles;

/**
 * Where a search begins.
 *
 * @param run the training near whose way it is, -1 for one anywhere
 * @param weights length P; owned by the record
 */
record Start(int run, double[] weights) {}
