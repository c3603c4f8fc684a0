package saddleback.app.labs.saddles.escape;

import java.util.List;

/**
 * How training stands; never changes.
 *
 * @param now the present place
 * @param turns where methods were changed
 * @param running whether steps are being made
 * @param end why none can be made, a clause; empty if they can
 * @param obeyed how many orders were obeyed
 */
record State(Spot now, List<Turn> turns, boolean running, String end, long obeyed) {}
