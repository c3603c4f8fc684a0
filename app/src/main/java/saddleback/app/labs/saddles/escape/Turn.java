package saddleback.app.labs.saddles.escape;

/**
 * Where the method was changed.
 *
 * @param epoch passes over the examples until then
 * @param slot which of the two methods began there
 */
record Turn(double epoch, int slot) {}
