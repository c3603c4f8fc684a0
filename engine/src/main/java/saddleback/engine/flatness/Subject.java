package saddleback.engine.flatness;

import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.objective.Objective;
import saddleback.engine.reparam.Identity;
import saddleback.engine.reparam.Place;
import saddleback.engine.reparam.Reparametrised;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;

/**
 * What is measured. Not thread safe.
 *
 * @param place where the network stands
 * @param train the loss on the training examples, of the network's own parameters
 * @param loss the loss of the place's coordinates
 * @param how the measures' own settings
 * @param seed of random draws; the same before and after a transformation
 */
public record Subject(
        Place place, NetworkObjective train, Objective loss, MeasureSettings how, Seed seed) {

    /** The loss at a place. */
    public static Subject of(Place place, NetworkObjective train, MeasureSettings how, Seed seed) {
        Objective loss =
                place.parametrisation() instanceof Identity
                        ? train
                        : new Reparametrised(train, place.parametrisation());
        return new Subject(place, train, loss, how, seed);
    }

    /** Whether the coordinates are the network's own parameters. */
    public boolean plain() {
        return place.parametrisation() instanceof Identity;
    }

    /** The threads that may be used. */
    public Workers workers() {
        return train.workers();
    }
}
