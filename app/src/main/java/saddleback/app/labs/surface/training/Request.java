package saddleback.app.labs.surface.training;

import saddleback.app.training.Spot;
import saddleback.engine.optim.Moment;

import java.util.List;

/**
 * What the surveyor is to look at.
 *
 * @param spot the weights that are shown
 * @param history measured too, as there is time
 * @param view whose loss is wanted
 * @param running whether training runs, so that it must not be slowed
 */
record Request(Spot spot, List<Moment> history, View view, boolean running) {}
