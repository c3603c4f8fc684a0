package saddleback.engine.labs.saddles;

import saddleback.engine.critical.CriticalPoint;

/**
 * Where a search ended.
 *
 * @param error share of training examples classified wrongly there, NaN where targets are no
 *     classes
 */
record Ended(CriticalPoint point, double error) {}
